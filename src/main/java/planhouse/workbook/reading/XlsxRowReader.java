package planhouse.workbook.reading;

import org.jspecify.annotations.Nullable;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.UnreadableWorkbookException;

/** Rows of an .xlsx sheet as they stand in the file. */
final class XlsxRowReader implements RowReader {

    private final PartCursor cursor;
    private final XlsxValues values;
    private int row;

    XlsxRowReader(PartCursor cursor, XlsxValues values) {
        this.cursor = cursor;
        this.values = values;
    }

    @Override
    public @Nullable Row next() throws UnreadableWorkbookException {
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            if (event == PartCursor.START && cursor.isAt("row")) {
                Row read = row();
                if (!read.cells().isEmpty()) return read;
            } else if (event == PartCursor.END && cursor.isAt("sheetData")) {
                return null;
            }
        }
        return null;
    }

    @Override
    public void close() {
        cursor.close();
    }

    private Row row() throws UnreadableWorkbookException {
        row = cursor.number("r", row + 1);
        if (row < 1 || row > CellAddress.LAST_ROW) {
            throw cursor.damaged("row r=\"" + cursor.attribute("r") + "\"");
        }
        boolean hidden = cursor.flag("hidden") || cursor.isBelow(SheetOutline.LEAST_HEIGHT, "ht");
        RowCells cells = new RowCells();
        int column = 0;
        while (true) {
            int event = cursor.next();
            if (event == PartCursor.START && cursor.isAt("c")) {
                column = column(cursor.attribute("r"), column);
                Cell cell = cell(column);
                if (cell != null) cells.add(cell);
            } else if (event != PartCursor.START
                    && (event == PartCursor.DONE || cursor.isAt("row"))) {
                return new Row(row, hidden, cells.ascending());
            }
        }
    }

    /** The letters alone count: Excel takes the row from the row element. */
    private int column(@Nullable String address, int before) throws UnreadableWorkbookException {
        if (address == null) return before + 1;
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = (address.charAt(i) | 0x20) - 'a' + 1;
            if (letter < 1 || letter > 26) break;
            column = Math.min(column * 26 + letter, CellAddress.LAST_COLUMN + 1);
        }
        if (column == 0 || column > CellAddress.LAST_COLUMN) {
            throw cursor.damaged("c r=\"" + address + "\"");
        }
        return column;
    }

    private @Nullable Cell cell(int column) throws UnreadableWorkbookException {
        String type = cursor.attribute("t");
        int style = cursor.number("s", 0);
        boolean formula = false;
        CharSequence value = null;
        while (true) {
            int event = cursor.next();
            if (event == PartCursor.START) {
                switch (cursor.name()) {
                    case "v" -> value = cursor.characters();
                    case "is" -> value = RichText.read(cursor);
                    case "f" -> {
                        formula = true;
                        cursor.skip();
                    }
                    default -> cursor.skip();
                }
            } else if (event == PartCursor.DONE || cursor.isAt("c")) {
                break;
            }
        }
        return values.cell(row, column, type == null ? "n" : type, style, value, formula);
    }
}
