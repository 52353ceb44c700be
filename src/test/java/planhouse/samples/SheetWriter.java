package planhouse.samples;

import static planhouse.samples.Oddity.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import planhouse.samples.Column.Kind;

/** Writes one return into a workbook, on one sheet or, when its look says so, on two. */
final class SheetWriter {

    private final Workbook workbook;
    private final Styles styles;
    private final Table table;
    private final Look look;
    private final Map<Spot, Place> places;
    private final CellWriter cells;
    private final Heading heading;
    private final Random random;

    SheetWriter(
            Workbook workbook,
            Styles styles,
            CountyYear content,
            Look look,
            Map<Spot, Place> places) {
        this.workbook = workbook;
        this.styles = styles;
        this.table = new Tables(content, look).table();
        this.look = look;
        this.places = places;
        this.cells = new CellWriter(styles, look);
        this.heading = new Heading(content.county(), content.year(), table, look);
        this.random = new Random(look.seed() + 3);
    }

    /** Returns the names of the sheets written. */
    List<String> write() {
        return write(heading.sheetName(workbook.getNumberOfSheets(), false));
    }

    List<String> write(String name) {
        List<String> names = new ArrayList<>();
        Sheet sheet = newSheet(names, name);
        HeaderWriter header = new HeaderWriter(sheet, styles, table, look, places);
        int first = header.write(heading.write(sheet, styles, false));
        int at = first;
        for (Line line : table.lines()) {
            if (!(line instanceof Line.Break)) {
                write(sheet, at, first, line);
                at++;
            } else if (look.has(CONTINUED_SHEET)) {
                finish(sheet, first, at);
                sheet = newSheet(names, heading.sheetName(workbook.getNumberOfSheets(), true));
                header = new HeaderWriter(sheet, styles, table, look, places);
                first = header.write(heading.write(sheet, styles, true));
                at = first;
            } else {
                mergeIndustries(sheet, first, at);
                first = header.write(at + 2);
                at = first;
            }
        }
        finish(sheet, first, at);
        at = heading.writeFoot(sheet, styles, at);
        extras(sheet, first, at);
        return names;
    }

    private Sheet newSheet(List<String> names, String name) {
        Sheet sheet = workbook.createSheet(name);
        names.add(sheet.getSheetName());
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            boolean wide = column.code().endsWith("_name") || column.code().equals("label");
            sheet.setColumnWidth(
                    i, 256 * (wide ? 34 : column.code().equals("credit_code") ? 22 : 13));
        }
        return sheet;
    }

    private void write(Sheet sheet, int at, int first, Line line) {
        if (line instanceof Line.Gap) return;
        Row row = sheet.createRow(at);
        if (line instanceof Line.Caption caption) {
            Cell cell = row.createCell(0);
            cell.setCellStyle(styles.text());
            cell.setCellValue(caption.text());
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = row.createCell(i);
            cell.setCellStyle(styles.text());
            if (line instanceof Line.Row data) {
                cells.write(
                        cell, column, data.values().getOrDefault(column.code(), new Value.Blank()));
                if (look.has(GROWTH_FORMULA) && column.kind() == Kind.PERCENT)
                    growthFormula(row, cell);
                places.put(new Spot(look.form(), data.key(), column.code()), Place.of(cell));
            } else if (line instanceof Line.Sum sum) {
                if (i == 0) cell.setCellValue(sum.label());
                Value value = sum.values().getOrDefault(column.code(), new Value.Blank());
                cells.write(cell, column, i == 0 ? Value.text(sum.label()) : value);
                if (sum.total()) {
                    places.put(new Spot(look.form(), Spot.TOTAL, column.code()), Place.of(cell));
                    if (look.has(TOTAL_AS_FORMULA) && value instanceof Value.Number number) {
                        totalFormula(cell, at, first, number);
                    }
                }
            }
        }
        if (line instanceof Line.Row && look.has(HIDDEN_ROWS) && random.nextInt(12) == 0)
            row.setZeroHeight(true);
    }

    private void totalFormula(Cell cell, int at, int first, Value.Number number) {
        int lines = table.lines().size();
        int from = look.has(TOTAL_TOP) ? first + 1 : first;
        int to = look.has(TOTAL_TOP) ? first + lines - 1 : at - 1;
        if (to < from) return;
        String letter = CellReference.convertNumToColString(cell.getColumnIndex());
        cell.setBlank();
        cell.setCellFormula("SUM(" + letter + (from + 1) + ":" + letter + (to + 1) + ")");
        cell.setCellValue(number.amount().doubleValue());
    }

    /** Growth as a formula over the two values beside it, where both are numbers. */
    private void growthFormula(Row row, Cell cell) {
        String now = look.form() == Form.JH05 ? "this_year" : "output_value";
        String last = look.form() == Form.JH05 ? "last_year" : "output_value_last_year";
        if (cell.getCellType() != CellType.NUMERIC) return;
        double cached = cell.getNumericCellValue();
        String a = CellReference.convertNumToColString(index(now)) + (row.getRowNum() + 1);
        String b = CellReference.convertNumToColString(index(last)) + (row.getRowNum() + 1);
        cell.setBlank();
        cell.setCellFormula("ROUND((" + a + "-" + b + ")/" + b + "*100,1)");
        cell.setCellValue(cached);
    }

    private int index(String code) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).code().equals(code)) return i;
        }
        throw new IllegalStateException(look.form() + " has no column " + code);
    }

    private void finish(Sheet sheet, int first, int end) {
        mergeIndustries(sheet, first, end);
        if (look.has(HIDDEN_COLUMN)) {
            String hidden = look.form() == Form.JH02 ? "investment" : "renovation_investment";
            sheet.setColumnHidden(index(hidden), true);
        }
    }

    /** One cell over the rows of an industry: only the first keeps its text. */
    private void mergeIndustries(Sheet sheet, int first, int end) {
        if (!look.has(MERGED_INDUSTRY)) return;
        int column = index("industry");
        int start = first;
        while (start < end) {
            String industry = text(sheet, start, column);
            int last = start;
            while (!industry.isEmpty()
                    && last + 1 < end
                    && text(sheet, last + 1, column).equals(industry)) last++;
            if (last > start) {
                for (int row = start + 1; row <= last; row++)
                    sheet.getRow(row).getCell(column).setBlank();
                sheet.addMergedRegion(new CellRangeAddress(start, last, column, column));
            }
            start = last + 1;
        }
    }

    private static String text(Sheet sheet, int at, int column) {
        Row row = sheet.getRow(at);
        Cell cell = row == null ? null : row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private void extras(Sheet sheet, int first, int end) {
        int width = table.columns().size();
        if (look.has(STRAY_CELL)) {
            int down = random.nextBoolean() ? end + 40 + random.nextInt(4_000) : first;
            int right = down == first ? width + 8 : random.nextInt(width);
            cell(sheet, down, right, random.nextBoolean() ? "已核" : "√√");
        }
        if (look.has(KEY_TABLE)) {
            List<String> key = List.of("代码", "说明", "A", "龙头企业", "B", "骨干企业", "C", "成长企业");
            for (int i = 0; i < key.size(); i++)
                cell(sheet, first + i / 2, width + 2 + i % 2, key.get(i));
        }
    }

    private void cell(Sheet sheet, int at, int column, String text) {
        Row row = sheet.getRow(at);
        if (row == null) row = sheet.createRow(at);
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.loose());
        cell.setCellValue(text);
    }
}
