package planhouse.form.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planhouse.indicator.Bilingual;

/** A node of a YAML file. Scalars stay as written: 01 is not made a 1, and no is a word. */
sealed interface Yaml {

    /** How messages call it. */
    Bilingual kind();

    /** The line it begins in, from 1 on. */
    int line();

    /** A word, a number, a date: whatever is neither list nor mapping. */
    record Scalar(String text, int line) implements Yaml {
        @Override
        public Bilingual kind() {
            return text.isEmpty()
                    ? MistakeText.of("found.nothing")
                    : MistakeText.of("found.text", text);
        }
    }

    record Sequence(List<Yaml> elements, int line) implements Yaml {
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public Bilingual kind() {
            return MistakeText.of("found.list");
        }
    }

    /**
     * @param lines the line of each key
     */
    record Mapping(Map<String, Yaml> entries, Map<String, Integer> lines, int line)
            implements Yaml {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            lines = Map.copyOf(lines);
        }

        /** The line of a key, of what is below it for {@code years.2020}; else its own. */
        int lineOf(String key) {
            Integer line = lines.get(key);
            if (line != null) {
                return line;
            }
            int dot = key.indexOf('.');
            if (dot < 0) {
                return line();
            }
            String first = key.substring(0, dot);
            return entries.get(first) instanceof Mapping below
                    ? below.lineOf(key.substring(dot + 1))
                    : lineOf(first);
        }

        @Override
        public Bilingual kind() {
            return MistakeText.of("found.keys");
        }
    }
}
