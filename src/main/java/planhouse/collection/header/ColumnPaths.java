package planhouse.collection.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import planhouse.collection.word.Label;
import planhouse.collection.word.Units;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.Row;

/** What stands above each column of a header, gathered from its outermost row to its innermost. */
final class ColumnPaths {

    /** How many blank cells to its right a group heads that is printed once. */
    private static final int MOST_INHERITED = 30;

    /** A cell above a column; inherited from a group that is printed once, to its left. */
    private record Part(Label label, CellAddress cell, boolean inherited) {}

    private final MergedCells merged;
    private final SortedMap<Integer, List<Part>> parts = new TreeMap<>();

    ColumnPaths(MergedCells merged) {
        this.merged = merged;
    }

    /**
     * @param labels what a cell of the row says
     * @param innermost whether the row is the header's last, which groups nothing
     */
    void add(Row row, Function<Cell, Label> labels, boolean innermost) {
        List<Cell> cells = row.cells();
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            if (cell.column() > HeaderGrid.WIDEST) {
                return;
            }
            Label label = labels.apply(cell);
            if (label.keys().isEmpty()) {
                continue;
            }
            Part part = new Part(label, cell.address(), false);
            @Nullable CellRange range = merged.covering(cell.row(), cell.column());
            Optional<CellAddress> group = groupOf(cell.column());
            int end =
                    range == null ? cell.column() : Math.min(range.lastColumn(), HeaderGrid.WIDEST);
            add(part, cell.column());
            for (int column = cell.column() + 1; column <= end; column++) {
                add(part, column);
            }
            if (range == null && !innermost) {
                boolean isLast = index + 1 == cells.size();
                int next = isLast ? Integer.MAX_VALUE : cells.get(index + 1).column();
                inherit(part, next, group);
            }
        }
    }

    /**
     * A group printed once, unmerged, heads the blank cells to its right as well, as far as the
     * group above goes in which it stands.
     *
     * @param next the column of the next cell
     */
    private void inherit(Part part, int next, Optional<CellAddress> group) {
        Part inherited = new Part(part.label(), part.cell(), true);
        int first = part.cell().column() + 1;
        for (int column = first; column < Math.min(next, first + MOST_INHERITED); column++) {
            if (merged.covering(part.cell().row(), column) != null
                    || !groupOf(column).equals(group)) {
                return;
            }
            add(inherited, column);
        }
    }

    /** The innermost cell so far that heads a column. */
    private Optional<CellAddress> groupOf(int column) {
        List<Part> path = parts.getOrDefault(column, List.of());
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1).cell());
    }

    private void add(Part part, int column) {
        parts.computeIfAbsent(column, key -> new ArrayList<>(3)).add(part);
    }

    /**
     * The columns that have a cell of their own above them.
     *
     * @param year the return's year, as far as it is known
     */
    List<HeaderColumn> columns(Units units, int year) {
        List<HeaderColumn> columns = new ArrayList<>();
        parts.forEach(
                (column, path) -> {
                    List<Part> own = ownEnding(path);
                    if (!own.isEmpty()) {
                        columns.add(
                                new HeaderColumn(
                                        column,
                                        own.stream().map(Part::label).toList(),
                                        own.stream().map(Part::cell).toList(),
                                        units,
                                        year));
                    }
                });
        return columns;
    }

    /** Down to the last cell that is not inherited. */
    private static List<Part> ownEnding(List<Part> path) {
        int length = path.size();
        while (length > 0 && path.get(length - 1).inherited()) {
            length--;
        }
        return path.subList(0, length);
    }
}
