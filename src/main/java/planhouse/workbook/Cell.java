package planhouse.workbook;

/**
 * One cell that is not blank.
 *
 * @param row from 1
 * @param column from 1
 * @param value what it holds, or its formula's cached result
 * @param formula whether a formula stands in the cell
 * @param percent whether its number format shows a percentage (0.8 as 80 %)
 * @param scaled whether its number format shows the number divided (123456 as 12.3)
 */
public record Cell(
        int row, int column, CellValue value, boolean formula, boolean percent, boolean scaled) {

    /** A cell that shows the number that it holds, or a percentage. */
    public Cell(int row, int column, CellValue value, boolean formula, boolean percent) {
        this(row, column, value, formula, percent, false);
    }

    public CellAddress address() {
        return new CellAddress(row, column);
    }

    /** What was found, for messages. */
    public String text() {
        return value.text();
    }
}
