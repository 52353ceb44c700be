package planhouse.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactory;

/** Reads a YAML file as it is written; anchors and merge keys are followed. */
public final class YamlFile {

    private static final Pattern PLACE = Pattern.compile("in reader, (line [0-9]+, column [0-9]+)");

    private final String file;
    private final Mistakes mistakes;

    public YamlFile(String file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** The file's keys; empty where it is not YAML or has no keys, which is then a mistake. */
    public Optional<Section> read(String text) {
        try (JsonParser parser =
                new YAMLAnchorReplayingFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                mistakes.add(file, "", "is empty");
                return Optional.empty();
            }
            Yaml root = node(parser, "");
            if (root instanceof Yaml.Mapping mapping) {
                return Optional.of(new Section(file, "", mapping, mistakes));
            }
            mistakes.add(file, "", "holds " + root.kind() + "; keys with values were expected");
            return Optional.empty();
        } catch (JacksonException wrong) {
            tell(wrong);
            return Optional.empty();
        }
    }

    private Yaml node(JsonParser parser, String key) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, key);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(parser, key);
        }
        return new Yaml.Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    private Yaml mapping(JsonParser parser, String key) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String path = key.isEmpty() ? name : key + "." + name;
            parser.nextToken();
            if (entries.put(name, node(parser, path)) != null) {
                mistakes.add(file, path, "is written twice");
            }
        }
        return new Yaml.Mapping(entries);
    }

    private Yaml sequence(JsonParser parser, String key) {
        List<Yaml> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(parser, key + "[" + elements.size() + "]"));
        }
        return new Yaml.Sequence(elements);
    }

    /** The parser says first in what it was, then what is wrong, each with its place. */
    private void tell(JacksonException wrong) {
        String message = wrong.getOriginalMessage();
        TokenStreamLocation near = wrong.getLocation();
        String where =
                near == null ? "" : "line " + near.getLineNr() + ", column " + near.getColumnNr();
        Matcher place = PLACE.matcher(message);
        while (place.find()) {
            where = place.group(1);
        }
        String what =
                message.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(" "))
                        .reduce((before, last) -> last)
                        .orElse("it cannot be read")
                        .strip();
        mistakes.add(
                file,
                where,
                "is not YAML: "
                        + what
                        + "; a text that holds ': ' or ' #', or begins with a sign such as * % @ -"
                        + " [ {, stands in quotes");
    }
}
