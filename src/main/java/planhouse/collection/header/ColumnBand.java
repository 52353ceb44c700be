package planhouse.collection.header;

import java.util.List;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.Row;

/** Some neighbouring columns of a sheet, as if it had no others: tables may stand side by side. */
public record ColumnBand(int first, int last) {

    public static final ColumnBand WHOLE = new ColumnBand(1, CellAddress.LAST_COLUMN);

    /** The row's cells within the band; the row itself where it has no others. */
    public Row cut(Row row) {
        List<Cell> cells = row.cells();
        if (cells.isEmpty()
                || (cells.get(0).column() >= first
                        && cells.get(cells.size() - 1).column() <= last)) {
            return row;
        }
        return new Row(
                row.number(),
                row.hidden(),
                cells.stream()
                        .filter(cell -> cell.column() >= first && cell.column() <= last)
                        .toList());
    }

    public boolean holds(CellAddress cell) {
        return cell.column() >= first && cell.column() <= last;
    }

    List<Row> cut(List<Row> rows) {
        return rows.stream().map(this::cut).filter(row -> !row.cells().isEmpty()).toList();
    }
}
