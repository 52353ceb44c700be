package planhouse.form.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The SQL that definitions name: the folder's own {@code sql/…} first, then what is shipped on the
 * class path under {@code sql/}. A line {@code {> PATH}} stands for the text of that file, which
 * several files share; a comma may follow it.
 */
public final class SqlFiles {

    private static final String ROOT = "sql/";
    private static final Pattern PART =
            Pattern.compile("^\\{> *(\\S+?) *}(?=,?$)", Pattern.MULTILINE);

    private final DefinitionFolder folder;
    private final Map<String, Optional<String>> shipped = new ConcurrentHashMap<>();

    SqlFiles(DefinitionFolder folder) {
        this.folder = folder;
    }

    /**
     * The text of a file; it is read once. A part that is nowhere stays a line, which the database
     * refuses.
     *
     * @param path such as {@code warehouse/fact_enterprise_year.sql}
     */
    public Optional<String> sql(String path) {
        return written(path).map(text -> PART.matcher(text).replaceAll(this::part));
    }

    private String part(MatchResult line) {
        return Matcher.quoteReplacement(
                written(line.group(1)).map(String::stripTrailing).orElse(line.group()));
    }

    private Optional<String> written(String path) {
        return folder.text(ROOT + path).or(() -> shipped.computeIfAbsent(path, SqlFiles::shipped));
    }

    /**
     * The text of a file that must be there.
     *
     * @throws IllegalArgumentException when it is not
     */
    public String read(String path) {
        return sql(path)
                .orElseThrow(() -> new IllegalArgumentException("there is no " + ROOT + path));
    }

    /** Whether a file of this path is shipped, whatever the folder brings. */
    public boolean isShipped(String path) {
        return shipped.computeIfAbsent(path, SqlFiles::shipped).isPresent();
    }

    /** Whether the folder brings a file of this path. */
    public boolean isOwn(String path) {
        return folder.text(ROOT + path).isPresent();
    }

    private static Optional<String> shipped(String path) {
        try (InputStream file = SqlFiles.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Names of all files of one kind there are: the shipped ones, then the folder's own further
     * ones, each in alphabetical order.
     *
     * @param kind such as {@code checks}
     */
    public Set<String> names(String kind) {
        try {
            Resource[] shipped =
                    new PathMatchingResourcePatternResolver(SqlFiles.class.getClassLoader())
                            .getResources("classpath*:" + ROOT + kind + "/*.sql");
            Set<String> names = new LinkedHashSet<>();
            Stream.concat(
                            Stream.of(shipped)
                                    .map(file -> String.valueOf(file.getFilename()))
                                    .sorted(),
                            folder.list(ROOT + kind, ".sql").stream()
                                    .map(path -> path.substring(path.lastIndexOf('/') + 1)))
                    .map(name -> name.substring(0, name.length() - ".sql".length()))
                    .forEach(names::add);
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
