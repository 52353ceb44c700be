package planhouse.plan;

import java.util.Locale;

/** How a target is judged. */
public enum TargetKind {
    /** Against its due year, along a path from the baseline. */
    TARGET,
    /** Anew in each year of the plan. */
    YEARLY,
    /** Not at all: the value and its change on last year are shown. */
    MONITORED;

    /** As plan files and the warehouse write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
