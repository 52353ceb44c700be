package planhouse.cleaning;

import org.jspecify.annotations.Nullable;
import planhouse.collection.header.MergedCells;
import planhouse.workbook.Cell;
import planhouse.workbook.CellRange;
import planhouse.workbook.Row;

/**
 * The last cell seen in each column, to find the one whose merged range a blank cell belongs to.
 */
final class MergedText {

    private final MergedCells merged;
    private final @Nullable Cell[] last;

    MergedText(MergedCells merged, int lastColumn) {
        this.merged = merged;
        this.last = new @Nullable Cell[lastColumn + 1];
    }

    void pass(Row row) {
        if (merged.isEmpty()) {
            return;
        }
        for (Cell cell : row.cells()) {
            if (cell.column() < last.length) {
                last[cell.column()] = cell;
            }
        }
    }

    /** The cell whose range a blank one is in, down or across; null where it is in none. */
    @Nullable Cell over(int row, int column) {
        if (merged.isEmpty()) {
            return null;
        }
        CellRange range = merged.covering(row, column);
        if (range == null || range.firstColumn() >= last.length) {
            return null;
        }
        Cell cell = last[range.firstColumn()];
        return cell != null && cell.row() == range.firstRow() ? cell : null;
    }

    /** The cell that stands for a blank one; null where the blank one is not merged downwards. */
    @Nullable Cell source(int row, int column) {
        if (merged.isEmpty()) {
            return null;
        }
        CellRange range = merged.covering(row, column);
        if (range == null || range.firstRow() == row || range.firstColumn() != column) {
            return null;
        }
        Cell cell = last[column];
        return cell != null && cell.row() == range.firstRow() ? cell : null;
    }
}
