package planhouse.workbook.reading;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;

/** Cells of a workbook from what the part says of them. */
final class XlsxValues {

    private static final int MAX_DIGITS = 9;

    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean from1904;

    XlsxValues(SharedStrings strings, CellStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * A cell, or null where it is blank.
     *
     * @param type as the part writes it; {@code n} where it does not
     * @param found the value as the part writes it; null where it does not
     */
    @Nullable Cell cell(
            int row,
            int column,
            String type,
            int style,
            @Nullable CharSequence found,
            boolean formula) {
        CellValue value = value(type, style, found, formula);
        if (value == null) return null;
        return new Cell(row, column, value, formula, styles.look(style));
    }

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
        CellValue text = strings.get(index(number));
        return text.text().isEmpty() && !formula ? null : text;
    }

    /** What is no plain number is the index of no text. */
    private static int index(CharSequence number) {
        int length = number.length();
        int index = 0;
        for (int i = 0; i < length; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9 || length > MAX_DIGITS) return signed(number);
            index = index * 10 + digit;
        }
        return length == 0 ? -1 : index;
    }

    private static int signed(CharSequence number) {
        try {
            return Integer.parseInt(number, 0, number.length(), 10);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    private static @Nullable CellValue text(String text, boolean formula) {
        return text.isEmpty() && !formula ? null : new CellValue.Text(text);
    }
}
