package planhouse.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.collection.header.ColumnBand;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.UnreadableWorkbookException;

/** A sheet's rows as a stream with some rows of outlook, cut to a band of columns. */
final class RowWindow {

    private final RowReader reader;
    private final List<Row> ahead = new ArrayList<>();
    private ColumnBand band;
    private boolean ended;

    RowWindow(RowReader reader, ColumnBand band, int firstRow) throws UnreadableWorkbookException {
        this.reader = reader;
        this.band = band;
        for (Row row = peek(); row != null && row.number() < firstRow; row = peek()) {
            take();
        }
    }

    /** The next row, which stays; null behind the last. */
    @Nullable Row peek() throws UnreadableWorkbookException {
        fill(1);
        return ahead.isEmpty() ? null : ahead.get(0);
    }

    Row take() {
        return ahead.remove(0);
    }

    /** The next rows, fewer only at the end; they stay. */
    List<Row> outlook(int rows) throws UnreadableWorkbookException {
        fill(rows);
        return List.copyOf(ahead.subList(0, Math.min(rows, ahead.size())));
    }

    /** From now on the columns right of the last are another's. */
    void narrow(ColumnBand narrower) {
        band = narrower;
        List<Row> cut =
                ahead.stream().map(band::cut).filter(row -> !row.cells().isEmpty()).toList();
        ahead.clear();
        ahead.addAll(cut);
    }

    /** A formula that results in no text is as good as a blank cell. */
    private static Row withoutBlankResults(Row row) {
        for (Cell cell : row.cells()) {
            if (isBlankResult(cell)) {
                return new Row(
                        row.number(),
                        row.hidden(),
                        row.cells().stream().filter(each -> !isBlankResult(each)).toList());
            }
        }
        return row;
    }

    private static boolean isBlankResult(Cell cell) {
        return cell.formula()
                && cell.value() instanceof CellValue.Text text
                && text.text().isEmpty();
    }

    private void fill(int rows) throws UnreadableWorkbookException {
        while (!ended && ahead.size() < rows) {
            Row row = reader.next();
            if (row == null) {
                ended = true;
                return;
            }
            Row cut = withoutBlankResults(band.cut(row));
            if (!cut.cells().isEmpty()) {
                ahead.add(cut);
            }
        }
    }
}
