package planhouse.form;

/** The axes an observation is placed on. */
public enum Dimension {
    INDICATOR,
    AREA,
    BREAKDOWN,
    YEAR
}
