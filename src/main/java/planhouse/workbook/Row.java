package planhouse.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row with at least one cell that is not blank.
 *
 * @param number from 1, as people see it
 * @param hidden by hand, by a filter, or by a height of next to nothing
 * @param cells ascending by column, no blank ones
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
        if (number < 1) throw new IllegalArgumentException("no row has the number " + number);
    }

    /** The cell in a column (from 1), empty where the cell is blank. */
    public Optional<Cell> cellAt(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Cell cell = cells.get(middle);
            if (cell.column() == column) return Optional.of(cell);
            if (cell.column() < column) low = middle + 1;
            else high = middle - 1;
        }
        return Optional.empty();
    }
}
