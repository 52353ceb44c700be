package planhouse.workbook.marking;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.writing.Colour;

/** A sheet of findings in an .xls workbook. */
final class XlsPage {

    private static final int LONGEST = 32_767;

    private final HSSFSheet sheet;
    private final XlsFormats formats;

    XlsPage(HSSFSheet sheet, XlsFormats formats) {
        this.sheet = sheet;
        this.formats = formats;
    }

    void write(FindingsPage page, List<String> memo) {
        int number = 0;
        for (PageRow row : page.rows()) write(row, number++);
        int hidden = page.widths().size();
        for (int line = 0; line < memo.size(); line++) {
            HSSFRow row = sheet.getRow(line);
            if (row == null) row = sheet.createRow(line);
            row.createCell(hidden).setCellValue(memo.get(line));
        }
        for (int column = 0; column < hidden; column++) {
            double width = page.widths().get(column);
            if (width > 0) sheet.setColumnWidth(column, (int) Math.round(width * 256));
            else sheet.setColumnHidden(column, true);
        }
        sheet.setColumnHidden(hidden, true);
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, page.headerRow());
        CellRange filter = page.filter();
        sheet.setAutoFilter(
                new CellRangeAddress(
                        filter.firstRow() - 1,
                        filter.lastRow() - 1,
                        filter.firstColumn() - 1,
                        filter.lastColumn() - 1));
        sheet.setRepeatingRows(
                new CellRangeAddress(page.headerRow() - 1, page.headerRow() - 1, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        sheet.protectSheet("");
    }

    private void write(PageRow source, int number) {
        HSSFRow row = sheet.createRow(number);
        row.setHeightInPoints((float) source.points());
        if (source.beginsPage() && sheet.getRowBreaks().length < PageXml.MOST_PAGE_ENDS) {
            sheet.setRowBreak(number - 1);
        }
        for (PageCell cell : source.cells()) write(row, cell);
    }

    private void write(HSSFRow row, PageCell source) {
        int column = source.column() - 1;
        HSSFCell cell = row.createCell(column);
        cell.setCellStyle(formats.of(source.look()));
        Long number = source.number();
        if (number != null) cell.setCellValue(number);
        else if (!source.text().isEmpty()) cell.setCellValue(text(source));
        for (int next = column + 1; next < source.lastColumn(); next++) {
            row.createCell(next).setCellStyle(formats.of(source.look()));
        }
        if (source.lastColumn() > source.column()) {
            int at = row.getRowNum();
            sheet.addMergedRegion(new CellRangeAddress(at, at, column, source.lastColumn() - 1));
        }
        source.link()
                .ifPresent(
                        target -> {
                            HSSFHyperlink link =
                                    sheet.getWorkbook()
                                            .getCreationHelper()
                                            .createHyperlink(HyperlinkType.DOCUMENT);
                            link.setAddress(target.reference());
                            cell.setHyperlink(link);
                        });
    }

    private HSSFRichTextString text(PageCell cell) {
        String first = cut(cell.text(), LONGEST / 2);
        if (cell.second().isEmpty()) return new HSSFRichTextString(first);
        String second = cut(cell.second(), LONGEST / 2 - 1);
        HSSFRichTextString text = new HSSFRichTextString(first + "\n" + second);
        text.applyFont(0, first.length(), formats.font(cell.look()));
        text.applyFont(
                first.length(),
                text.length(),
                formats.font(cell.look().points(8.5).ink(Colour.GREY)));
        return text;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
