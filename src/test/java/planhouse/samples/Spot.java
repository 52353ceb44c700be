package planhouse.samples;

/**
 * A cell of a return by its meaning.
 *
 * @param key the row's key; {@link #TOTAL} for the total row, {@link #HEADER} for the column's
 *     header
 */
record Spot(Form form, String key, String column) {

    static final String TOTAL = "total";
    static final String HEADER = "header";
}
