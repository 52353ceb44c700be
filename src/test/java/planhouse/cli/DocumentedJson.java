package planhouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** {@code docs/JSON.md}: what every member of every document is. */
final class DocumentedJson {

    private static final Path FILE = Path.of("docs/JSON.md");

    private static final Pattern MEMBER = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(#[^)]+\\)");

    /** Types by path, such as {@code returns[].rows}, under each heading. */
    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();

    /** Headings whose members stand under another as well. */
    private final Map<String, String> included = new LinkedHashMap<>();

    DocumentedJson() throws IOException {
        List<String> headings = List.of();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("#")) {
                headings = List.of(line.replaceFirst("^#+ ", "").split(", "));
                headings.forEach(heading -> sections.put(heading, new LinkedHashMap<>()));
            } else if (line.startsWith("What ")) {
                String other = linked(line);
                headings.forEach(heading -> included.put(heading, other));
            } else if (line.startsWith("| `")) {
                String[] cells = line.split(" \\| ");
                Matcher members = MEMBER.matcher(cells[0]);
                while (members.find()) {
                    String member = members.group(1);
                    headings.forEach(heading -> section(heading).put(member, cells[1]));
                }
            }
        }
        included.forEach((heading, other) -> section(heading).putAll(section(other)));
    }

    /** What a command's document has otherwise than it is documented. */
    List<String> mistakes(String command, JsonNode document) {
        boolean refused = document.path("outcome").asString("").equals("refused");
        List<String> mistakes = new ArrayList<>();
        compare(document, refused ? "An act that is refused" : command, "", mistakes);
        return mistakes;
    }

    private void compare(JsonNode object, String heading, String prefix, List<String> mistakes) {
        Map<String, String> section = section(heading);
        for (String member : object.propertyNames()) {
            String path = prefix + member;
            String type = section.get(path);
            if (type == null) {
                mistakes.add(heading + ": " + path + " is not documented");
            } else if (!fits(object.path(member), type, heading, path, mistakes)) {
                mistakes.add(heading + ": " + path + " is no " + type + ": " + object.path(member));
            }
        }
        section.forEach(
                (path, type) -> {
                    boolean own =
                            path.startsWith(prefix)
                                    && path.substring(prefix.length()).matches("[^.\\[]+");
                    if (own
                            && !type.endsWith(" or missing")
                            && !object.has(path.substring(prefix.length()))) {
                        mistakes.add(heading + ": " + path + " is missing");
                    }
                });
    }

    private boolean fits(
            JsonNode value, String type, String heading, String path, List<String> mistakes) {
        if (value.isNull()) {
            return type.equals("null") || type.endsWith(" or null");
        }
        String bare = type.replaceFirst("(,? or (null|missing))$", "");
        if (bare.startsWith("list")) {
            for (JsonNode one : value) {
                boolean link = LINK.matcher(bare).find();
                compare(one, link ? linked(bare) : heading, link ? "" : path + "[].", mistakes);
            }
            return value.isArray();
        }
        if (LINK.matcher(bare).matches()) {
            compare(value, linked(bare), "", mistakes);
            return value.isObject();
        }
        return switch (bare) {
            case "object" -> {
                compare(value, heading, path + ".", mistakes);
                yield value.isObject();
            }
            case "texts" -> value.isArray() && value.valueStream().allMatch(DocumentedJson::isText);
            case "text" -> isText(value);
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "figure" -> value.isNumber() || value.isString();
            case "time" -> value.isString() && isTime(value.asString());
            case "day" -> value.isString() && isDay(value.asString());
            case "anything" -> true;
            default -> false;
        };
    }

    /** For people and programs alike: it hides nothing. */
    private static boolean isText(JsonNode value) {
        return value.isString()
                && value.asString().chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    private static boolean isTime(String text) {
        try {
            return Instant.parse(text).toString().equals(text);
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static String linked(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new IllegalArgumentException("no link in " + text);
        }
        return link.group(1);
    }

    private Map<String, String> section(String heading) {
        Map<String, String> section = sections.get(heading);
        if (section == null) {
            throw new IllegalArgumentException(FILE + " has no heading " + heading);
        }
        return section;
    }
}
