package planhouse.workbook;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Rows of an .xlsx sheet as they stand in the file. */
final class XlsxRowReader implements RowReader {

    private final PartCursor cursor;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean from1904;
    private int row;

    XlsxRowReader(PartCursor cursor, SharedStrings strings, CellStyles styles, boolean from1904) {
        this.cursor = cursor;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
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
        boolean hidden = cursor.flag("hidden") || cursor.isZero("ht");
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
        CellValue found = value(type == null ? "n" : type, style, value, formula);
        if (found == null) return null;
        return new Cell(row, column, found, formula, styles.showsPercent(style));
    }

    /** Null for a blank cell. */
    private @Nullable CellValue value(
            String type, int style, @Nullable CharSequence found, boolean formula) {
        boolean isText = type.equals("str") || type.equals("inlineStr");
        if (found == null || (found.isEmpty() && !isText)) {
            return formula ? new CellValue.NotCalculated() : null;
        }
        if (type.equals("n")) {
            return CellValues.number(found, styles.showsDate(style), from1904);
        }
        if (type.equals("s")) return shared(found, formula);
        String text = found.toString();
        return switch (type) {
            case "str" -> text(EscapedText.decoded(text), formula);
            case "inlineStr" -> text(text, formula);
            case "b" -> new CellValue.Bool(text.strip().equals("1") || text.strip().equals("true"));
            case "e" -> new CellValue.Error(text.strip());
            case "d" -> {
                LocalDateTime date = ExcelDate.parse(text, from1904);
                yield date == null ? text(text, formula) : new CellValue.Date(date);
            }
            default -> CellValues.number(text, styles.showsDate(style), from1904);
        };
    }

    private @Nullable CellValue shared(CharSequence number, boolean formula) {
        CellValue text;
        try {
            text = strings.get(Integer.parseInt(number, 0, number.length(), 10));
        } catch (NumberFormatException noNumber) {
            text = strings.get(-1);
        }
        return text.text().isEmpty() && !formula ? null : text;
    }

    private static @Nullable CellValue text(String text, boolean formula) {
        return text.isEmpty() && !formula ? null : new CellValue.Text(text);
    }
}
