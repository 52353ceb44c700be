package planhouse.workbook.reading;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.UnreadableWorkbookException;

/** Rows of an .xls sheet as they stand in the file. */
final class XlsRowReader implements RowReader {

    private final XlsRecords records;
    private final XlsCells cells;
    private final BitSet hiddenRows;
    private @Nullable Cell ahead;

    XlsRowReader(XlsRecords records, XlsCells cells, BitSet hiddenRows) {
        this.records = records;
        this.cells = cells;
        this.hiddenRows = hiddenRows;
    }

    @Override
    public @Nullable Row next() throws UnreadableWorkbookException {
        Cell first = ahead != null ? ahead : cells.next();
        if (first == null) return null;
        RowCells row = new RowCells();
        Cell cell = first;
        while (cell != null && cell.row() == first.row()) {
            row.add(cell);
            cell = cells.next();
        }
        ahead = cell;
        return new Row(first.row(), hiddenRows.get(first.row()), row.ascending());
    }

    @Override
    public void close() {
        records.close();
    }
}
