package planhouse.plan;

import planhouse.indicator.Coded;

/** What a reader has to know beside a status. */
public enum Flag implements Coded {
    /** No value for the baseline year: only A / T is given. */
    BASELINE_MISSING,
    /** Not all returns of the baseline year are published: what is measured from it is unsure. */
    BASELINE_INCOMPLETE,
    /** The target equals the baseline: it is to be kept. */
    MAINTAIN,
    /** The target equals the baseline, and only what is beyond it will do. */
    BASELINE_NOT_ENOUGH,
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
    /** Due and not reached, but something is missing from the figure: not called missed. */
    DUE_YEAR_INCOMPLETE,
    /** Lower than before, but something is missing from the figure: not called a fall. */
    FALL_INCOMPLETE,
    /** What is reported holds, but what is missing may turn it: not called achieved. */
    REACHED_INCOMPLETE,
    /** Returns of an earlier year are missing: the change and the projection are unsure. */
    EARLIER_YEAR_INCOMPLETE,
    /** Published returns leave blank what is added up. */
    BLANKS,
    /** Units reported elsewhere than they are registered count only until all have reported. */
    COUNTED_FOR_NOW,
    /** Something is missing that can only add to the figure. */
    LOWER_BOUND,
    /** Returns of the year are missing, and the status may change. */
    PROVISIONAL,
    NO_DATA
}
