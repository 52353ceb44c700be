package planhouse.form;

/** How a form's table is to be read. */
public enum FormKind {
    /** One row a unit (an enterprise, a facility); columns are items. */
    LIST,
    /** Rows are indicators, columns are periods or other breakdowns: unpivoted to observations. */
    MATRIX,
    /**
     * Rows are areas or classes of a code list, columns are indicators: unpivoted to observations.
     */
    CROSSTAB
}
