package planhouse.plan;

import java.util.Locale;

/** Where a target stands in a year. */
public enum Status {
    /** The operator holds. */
    ACHIEVED,
    ON_TRACK,
    SLIGHTLY_BEHIND,
    FAR_BEHIND,
    /** Further from the target than the baseline was. */
    REVERSING,
    /** Judged for good, and the operator does not hold. */
    MISSED,
    /** The target equals the baseline, and is kept. */
    MAINTAIN,
    /** There is nothing to reach. */
    MONITORED,
    /**
     * A value is there, but no verdict: no baseline that it could be compared with, or something is
     * missing from it that may turn the verdict.
     */
    NOT_ASSESSED,
    /** No value: no return is published for the year, or there is nothing in them to count. */
    NO_DATA;

    boolean isAchieved() {
        return this == ACHIEVED || this == MAINTAIN;
    }

    /** As the warehouse and the JSON write it: {@code on-track}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
