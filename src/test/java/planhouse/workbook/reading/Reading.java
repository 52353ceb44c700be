package planhouse.workbook.reading;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.WorkbookFormat;

/** Short ways to say what was read. */
final class Reading {

    private Reading() {}

    /** All rows of the first sheet. */
    static List<Row> rows(Path file) throws UnreadableWorkbookException {
        try (Workbook workbook = Workbook.open(file)) {
            return rows(workbook.sheets().get(0));
        }
    }

    static List<Row> rows(Sheet sheet) throws UnreadableWorkbookException {
        List<Row> found = new ArrayList<>();
        try (RowReader rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) found.add(row);
        }
        return found;
    }

    /** The first sheet's values by address, in order. */
    static TreeMap<CellAddress, CellValue> values(Path file) throws UnreadableWorkbookException {
        TreeMap<CellAddress, CellValue> values = new TreeMap<>();
        for (Row row : rows(file)) {
            for (Cell cell : row.cells()) values.put(cell.address(), cell.value());
        }
        return values;
    }

    static WorkbookFormat format(Path file) throws UnreadableWorkbookException {
        try (Workbook workbook = Workbook.open(file)) {
            return workbook.format();
        }
    }

    static CellValue value(Path file, String address) throws UnreadableWorkbookException {
        CellValue value = values(file).get(CellAddress.parse(address));
        if (value == null) throw new AssertionError(address + " is blank");
        return value;
    }

    static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    static CellValue number(String number) {
        return new CellValue.Number(new BigDecimal(number));
    }

    static CellValue date(String iso) {
        return new CellValue.Date(LocalDateTime.parse(iso));
    }
}
