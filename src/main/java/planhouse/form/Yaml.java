package planhouse.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of a YAML file. Scalars stay as written: 01 is not made a 1, and no is a word. */
sealed interface Yaml {

    /** How messages call it. */
    String kind();

    /** A word, a number, a date: whatever is neither list nor mapping. */
    record Scalar(String text) implements Yaml {
        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "'" + text + "'";
        }
    }

    record Sequence(List<Yaml> elements) implements Yaml {
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(Map<String, Yaml> entries) implements Yaml {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "keys with values";
        }
    }
}
