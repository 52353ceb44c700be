package planhouse.warehouse;

import planhouse.indicator.Coded;

/** How an attempt at a return came, as {@code warehouse.submission.kind} has it. */
public enum SubmissionKind implements Coded {
    WORKBOOK,
    NIL,
    WITHDRAWAL,
    RESTORATION
}
