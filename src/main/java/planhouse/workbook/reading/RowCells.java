package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import planhouse.workbook.Cell;

/** The cells of one row while it is read; of two with one address the later counts. */
final class RowCells {

    private final List<Cell> cells = new ArrayList<>();
    private boolean ascending = true;

    void add(Cell cell) {
        if (!cells.isEmpty() && cells.get(cells.size() - 1).column() >= cell.column()) {
            ascending = false;
        }
        cells.add(cell);
    }

    List<Cell> ascending() {
        if (ascending) return cells;
        TreeMap<Integer, Cell> byColumn = new TreeMap<>();
        for (Cell cell : cells) byColumn.put(cell.column(), cell);
        return List.copyOf(byColumn.values());
    }
}
