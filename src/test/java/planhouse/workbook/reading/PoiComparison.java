package planhouse.workbook.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.UnreadableWorkbookException;

/** Our cells beside those of POI's user model; every way in which they differ has its reason. */
final class PoiComparison {

    /** Why a cell is another here, and rightly so. */
    enum Difference {
        /**
         * POI takes the eastern built-in formats (27 to 36, 50 to 58) and formats with words such
         * as {@code h"时"mm"分"} for numbers; Excel shows dates and times.
         */
        EASTERN_DATE_FORMAT,
        /** An .xls number that is none (NaN): Excel has no such number and shows an error. */
        NOT_A_NUMBER,
        /** A number without digits, {@code <v></v>}: POI finds 0, Excel an empty cell. */
        EMPTY_NUMBER,
        /** A formula that was saved without a result: POI finds 0. */
        NOT_CALCULATED,
        /** A run of a text sets a digit high or low: POI leaves it on the line, Excel shows it. */
        RAISED_DIGIT,
        /** A run of a text is struck through: POI leaves the stroke out, Excel shows it. */
        STRUCK_THROUGH,
        /** A cell that an array formula of another cell fills: no formula stands in it. */
        FILLED_BY_ARRAY_FORMULA
    }

    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹₀-₉]+");
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private final Map<Difference, List<String>> explained = new EnumMap<>(Difference.class);
    private final List<String> unexplained = new ArrayList<>();
    private final List<String> unreadByPoi = new ArrayList<>();
    private int cells;

    Map<Difference, List<String>> explained() {
        return explained;
    }

    List<String> unexplained() {
        return unexplained;
    }

    int cells() {
        return cells;
    }

    void unreadByPoi(String file) {
        unreadByPoi.add(file);
    }

    void compare(String file, Workbook ours, org.apache.poi.ss.usermodel.Workbook theirs)
            throws UnreadableWorkbookException {
        for (Sheet sheet : ours.sheets()) {
            if (sheet.kind() != SheetKind.WORKSHEET) continue;
            int index = theirs.getSheetIndex(sheet.name());
            // a damaged sheet may have lost its name in POI; ours says here that it is damaged
            sheet.mergedRanges();
            if (index < 0) {
                unexplained.add(file + ": POI has no sheet " + sheet.name());
                continue;
            }
            String where = file + " " + sheet.name() + "!";
            String visibility = theirs.getSheetVisibility(index).name();
            if (!sheet.visibility().name().equals(visibility)) {
                unexplained.add(where + " " + sheet.visibility() + " but POI " + visibility);
            }
            compareMerges(where, sheet, theirs.getSheetAt(index));
            compare(where, sheet, theirs.getSheetAt(index));
        }
    }

    private void compareMerges(String where, Sheet ours, org.apache.poi.ss.usermodel.Sheet theirs)
            throws UnreadableWorkbookException {
        List<String> found = new ArrayList<>();
        for (CellRange range : ours.mergedRanges()) found.add(range.toString());
        List<String> expected = new ArrayList<>();
        for (var range : theirs.getMergedRegions()) expected.add(range.formatAsString());
        if (!found.equals(expected)) unexplained.add(where + " " + found + " but POI " + expected);
    }

    private static boolean isUnseen(org.apache.poi.ss.usermodel.Row row) {
        float height = row.getHeightInPoints();
        return row.getZeroHeight()
                // a row without a height of its own has the sheet's
                || height < SheetOutline.LEAST_HEIGHT
                        && height != row.getSheet().getDefaultRowHeightInPoints();
    }

    private void compare(String where, Sheet ours, org.apache.poi.ss.usermodel.Sheet theirs)
            throws UnreadableWorkbookException {
        Map<CellAddress, org.apache.poi.ss.usermodel.Cell> expected = new TreeMap<>();
        for (var row : theirs) {
            for (var cell : row) {
                expected.put(
                        new CellAddress(cell.getRowIndex() + 1, cell.getColumnIndex() + 1), cell);
            }
        }
        try (RowReader rows = ours.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                var other = theirs.getRow(row.number() - 1);
                if (other != null && isUnseen(other) != row.hidden()) {
                    unexplained.add(where + row.number() + " hidden " + row.hidden());
                }
                for (Cell cell : row.cells()) {
                    cells++;
                    compare(where, cell, expected.remove(cell.address()));
                }
            }
        }
        expected.forEach(
                (address, cell) -> {
                    if (isBlank(cell)) return;
                    boolean zero =
                            cell.getCellType() == CellType.NUMERIC
                                    && cell.getNumericCellValue() == 0;
                    note(
                            zero ? Difference.EMPTY_NUMBER : null,
                            where + address + ": POI only, " + cell);
                });
    }

    private void compare(
            String where, Cell ours, org.apache.poi.ss.usermodel.@Nullable Cell theirs) {
        String at = where + ours.address() + ": " + ours.value();
        if (theirs == null) {
            note(null, at + " but POI has no cell");
            return;
        }
        boolean formula = theirs.getCellType() == CellType.FORMULA;
        if (formula != ours.formula()) {
            boolean filled = formula && theirs.isPartOfArrayFormulaGroup();
            note(filled ? Difference.FILLED_BY_ARRAY_FORMULA : null, at + " is no formula");
        }
        CellType type = formula ? theirs.getCachedFormulaResultType() : theirs.getCellType();
        boolean same =
                switch (type) {
                    case STRING -> ours.value().equals(text(theirs));
                    case BOOLEAN ->
                            ours.value().equals(new CellValue.Bool(theirs.getBooleanCellValue()));
                    case ERROR -> ours.value().equals(error(theirs.getErrorCellValue()));
                    case NUMERIC -> isSameNumber(ours, theirs);
                    default -> false;
                };
        if (!same) note(reason(ours, type, theirs), at + " but POI " + type + " " + theirs);
    }

    private static @Nullable Difference reason(
            Cell ours, CellType type, org.apache.poi.ss.usermodel.Cell theirs) {
        if (type == CellType.STRING) return ofRuns(ours, theirs.getStringCellValue());
        if (type != CellType.NUMERIC) return null;
        if (ours.value() instanceof CellValue.NotCalculated) return Difference.NOT_CALCULATED;
        if (Double.isNaN(theirs.getNumericCellValue())) return Difference.NOT_A_NUMBER;
        int format = theirs.getCellStyle().getDataFormat();
        String code = theirs.getCellStyle().getDataFormatString();
        boolean eastern = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        boolean words = code != null && code.chars().anyMatch(c -> c > 0x2E80);
        boolean date = ours.value() instanceof CellValue.Date;
        return date && (eastern || words) ? Difference.EASTERN_DATE_FORMAT : null;
    }

    private static @Nullable Difference ofRuns(Cell ours, String theirs) {
        String unstruck = ours.text().replace("\u0336", "");
        if (unstruck.equals(theirs)) return Difference.STRUCK_THROUGH;
        String onTheLine =
                RAISED.matcher(unstruck)
                        .replaceAll(raised -> Normalizer.normalize(raised.group(), Form.NFKC));
        return onTheLine.equals(theirs) ? Difference.RAISED_DIGIT : null;
    }

    private static CellValue text(org.apache.poi.ss.usermodel.Cell cell) {
        return new CellValue.Text(cell.getStringCellValue());
    }

    private static CellValue error(byte code) {
        return new CellValue.Error(FormulaError.forInt(code).getString());
    }

    private static boolean isSameNumber(Cell ours, org.apache.poi.ss.usermodel.Cell theirs) {
        double number = theirs.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(theirs)) {
            return ours.value() instanceof CellValue.Date date
                    && date.dateTime().equals(theirs.getLocalDateTimeCellValue());
        }
        return ours.value() instanceof CellValue.Number found
                && found.number().compareTo(new BigDecimal(number).round(PRECISION)) == 0;
    }

    private static boolean isBlank(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.BLANK
                || (cell.getCellType() == CellType.STRING && cell.getStringCellValue().isEmpty());
    }

    private void note(@Nullable Difference reason, String difference) {
        if (reason == null) unexplained.add(difference);
        else explained.computeIfAbsent(reason, any -> new ArrayList<>()).add(difference);
    }
}
