package planhouse.workbook.marking;

import java.util.List;
import planhouse.workbook.CellRange;

/**
 * A sheet of findings, as it is to look.
 *
 * @param widths of the columns from A on, in Latin digits; 0 hides the column
 * @param headerRow the row of the table's heads, kept in sight, from 1
 * @param lastRow the table's last row
 * @param filterColumns how many columns from A on can be filtered
 * @param footer a line for the foot of printed pages
 */
public record FindingsPage(
        String name,
        List<Double> widths,
        int headerRow,
        int lastRow,
        int filterColumns,
        String footer,
        Iterable<PageRow> rows) {

    public FindingsPage {
        widths = List.copyOf(widths);
    }

    /** The table with its heads. */
    CellRange filter() {
        return new CellRange(headerRow, 1, Math.max(lastRow, headerRow), filterColumns);
    }
}
