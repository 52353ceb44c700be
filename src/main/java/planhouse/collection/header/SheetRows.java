package planhouse.collection.header;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/**
 * Consecutive rows of a sheet in which a table is looked for, a title's first.
 *
 * @param sheet the sheet's name
 * @param merged the sheet's merged ranges
 */
public record SheetRows(String sheet, List<Row> rows, MergedCells merged) {

    /** Rows for columns and columns for rows, without merged ranges. */
    public SheetRows turned() {
        SortedMap<Integer, List<Cell>> turned = new TreeMap<>();
        for (Row row : rows) {
            if (row.number() > CellAddress.LAST_COLUMN) break;
            for (Cell cell : row.cells()) {
                turned.computeIfAbsent(cell.column(), column -> new ArrayList<>())
                        .add(
                                new Cell(
                                        cell.column(),
                                        cell.row(),
                                        cell.value(),
                                        cell.formula(),
                                        cell.look()));
            }
        }
        List<Row> columns = new ArrayList<>();
        turned.forEach((column, cells) -> columns.add(new Row(column, false, cells)));
        return new SheetRows(sheet, columns, new MergedCells(List.of()));
    }

    /** Whether a number stands in this column or to its right. */
    public boolean hasNumbersFrom(int column) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(
                        cell ->
                                cell.column() >= column
                                        && cell.value() instanceof CellValue.Number);
    }

    /** Whether a figure stands below a row. */
    public boolean hasNumbersBelow(int row) {
        return rows.stream()
                .filter(each -> each.number() > row)
                .flatMap(each -> each.cells().stream())
                .anyMatch(cell -> cell.value() instanceof CellValue.Number);
    }

    /** These rows as far as they are in those columns. */
    public SheetRows within(ColumnBand band) {
        return new SheetRows(sheet, band.cut(rows), merged);
    }
}
