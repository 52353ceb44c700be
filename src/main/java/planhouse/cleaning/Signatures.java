package planhouse.cleaning;

import planhouse.workbook.Row;

/** Knows the names of further hands that signed, on lines of their own below a table's sign-off. */
final class Signatures {

    private static final int MOST_LINES = 3;

    private final RowLikeness likeness;
    private int signOff = Integer.MAX_VALUE;

    Signatures(RowLikeness likeness) {
        this.likeness = likeness;
    }

    /** The row, as a part of the sign-off where it is names alone and none of them a value. */
    RowDraft sorted(RowDraft draft) {
        Row row = draft.row();
        if (draft.kind() == RowDraft.Kind.SIGN_OFF) {
            signOff = row.number();
            return draft;
        }
        boolean below = row.number() > signOff && row.number() - signOff <= MOST_LINES;
        return below
                        && row.cells().stream().allMatch(RowMarks::mayBeName)
                        && !likeness.isUnderstood(row)
                ? draft.as(RowDraft.Kind.SIGN_OFF)
                : draft;
    }
}
