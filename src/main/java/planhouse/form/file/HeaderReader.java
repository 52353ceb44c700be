package planhouse.form.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * Reads header paths, written {@code 工业机器人 > 年末在役}, and row labels. A unit in brackets at the end
 * of a part, and an "of which" mark before a label, do not belong to the words and are left out.
 */
final class HeaderReader {

    private static final Pattern BRACKETS_AT_END = Pattern.compile("^(.+?)\\s*[(（]([^()（）]+)[)）]$");
    private static final Pattern OF_WHICH =
            Pattern.compile("^(?:#|其中\\s*[:：]?|of which\\s*[:：]?)\\s*", Pattern.CASE_INSENSITIVE);

    private final Set<String> units = new HashSet<>();

    HeaderReader(Collection<UnitOfMeasure> known) {
        for (UnitOfMeasure unit : known) {
            Stream.concat(Stream.of(unit.name().zh(), unit.name().en()), unit.aliases().stream())
                    .map(Spelling::normal)
                    .forEach(units::add);
        }
    }

    /** The paths of a name, Chinese first, and of its aliases; each once. */
    List<List<String>> paths(Bilingual name, List<String> aliases) {
        Set<List<String>> paths = new LinkedHashSet<>();
        paths.add(path(name.zh()));
        paths.add(path(name.en()));
        aliases.forEach(alias -> paths.add(path(alias)));
        return new ArrayList<>(paths);
    }

    List<List<String>> paths(List<String> headers) {
        return headers.stream().map(this::path).distinct().toList();
    }

    List<String> path(String header) {
        return Arrays.stream(header.split("\\s+[>＞]\\s+"))
                .map(this::withoutUnit)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    List<String> labels(Bilingual name, List<String> aliases) {
        return labels(Stream.concat(Stream.of(name.zh(), name.en()), aliases.stream()).toList());
    }

    List<String> labels(List<String> labels) {
        return labels.stream()
                .map(this::withoutUnit)
                .map(label -> OF_WHICH.matcher(label).replaceFirst(""))
                .distinct()
                .toList();
    }

    private String withoutUnit(String text) {
        Matcher brackets = BRACKETS_AT_END.matcher(text.strip());
        if (brackets.matches() && units.contains(Spelling.normal(brackets.group(2)))) {
            return brackets.group(1);
        }
        return text.strip();
    }

    /** A name as people read it: {@code 工业机器人：年末在役}. */
    Bilingual readable(Bilingual name) {
        return new Bilingual(readable(name.zh()), readable(name.en()));
    }

    private String readable(String name) {
        boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
        return String.join(chinese ? "：" : ": ", path(name));
    }
}
