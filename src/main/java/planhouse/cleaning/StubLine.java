package planhouse.cleaning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.cell.CellRule;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.word.Label;
import planhouse.form.Line;
import planhouse.form.Place;
import planhouse.indicator.Bilingual;

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

    /** What is wrong with the label of a row of data. */
    void tell(Bilingual formTitle, RowNotes notes) {
        switch (kind) {
            case UNLISTED ->
                    notes.error(CellRule.LABEL_NOT_LISTED, column, "", label, "", formTitle);
            case NOT_A_YEAR -> notes.error(CellRule.NOT_A_YEAR, column, "", label);
            case BLANK -> notes.error(CellRule.LABEL_MISSING, column, "", "");
            case LISTED, TOTAL -> {}
        }
    }
}
