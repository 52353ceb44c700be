package planhouse.workbook.marking;

import java.util.List;

/**
 * A row of a sheet of findings; rows follow each other from 1 on.
 *
 * @param points its height
 * @param cells in the order of their columns
 */
public record PageRow(double points, List<PageCell> cells) {

    public PageRow {
        cells = List.copyOf(cells);
    }
}
