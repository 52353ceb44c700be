package planhouse.workbook;

/**
 * One cell that is not blank.
 *
 * @param row from 1
 * @param column from 1
 * @param value what it holds, or its formula's cached result
 * @param formula whether a formula stands in the cell
 * @param look how it shows what it holds
 */
public record Cell(int row, int column, CellValue value, boolean formula, CellLook look) {

    public CellAddress address() {
        return new CellAddress(row, column);
    }

    /** What was found, for messages. */
    public String text() {
        return value.text();
    }

    /**
     * What a reader sees in it; what it holds, where its format shows nothing or is not followed.
     */
    public String shown() {
        return look.text(value).orElseGet(this::text);
    }

    /** Whether what it holds is struck through, all of it or a part of its text. */
    public boolean isStruck() {
        return look.struck()
                || value instanceof CellValue.Text text && RunFont.strikes(text.text());
    }
}
