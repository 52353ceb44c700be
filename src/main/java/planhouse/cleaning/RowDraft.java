package planhouse.cleaning;

import org.jspecify.annotations.Nullable;
import planhouse.cleaning.cell.RowNotes;
import planhouse.workbook.Row;

/**
 * A row sorted, before its values are read.
 *
 * @param kind what kind of row it is
 * @param label its first text as found
 * @param stub what it stands for in a table form
 */
record RowDraft(Row row, Kind kind, String label, @Nullable StubLine stub, RowNotes notes) {

    enum Kind {
        DATA,
        TOTAL,
        SUBTOTAL,
        /** A label alone; what follows decides whether it is a heading or a note. */
        LABEL,
        NOTE,
        SIGN_OFF,
        COLUMN_NUMBERS,
        REPEATED_HEADER,
        NOT_ASKED,
        /** Figures of a list that are worked out from its rows, and are no sums. */
        DERIVED,
        /** Figures of a list that say neither which unit they are of nor that they are a sum. */
        NAMELESS,
        /** No cell in the table's columns. */
        OUTSIDE
    }

    RowDraft as(Kind other) {
        return new RowDraft(row, other, label, stub, notes);
    }

    boolean isValues() {
        return switch (kind) {
            case DATA, TOTAL, SUBTOTAL, NAMELESS -> true;
            default -> false;
        };
    }
}
