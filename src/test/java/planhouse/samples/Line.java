package planhouse.samples;

import java.util.Map;

/** A line of a printed table. Values are by column code. */
sealed interface Line {

    /** A line that is data, known by its key. */
    record Row(String key, Map<String, Value> values) implements Line {
        public Row {
            values = Map.copyOf(values);
        }
    }

    /** The total of all rows, or of the rows since the last subtotal. */
    record Sum(String label, boolean total, Map<String, Value> values) implements Line {
        public Sum {
            values = Map.copyOf(values);
        }
    }

    /** A sub-heading within the table. */
    record Caption(String text) implements Line {}

    record Gap() implements Line {}

    /** From here the table goes on under a header of its own, on the same sheet or on the next. */
    record Break() implements Line {}
}
