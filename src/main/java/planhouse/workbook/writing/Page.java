package planhouse.workbook.writing;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/** How a sheet is seen and printed: widths, panes, paper, protection. A4 and landscape at first. */
public final class Page {

    private static final int WIDTH_UNITS = 256;
    private static final long LAST_COLUMN = 16_384;
    private static final double USUAL_WIDTH = 8.7;
    private static final int WIDEST = 255 * WIDTH_UNITS;

    private final XSSFSheet sheet;

    Page(XSSFSheet sheet) {
        this.sheet = sheet;
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(PrintOrientation.LANDSCAPE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.45);
        sheet.setMargin(PageMargin.RIGHT, 0.45);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setHorizontallyCenter(true);
    }

    /**
     * @param characters the width of each column from the first on, in Latin digits; a Chinese
     *     character takes two
     */
    public Page widths(double... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(
                    column, (int) Math.min(WIDEST, Math.round(characters[column] * WIDTH_UNITS)));
        }
        return this;
    }

    /** Keeps the first rows and columns in sight. */
    public Page freeze(int rows, int columns) {
        sheet.createFreezePane(columns, rows);
        return this;
    }

    /** Prints rows again on every page. */
    public Page repeat(int firstRow, int lastRow) {
        sheet.setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
        return this;
    }

    /** Shrinks the whole sheet to one sheet of paper. */
    public Page onePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
        return this;
    }

    public Page portrait() {
        sheet.getPrintSetup().setOrientation(PrintOrientation.PORTRAIT);
        return this;
    }

    /** Starts a new printed page after a row. */
    public Page breakAfter(int row) {
        sheet.setRowBreak(row);
        return this;
    }

    /** A line at the foot of each page: a text on the left, page and pages on the right. */
    public Page footer(String left) {
        sheet.getFooter().setLeft(Footer.left(left));
        sheet.getFooter().setRight(Footer.RIGHT);
        return this;
    }

    /** Shows only this area in print. */
    public Page printOnly(Area area) {
        new PrintArea(sheet).set(area);
        return this;
    }

    /**
     * Shows only the columns of an area in print, down to the last row that is filled in by then:
     * rows left blank are no pages.
     *
     * @param firstFilled the first row that people fill in
     * @param leastRow printed even where nothing is filled in
     */
    public Page printFilled(Area area, int firstFilled, int leastRow) {
        new PrintArea(sheet).setFilled(area, firstFilled, leastRow);
        return this;
    }

    public Page tab(Colour colour) {
        sheet.setTabColor(Styles.color(colour));
        return this;
    }

    /** Puts arrows on a header row, to sort and to filter by. */
    public Page filter(Area headerAndRows) {
        sheet.setAutoFilter(headerAndRows.range());
        return this;
    }

    /**
     * Makes the columns from one on as free as cells to fill, also where no cell is: rows of a
     * protected sheet can only be deleted when nothing in them is locked.
     */
    public Page unlockOthers(int fromColumn) {
        XSSFCellStyle free = sheet.getWorkbook().createCellStyle();
        free.setLocked(false);
        CTCols columns = sheet.getCTWorksheet().getColsArray(0);
        CTCol others = columns.addNewCol();
        others.setMin(fromColumn + 1L);
        others.setMax(LAST_COLUMN);
        others.setStyle(free.getIndex());
        others.setWidth(USUAL_WIDTH);
        return this;
    }

    /**
     * Locks every cell whose look is not unlocked, without a password: against slips, not against
     * people. Columns and rows may still be made wider, and rows inserted where {@code
     * rowsMayGrow}.
     */
    public Page protect(boolean rowsMayGrow) {
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(!rowsMayGrow);
        sheet.lockDeleteRows(!rowsMayGrow);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        return this;
    }
}
