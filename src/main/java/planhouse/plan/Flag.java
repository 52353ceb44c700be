package planhouse.plan;

import java.util.Locale;

/** What a reader has to know beside a status. */
public enum Flag {
    /** No value for the baseline year: only A / T is given. */
    BASELINE_MISSING,
    /** Not all returns of the baseline year are published: what is measured from it is unsure. */
    BASELINE_INCOMPLETE,
    /** The target equals the baseline: it is to be kept. */
    MAINTAIN,
    /** The baseline was beyond the target already: there is no path to follow. */
    REACHED_AT_BASELINE,
    /** The path has not left the baseline yet: there is no schedule index. */
    PATH_AT_BASELINE,
    /** The growth ratio needs values above 0 at both ends. */
    GROWTH_NOT_APPLICABLE,
    /** No step towards the target until now: no pace to compare with. */
    NO_MOVEMENT,
    /** Fewer than three years with values: no projection. */
    PROJECTION_TOO_SHORT,
    /** A stock fell on the year before: the data are to be queried before they are believed. */
    STOCK_FELL,
    /** Due this year and not reached, but returns are missing: not yet called missed. */
    DUE_YEAR_INCOMPLETE,
    /** Returns of the year are missing, and the status may change. */
    PROVISIONAL,
    NO_DATA;

    /** As the warehouse and the reports write it: {@code baseline-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
