package planhouse.cleaning;

/**
 * Where a table's filled cells went; {@code read} is the sum of the others.
 *
 * @param values in data rows, in bound columns: they become values, missing signs included
 * @param errors in data rows, in bound columns, not understood
 * @param setAside in rows set aside
 * @param labels titles, headers and stub labels
 * @param ignored in columns that are not of the form, and strays
 */
public record CellCount(
        long read, long values, long errors, long setAside, long labels, long ignored) {

    public static final CellCount ZERO = new CellCount(0, 0, 0, 0, 0, 0);

    public CellCount plus(CellCount other) {
        return new CellCount(
                read + other.read,
                values + other.values,
                errors + other.errors,
                setAside + other.setAside,
                labels + other.labels,
                ignored + other.ignored);
    }
}
