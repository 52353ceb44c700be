package planhouse.report;

/** How a target is judged. */
public enum TargetKind {
    /** Against its due year, along a path from the baseline. */
    TARGET,
    /** Anew in each year. */
    YEARLY,
    /** Not at all: the value and its change are shown. */
    MONITORED
}
