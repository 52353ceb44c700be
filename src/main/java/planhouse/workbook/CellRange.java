package planhouse.workbook;

/**
 * A rectangle of cells, both ends included, as people write it: {@code A1:C3}.
 *
 * @param firstRow from 1
 * @param firstColumn from 1
 * @param lastRow not before the first
 * @param lastColumn not before the first
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public CellRange {
        if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "no cells from row %d, column %d to row %d, column %d"
                            .formatted(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    /**
     * Reads {@code A1:C3}, in any order of its corners, or a single address.
     *
     * @throws IllegalArgumentException when the text is no range
     */
    public static CellRange parse(String text) {
        int colon = text.indexOf(':');
        CellAddress one = CellAddress.parse(colon < 0 ? text : text.substring(0, colon));
        CellAddress other = colon < 0 ? one : CellAddress.parse(text.substring(colon + 1));
        return new CellRange(
                Math.min(one.row(), other.row()),
                Math.min(one.column(), other.column()),
                Math.max(one.row(), other.row()),
                Math.max(one.column(), other.column()));
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public boolean contains(CellAddress address) {
        return contains(address.row(), address.column());
    }

    /** The upper left cell, which holds a merged range's value. */
    public CellAddress first() {
        return new CellAddress(firstRow, firstColumn);
    }

    @Override
    public String toString() {
        String last = new CellAddress(lastRow, lastColumn).toString();
        String first = first().toString();
        return first.equals(last) ? first : first + ":" + last;
    }
}
