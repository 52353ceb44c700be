package planhouse.cleaning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.collection.Label;
import planhouse.form.Line;
import planhouse.form.Place;

/**
 * What a table form's row stands for, read from its stub columns.
 *
 * @param kind what the row is
 * @param line the matrix line
 * @param label the label's text as found
 * @param read the label understood
 * @param column where the label stands, or would stand
 */
record StubLine(
        Kind kind,
        Place place,
        Optional<Line> line,
        String label,
        Label read,
        int column,
        SetAsideRow.@Nullable Kind total) {

    enum Kind {
        LISTED,
        TOTAL,
        UNLISTED,
        NOT_A_YEAR,
        BLANK
    }
}
