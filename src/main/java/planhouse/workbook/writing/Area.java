package planhouse.workbook.writing;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A rectangle of cells, counted from 0, both ends included. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public Area {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "an area runs from its first to its last cell; found rows %d to %d, columns %d to %d"
                            .formatted(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    public static Area cell(int row, int column) {
        return new Area(row, column, row, column);
    }

    public static Area row(int row, int firstColumn, int lastColumn) {
        return new Area(row, firstColumn, row, lastColumn);
    }

    public static Area column(int column, int firstRow, int lastRow) {
        return new Area(firstRow, column, lastRow, column);
    }

    /** As a formula names it: {@code B7} or {@code B7:B15}. */
    public String a1() {
        return reference(false);
    }

    /** As a defined name needs it: {@code $B$7:$B$15}. */
    String absolute() {
        return reference(true);
    }

    private String reference(boolean fixed) {
        String first = new CellReference(firstRow, firstColumn, fixed, fixed).formatAsString();
        if (firstRow == lastRow && firstColumn == lastColumn) {
            return first;
        }
        return first + ":" + new CellReference(lastRow, lastColumn, fixed, fixed).formatAsString();
    }

    CellRangeAddress range() {
        return new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn);
    }
}
