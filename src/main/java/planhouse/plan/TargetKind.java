package planhouse.plan;

import planhouse.indicator.Coded;

/** How a target is judged. */
public enum TargetKind implements Coded {
    /** Against its due year, along a path from the baseline. */
    TARGET,
    /** Anew in each year of the plan. */
    YEARLY,
    /** Not at all: the value and its change on last year are shown. */
    MONITORED
}
