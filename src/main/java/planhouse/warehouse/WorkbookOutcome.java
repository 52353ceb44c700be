package planhouse.warehouse;

import planhouse.indicator.Coded;

/** What became of a workbook, as {@code warehouse.arrival.outcome} has it. */
public enum WorkbookOutcome implements Coded {
    /** Read; its returns are not decided yet. */
    STAGED,
    LOADED,
    REJECTED,
    UNCHANGED,
    UNREADABLE,
    UNRECOGNISED;

    /** Whether nothing of it was refused. */
    public boolean isTaken() {
        return this == LOADED || this == UNCHANGED;
    }
}
