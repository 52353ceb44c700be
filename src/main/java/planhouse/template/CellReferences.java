package planhouse.template;

import java.util.List;
import java.util.Optional;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.workbook.CellAddress;

/**
 * How formulas for an area name cells beside its first one: in the same row the column is fixed, in
 * the same column the row.
 */
final class CellReferences {

    private final SheetLayout layout;

    CellReferences(SheetLayout layout) {
        this.layout = layout;
    }

    /** The item's cell in the first row. */
    Optional<String> item(String itemCode) {
        return layout.column(itemCode)
                .map(column -> "$" + letters(column) + (layout.firstRow() + 1));
    }

    /** Last year's figure of the item, in the first row. */
    Optional<String> reference(String itemCode) {
        return layout.referenceColumn(itemCode)
                .map(column -> "$" + letters(column) + (layout.firstRow() + 1));
    }

    /** The item's whole column of entries. */
    Optional<String> column(String itemCode) {
        return layout.column(itemCode)
                .map(
                        column ->
                                "$%1$s$%2$d:$%1$s$%3$d"
                                        .formatted(
                                                letters(column),
                                                layout.firstRow() + 1,
                                                layout.lastRow() + 1));
    }

    /** A matrix line's cell in a column. */
    Optional<String> line(String lineCode, Item item) {
        return row(lineCode).map(row -> letters(layout.column(item)) + "$" + (row + 1));
    }

    /** The row of a matrix line. */
    Optional<Integer> row(String lineCode) {
        List<Line> lines = layout.lines();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).code().equals(lineCode)) {
                return Optional.of(layout.firstRow() + index);
            }
        }
        return Optional.empty();
    }

    private static String letters(int column) {
        return CellAddress.columnLetters(column + 1);
    }
}
