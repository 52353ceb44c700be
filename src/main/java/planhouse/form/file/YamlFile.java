package planhouse.form.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.indicator.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactory;

/** Reads a YAML file as it is written; anchors and merge keys are followed. */
public final class YamlFile {

    private static final Pattern PLACE =
            Pattern.compile("in reader, line ([0-9]+), column ([0-9]+)");

    private final String file;
    private final Mistakes mistakes;

    public YamlFile(String file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** The file's keys; empty where it is not YAML or has no keys, which is then a mistake. */
    public Optional<Section> read(String text) {
        Optional<Section> read = sections(text);
        if (read.isEmpty()) {
            mistakes.unread(file);
        }
        return read;
    }

    private Optional<Section> sections(String text) {
        try (JsonParser parser =
                new YAMLAnchorReplayingFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                mistakes.add(file, "", "file.empty");
                return Optional.empty();
            }
            Yaml root = node(parser, "");
            if (root instanceof Yaml.Mapping mapping) {
                return Optional.of(new Section(file, "", mapping, mistakes));
            }
            mistakes.add(file, root.line(), "", "yaml.noKeys", root.kind());
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
        return new Yaml.Scalar(
                token == JsonToken.VALUE_NULL ? "" : parser.getString(), line(parser));
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private Yaml mapping(JsonParser parser, String key) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        int begin = line(parser);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = line(parser);
            lines.put(name, line);
            String path = key.isEmpty() ? name : key + "." + name;
            parser.nextToken();
            if (entries.put(name, node(parser, path)) != null) {
                mistakes.add(file, line, path, "yaml.twice");
            }
        }
        return new Yaml.Mapping(entries, lines, begin);
    }

    private Yaml sequence(JsonParser parser, String key) {
        List<Yaml> elements = new ArrayList<>();
        int begin = line(parser);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(parser, key + "[" + elements.size() + "]"));
        }
        return new Yaml.Sequence(elements, begin);
    }

    /** The parser says first in what it was, then what is wrong, each with its place. */
    private void tell(JacksonException wrong) {
        String message = wrong.getOriginalMessage();
        TokenStreamLocation near = wrong.getLocation();
        int line = near == null ? 0 : near.getLineNr();
        int column = near == null ? 0 : near.getColumnNr();
        Matcher place = PLACE.matcher(message);
        while (place.find()) {
            line = Integer.parseInt(place.group(1));
            column = Integer.parseInt(place.group(2));
        }
        Bilingual what =
                message.lines()
                        .filter(said -> !said.isBlank() && !said.startsWith(" "))
                        .reduce((before, last) -> last)
                        .map(said -> Bilingual.same(said.strip()))
                        .orElseGet(() -> MistakeText.of("yaml.nothing"));
        mistakes.add(file, line, "", "yaml.unreadable", column, what);
    }
}
