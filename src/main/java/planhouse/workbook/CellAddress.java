package planhouse.workbook;

/**
 * Where a cell stands in its sheet, as people write it: {@code F8}.
 *
 * @param row from 1
 * @param column from 1 (column A)
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    /** Excel's last row. */
    public static final int LAST_ROW = 1_048_576;

    /** Excel's last column, XFD. */
    public static final int LAST_COLUMN = 16_384;

    public CellAddress {
        if (row < 1 || column < 1)
            throw new IllegalArgumentException("no cell at row " + row + ", column " + column);
    }

    /**
     * Reads {@code F8}, {@code f8} or {@code $F$8}.
     *
     * @throws IllegalArgumentException when the text is no address
     */
    public static CellAddress parse(String text) {
        int position = 0;
        int column = 0;
        int row = 0;
        if (position < text.length() && text.charAt(position) == '$') position++;
        while (position < text.length() && isLetter(text.charAt(position))) {
            column = Math.min(column * 26 + (text.charAt(position) & 0x1F), LAST_COLUMN + 1);
            position++;
        }
        if (column > 0 && position < text.length() && text.charAt(position) == '$') position++;
        int digits = position;
        while (position < text.length() && isDigit(text.charAt(position))) {
            row = Math.min(row * 10 + text.charAt(position) - '0', LAST_ROW + 1);
            position++;
        }
        boolean whole = position == text.length() && position > digits;
        if (!whole || column == 0 || column > LAST_COLUMN || row == 0 || row > LAST_ROW) {
            throw new IllegalArgumentException("\"" + text + "\" is no cell address such as F8");
        }
        return new CellAddress(row, column);
    }

    /** The letters of a column: 1 is A, 27 is AA. */
    public static String columnLetters(int column) {
        if (column <= 26) return String.valueOf((char) ('A' + column - 1));
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        int byRow = Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return columnLetters(column) + row;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
