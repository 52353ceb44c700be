package planhouse.workbook.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import planhouse.workbook.CellValue;

/** Numbers of a file as values of cells: with a date's format they are dates. */
final class CellValues {

    private CellValues() {}

    /** A date out of range stays a number; what is no number stays the text it is. */
    static CellValue number(CharSequence text, boolean date, boolean from1904) {
        BigDecimal number = ExcelNumber.parse(text);
        if (number == null) return new CellValue.Text(text.toString());
        LocalDateTime at = date ? ExcelDate.of(number.doubleValue(), from1904) : null;
        return at != null ? new CellValue.Date(at) : new CellValue.Number(number);
    }

    static CellValue number(double number, boolean date, boolean from1904) {
        LocalDateTime at = date ? ExcelDate.of(number, from1904) : null;
        return at != null ? new CellValue.Date(at) : new CellValue.Number(ExcelNumber.of(number));
    }
}
