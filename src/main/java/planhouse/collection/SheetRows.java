package planhouse.collection;

import java.util.List;
import planhouse.workbook.Row;

/**
 * Consecutive rows of a sheet in which a table is looked for, a title's first.
 *
 * @param sheet the sheet's name
 * @param merged the sheet's merged ranges
 */
record SheetRows(String sheet, List<Row> rows, MergedCells merged) {

    SheetRows within(ColumnBand band) {
        return new SheetRows(sheet, band.cut(rows), merged);
    }
}
