package planhouse.workbook.reading;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.LittleEndianInput;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;
import planhouse.workbook.UnreadableWorkbookException;

/** The cells of an .xls sheet, in the file's order. */
final class XlsCells {

    private static final int NUMBER = 0x203;
    private static final int SHORT_NUMBER = 0x27E;
    private static final int SHORT_NUMBERS = 0xBD;
    private static final int SHARED_TEXT = 0xFD;
    private static final int TEXT = 0x204;
    private static final int RICH_TEXT = 0xD6;
    private static final int BOOLEAN_OR_ERROR = 0x205;
    private static final int FORMULA = 0x06;
    private static final int FORMULA_TEXT = 0x207;
    private static final int SHARED_FORMULA = 0x4BC;
    private static final int ARRAY_FORMULA = 0x221;
    private static final int TABLE = 0x236;

    /** In the place of a formula's number: its result is of another kind. */
    private static final int NO_NUMBER = 0xFFFF;

    private final XlsRecords records;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean from1904;
    private final @Nullable Charset codePage;
    private final Deque<Cell> ready = new ArrayDeque<>();

    /** A formula whose text stands in a record to come. */
    private @Nullable Cell waiting;

    private int depth = 1;

    /**
     * @param codePage of the texts in Excel 5 and 95; null from Excel 97 on
     */
    XlsCells(
            XlsRecords records,
            SharedStrings strings,
            CellStyles styles,
            boolean from1904,
            @Nullable Charset codePage) {
        this.records = records;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.codePage = codePage;
    }

    static boolean isCell(int id) {
        return switch (id) {
            case NUMBER, SHORT_NUMBER, SHORT_NUMBERS, SHARED_TEXT, TEXT, RICH_TEXT -> true;
            case BOOLEAN_OR_ERROR, FORMULA -> true;
            default -> false;
        };
    }

    /** The next cell that is not blank, or null behind the last. */
    @Nullable Cell next() throws UnreadableWorkbookException {
        try {
            while (ready.isEmpty() && depth > 0 && records.next()) {
                int id = records.id();
                if (id == XlsStream.BEGIN) depth++;
                else if (id == XlsStream.END) depth--;
                else if (depth == 1) read(id, records.fields());
            }
            if (ready.isEmpty()) release();
            return ready.poll();
        } catch (RuntimeException problem) {
            throw XlsStream.damaged(problem);
        }
    }

    private void read(int id, LittleEndianInput in) {
        if (id == FORMULA_TEXT && waiting != null) {
            String text = text(in);
            ready.add(formula(waiting, new CellValue.Text(text)));
            waiting = null;
            return;
        }
        boolean partOfFormula = id == SHARED_FORMULA || id == ARRAY_FORMULA || id == TABLE;
        if (!partOfFormula) release();
        if (!isCell(id)) return;
        int row = in.readUShort() + 1;
        int column = in.readUShort() + 1;
        if (id == SHORT_NUMBERS) {
            for (; in.available() >= 6; column++) {
                int style = in.readUShort();
                add(row, column, style, number(RKUtil.decodeNumber(in.readInt()), style));
            }
            return;
        }
        int style = in.readUShort();
        switch (id) {
            case NUMBER -> add(row, column, style, number(in.readDouble(), style));
            case SHORT_NUMBER ->
                    add(row, column, style, number(RKUtil.decodeNumber(in.readInt()), style));
            case SHARED_TEXT -> add(row, column, style, strings.get(in.readInt()));
            case TEXT, RICH_TEXT -> add(row, column, style, new CellValue.Text(text(in)));
            case BOOLEAN_OR_ERROR -> {
                int code = in.readUByte();
                boolean error = in.readUByte() != 0;
                add(row, column, style, error ? error(code) : new CellValue.Bool(code != 0));
            }
            default -> readFormula(in, row, column, style);
        }
    }

    private void readFormula(LittleEndianInput in, int row, int column, int style) {
        long bits = in.readLong();
        Cell cell = new Cell(row, column, new CellValue.NotCalculated(), true, styles.look(style));
        if (bits >>> 48 != NO_NUMBER) {
            ready.add(formula(cell, number(Double.longBitsToDouble(bits), style)));
            return;
        }
        int code = (int) (bits >> 16) & 0xFF;
        switch ((int) bits & 0xFF) {
            case 0 -> waiting = cell;
            case 1 -> ready.add(formula(cell, new CellValue.Bool(code != 0)));
            case 2 -> ready.add(formula(cell, error(code)));
            default -> ready.add(formula(cell, new CellValue.Text("")));
        }
    }

    /** A formula whose text did not come was not calculated. */
    private void release() {
        if (waiting != null) ready.add(waiting);
        waiting = null;
    }

    private void add(int row, int column, int style, CellValue value) {
        if (value instanceof CellValue.Text text && text.text().isEmpty()) return;
        ready.add(new Cell(row, column, value, false, styles.look(style)));
    }

    private static Cell formula(Cell cell, CellValue result) {
        return new Cell(cell.row(), cell.column(), result, true, cell.look());
    }

    private CellValue number(double number, int style) {
        if (Double.isNaN(number) || Double.isInfinite(number)) return error(0x24);
        return CellValues.number(number, styles.showsDate(style), from1904);
    }

    private String text(LittleEndianInput in) {
        int length = in.readUShort();
        if (codePage != null) return XlsRecords.text(in, length, codePage);
        return length == 0 ? "" : records.text(length);
    }

    private static CellValue error(int code) {
        return new CellValue.Error(
                FormulaError.isValidCode(code)
                        ? FormulaError.forInt((byte) code).getString()
                        : "#ERROR-" + code + "!");
    }
}
