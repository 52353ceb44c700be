package planhouse.form.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import planhouse.workbook.Sha256;

/** The text of every definition file, by its path within the folder, such as forms/jh01.yaml. */
record DefinitionFolder(SortedMap<String, String> files) {

    private static final String ROOT = "jobs/";

    /** What is read of a folder: files and folders directly in it. */
    private static final Set<String> PLACES =
            Set.of(
                    "forms",
                    Vocabulary.FOLDER,
                    "plans",
                    "sql",
                    ScheduleReader.PATH,
                    WaiverReader.PATH);

    /** The files of a folder on the disk. */
    static DefinitionFolder at(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        Mistakes mistakes = new Mistakes();
        try (Stream<Path> paths = walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isDefinition(name)) {
                    read(path)
                            .ifPresentOrElse(
                                    text -> files.put(name, text),
                                    () -> mistakes.add(name, "", "file.notUtf8"));
                } else if (isDefinition(name.toLowerCase(Locale.ROOT))) {
                    mistakes.add(name, "", "file.capitals");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        tellMisnamed(files.keySet(), mistakes);
        mistakes.throwIfAny();
        return new DefinitionFolder(files);
    }

    /** What is not read, and has nearly the name of something that is and is not there. */
    private static void tellMisnamed(Set<String> files, Mistakes mistakes) {
        Set<String> found =
                files.stream()
                        .map(file -> file.split("/", 2)[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        KnownWords lacking =
                new KnownWords(PLACES.stream().filter(place -> !found.contains(place)).toList());
        for (String name : found) {
            List<String> meant = PLACES.contains(name) ? List.of() : lacking.alike(name);
            if (!meant.isEmpty()) {
                mistakes.add(name, "", "file.misnamed", String.join(", ", meant));
            }
        }
    }

    /** Below the folder itself, which may be a link. */
    private static Stream<Path> walk(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return Files.walk(real).map(path -> folder.resolve(real.relativize(path)));
    }

    /** Nothing where it is not UTF-8, as what Excel saves as CSV in Chinese is not. */
    private static Optional<String> read(Path path) throws IOException {
        try {
            return Optional.of(Files.readString(path));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** The files under {@code jobs/} on the class path, also when it is a jar within a jar. */
    static DefinitionFolder shipped() {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver(DefinitionFolder.class.getClassLoader())
                            .getResources("classpath*:" + ROOT + "**/*.*");
            for (Resource resource : found) {
                String address = URI.create(resource.getURL().toString()).getSchemeSpecificPart();
                String name =
                        address.substring(address.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
                if (isDefinition(name)) {
                    files.putIfAbsent(name, resource.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DefinitionFolder(files);
    }

    private static boolean isDefinition(String name) {
        return name.endsWith(".yaml")
                || name.endsWith(".yml")
                || name.endsWith(".csv")
                || name.endsWith(".sql");
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Paths of the files directly in a folder that end so, in alphabetical order. */
    List<String> list(String folder, String ending) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.endsWith(ending))
                .filter(path -> path.indexOf('/', folder.length() + 1) < 0)
                .toList();
    }

    /** With another folder's files directly in a folder, where this one does not bring them. */
    DefinitionFolder backedBy(DefinitionFolder other, String within) {
        SortedMap<String, String> together = new TreeMap<>(files);
        for (String path : other.list(within, "")) {
            other.text(path).ifPresent(text -> together.putIfAbsent(path, text));
        }
        return new DefinitionFolder(together);
    }

    /** SHA-256 over all names and texts. */
    String digest() {
        Sha256 hash = new Sha256();
        files.forEach((name, text) -> hash.add(name + "\n" + text.length() + "\n" + text));
        return hash.hex();
    }
}
