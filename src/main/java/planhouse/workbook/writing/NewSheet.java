package planhouse.workbook.writing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet in the making. Rows and columns count from 0; a cell written twice keeps the last. */
public final class NewSheet {

    /** Excel's highest row, in points; it takes a file with a higher one for damaged. */
    private static final double HIGHEST = 409.5;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Page page;
    private final EntryRules entryRules;
    private final Set<CellAddress> known = new HashSet<>();
    private Optional<StreamedRows> streamed = Optional.empty();

    NewSheet(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.page = new Page(sheet);
        this.entryRules = new EntryRules(sheet);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(18);
    }

    String name() {
        return sheet.getSheetName();
    }

    /** Panes, widths, printing, protection. */
    public Page page() {
        return page;
    }

    /** Writes a text as it is: one that begins with {@code = + - @} does not become a formula. */
    public NewSheet text(int row, int column, String text, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.ofText(text, look));
        return this;
    }

    /** Two texts in one cell, each with its own font; fill, lines and alignment are the first's. */
    public NewSheet texts(
            int row, int column, String first, Look firstLook, String second, Look secondLook) {
        XSSFRichTextString rich = new XSSFRichTextString();
        rich.append(first, styles.font(firstLook));
        rich.append(second, styles.font(secondLook));
        XSSFCell cell = cell(row, column);
        cell.setCellValue(rich);
        cell.setCellStyle(styles.ofText(first, firstLook));
        return this;
    }

    /** Excel keeps about 15 significant digits of a number. */
    public NewSheet number(int row, int column, BigDecimal value, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(styles.of(look));
        return this;
    }

    public NewSheet number(int row, int column, long value, Look look) {
        return number(row, column, BigDecimal.valueOf(value), look);
    }

    /**
     * Writes a formula; its value is computed when the workbook is saved.
     *
     * @param formula without the leading {@code =}
     */
    public NewSheet formula(int row, int column, String formula, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.of(look));
        return this;
    }

    /**
     * Writes a formula whose value is known, as one over streamed rows is to be.
     *
     * @param result empty: an empty text
     */
    public NewSheet formula(
            int row, int column, String formula, Optional<BigDecimal> result, Look look) {
        formula(row, column, formula, look);
        XSSFCell cell = cell(row, column);
        result.ifPresentOrElse(
                value -> cell.setCellValue(value.doubleValue()), () -> cell.setCellValue(""));
        known.add(new CellAddress(cell));
        return this;
    }

    /**
     * The first cell less the second, as a formula; between two numbers its value is known at once.
     */
    public NewSheet difference(int row, int column, Area first, Area second, Look look) {
        XSSFCell from = cell(first.firstRow(), first.firstColumn());
        XSSFCell less = cell(second.firstRow(), second.firstColumn());
        formula(row, column, first.a1() + "-" + second.a1(), look);
        if (from.getCellType() == CellType.NUMERIC && less.getCellType() == CellType.NUMERIC) {
            XSSFCell cell = cell(row, column);
            cell.setCellValue(from.getNumericCellValue() - less.getNumericCellValue());
            known.add(new CellAddress(cell));
        }
        return this;
    }

    /**
     * Rows of any number, written when the workbook is saved and kept nowhere; nothing else may
     * stand in them or below.
     */
    public NewSheet rows(int firstRow, Iterator<List<NewCell>> rows) {
        streamed = Optional.of(new StreamedRows(name(), firstRow, rows));
        return this;
    }

    Optional<StreamedRows> streamed() {
        return streamed;
    }

    boolean isKnown(Cell formula) {
        return known.contains(new CellAddress(formula));
    }

    /** The sum of an area, as a formula. */
    public NewSheet sum(int row, int column, Area area, Look look) {
        return formula(row, column, "SUM(" + area.a1() + ")", look);
    }

    /** A cell with a look and no content. */
    public NewSheet blank(int row, int column, Look look) {
        cell(row, column).setCellStyle(styles.of(look));
        return this;
    }

    /** Makes a cell that is already written lead to an area of a sheet. */
    public NewSheet link(int row, int column, NewSheet target, Area area) {
        Hyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target.quotedName() + "!" + area.a1());
        cell(row, column).setHyperlink(link);
        return this;
    }

    /** Makes one cell of an area; every cell of it takes the look, so that its lines are closed. */
    public NewSheet merge(Area area, Look look) {
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                cell(row, column).setCellStyle(styles.of(look));
            }
        }
        if (area.firstRow() != area.lastRow() || area.firstColumn() != area.lastColumn()) {
            // unsafe: it does not look through all that are there for one that overlaps
            sheet.addMergedRegionUnsafe(area.range());
        }
        return this;
    }

    /** Writes a text over a whole area. */
    public NewSheet text(Area area, String text, Look look) {
        merge(area, look);
        return text(area.firstRow(), area.firstColumn(), text, look);
    }

    /** Higher than Excel's highest row it is as high as that. */
    public NewSheet height(int row, double points) {
        row(row).setHeightInPoints((float) Math.min(points, HIGHEST));
        return this;
    }

    /** Lets only such content into the cells of an area. */
    public NewSheet allow(Area area, Entry entry, EntryMessages messages) {
        entryRules.allow(area, entry, messages);
        return this;
    }

    /**
     * Draws a bar in each cell of an area, as long as its number between two ends.
     *
     * @param full the number whose bar fills the cell; larger numbers do too
     */
    public NewSheet bars(Area area, Colour colour, double empty, double full) {
        new ConditionalLooks(sheet).bars(area, colour, empty, full);
        return this;
    }

    /**
     * Changes fill and ink of the cells for which a formula holds.
     *
     * @param formula written for the area's first cell, without the leading {@code =}
     */
    public NewSheet when(Area area, String formula, Colour ink, Colour fill) {
        new ConditionalLooks(sheet).when(area, formula, ink, fill);
        return this;
    }

    /** Draws a chart over an area; its series refer to cells of this sheet, written before. */
    public NewSheet chart(Area place, Chart chart) {
        new ChartDrawing(sheet).draw(place, chart);
        return this;
    }

    /** The area as a formula of another sheet names it. */
    String qualified(Area area) {
        return quotedName() + "!" + area.absolute();
    }

    private String quotedName() {
        String sheetName = new CellReference(name(), 0, 0, false, false).formatAsString();
        return sheetName.substring(0, sheetName.lastIndexOf('!'));
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }

    private XSSFCell cell(int row, int column) {
        return row(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
