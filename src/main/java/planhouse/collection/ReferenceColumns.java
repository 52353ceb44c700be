package planhouse.collection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.collection.belonging.TemplateNames;
import planhouse.collection.header.ColumnBand;
import planhouse.collection.word.PlainText;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Row;
import planhouse.workbook.Sheet;

/**
 * The columns at a sheet's right in which a template shows last year's figures: known by the
 * template's name for them, or by the words above them. They are never read.
 *
 * @param from the first of them
 */
public record ReferenceColumns(String sheet, int from) {

    private static final Pattern WORDS =
            Pattern.compile("^上年[12]\\d{3}年?\\(参考\\)|^lastyear[12]\\d{3}\\(reference\\)");
    private static final Pattern FIRST_COLUMN = Pattern.compile("!\\$?([A-Za-z]{1,3})\\$?\\d*:");

    /** What a template writes above them; the reader knows them by it. */
    public static String heading(int year) {
        return "上年 " + year + "（参考） Last year " + year + " (reference)";
    }

    static Optional<ReferenceColumns> named(Sheet sheet, List<DefinedName> names) {
        return names.stream()
                .filter(name -> name.name().equalsIgnoreCase(TemplateNames.REFERENCE))
                .filter(name -> sheet.name().equals(name.sheet()))
                .map(name -> FIRST_COLUMN.matcher(name.reference()))
                .filter(Matcher::find)
                .map(letters -> CellAddress.parse(letters.group(1) + "1").column())
                .filter(column -> column > 1)
                .findFirst()
                .map(column -> new ReferenceColumns(sheet.name(), column));
    }

    static Optional<ReferenceColumns> headed(Sheet sheet, List<Row> firstRows) {
        return firstRows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() > 1)
                .filter(cell -> WORDS.matcher(PlainText.of(cell.text())).find())
                .findFirst()
                .map(Cell::column)
                .map(column -> new ReferenceColumns(sheet.name(), column));
    }

    /** What is left of the sheet. */
    public ColumnBand others() {
        return new ColumnBand(1, from - 1);
    }

    /** Said of the sheet beside what was read of it. */
    public SheetLeftAlone leftAlone() {
        return SheetReason.LAST_YEARS_COLUMNS.of(sheet, CellAddress.columnLetters(from));
    }
}
