package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** The rows of a sheet that does not hold them in order: read whole, then put in order. */
final class OrderedRows implements RowReader {

    /** Cells held at once; a sheet in order has no such limit. */
    static final int MAX_CELLS = 1_000_000;

    private final Iterator<Row> rows;

    /** Reads the source to its end and closes it. */
    OrderedRows(RowReader source) throws UnreadableWorkbookException {
        TreeMap<Integer, Row> byNumber = new TreeMap<>();
        int cells = 0;
        try (source) {
            for (Row row = source.next(); row != null; row = source.next()) {
                cells += row.cells().size();
                if (cells > MAX_CELLS) {
                    throw new UnreadableWorkbookException(
                            Reason.TOO_MUCH, "disorder", row.number(), MAX_CELLS);
                }
                byNumber.merge(row.number(), row, OrderedRows::together);
            }
        }
        rows = byNumber.values().iterator();
    }

    @Override
    public @Nullable Row next() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        // the source is closed already
    }

    private static Row together(Row earlier, Row later) {
        RowCells cells = new RowCells();
        List<Cell> both = new ArrayList<>(earlier.cells());
        both.addAll(later.cells());
        both.forEach(cells::add);
        return new Row(earlier.number(), earlier.hidden() || later.hidden(), cells.ascending());
    }
}
