package planhouse.warehouse.finding;

import java.time.OffsetDateTime;
import planhouse.indicator.Coded;

/** What became of an explanation that somebody gave. */
public sealed interface ExplanationResult {

    /**
     * It is kept.
     *
     * @param openQueries of the published revision, else of the newest attempt, still without one
     */
    record Given(QueryToExplain query, OffsetDateTime at, long openQueries)
            implements ExplanationResult {}

    /** It is not: there is nothing it could answer. */
    record Refused(Reason why) implements ExplanationResult {}

    enum Reason implements Coded {
        /** There is no such finding. */
        UNKNOWN,
        /** An error is corrected in the cell. */
        ERROR,
        /** Information needs no explanation. */
        INFO,
        /** It says nothing. */
        BLANK,
        /** Neither the newest attempt nor the published revision has the query any more. */
        GONE;

        /** Whether the command was given what it cannot work with, rather than refused. */
        public boolean isMistyped() {
            return this == UNKNOWN || this == BLANK;
        }
    }
}
