package planhouse.warehouse;

import planhouse.indicator.Coded;

/** Where an attempt at a return stands, as {@code warehouse.submission.state} has it. */
public enum SubmissionState implements Coded {
    STAGING,
    STAGED,
    PUBLISHED,
    REJECTED,
    /** The rows of the current revision, found as right or doubtful as before. */
    UNCHANGED,
    /** Another revision was published meanwhile. */
    SUPERSEDED_BY_NEWER,
    ABANDONED;

    /** Whether its rows are what is published. */
    public boolean stands() {
        return this == PUBLISHED || this == UNCHANGED;
    }
}
