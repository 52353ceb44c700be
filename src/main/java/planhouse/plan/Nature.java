package planhouse.plan;

import planhouse.indicator.Coded;

/** What a yearly value counts. */
public enum Nature implements Coded {
    /** What is there at the year's end; it falls only when something goes away. */
    STOCK,
    /** What happened in the year. */
    FLOW
}
