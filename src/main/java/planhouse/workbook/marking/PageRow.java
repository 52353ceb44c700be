package planhouse.workbook.marking;

import java.util.List;

/**
 * A row of a sheet of findings; rows follow each other from 1 on.
 *
 * @param points its height
 * @param cells in the order of their columns
 * @param beginsPage whether it begins a page when the sheet is printed
 */
public record PageRow(double points, List<PageCell> cells, boolean beginsPage) {

    public PageRow {
        cells = List.copyOf(cells);
    }

    /** A row wherever it falls on the printed page. */
    public PageRow(double points, List<PageCell> cells) {
        this(points, cells, false);
    }

    /** The same, as the first of a printed page. */
    public PageRow beginningPage() {
        return new PageRow(points, cells, true);
    }
}
