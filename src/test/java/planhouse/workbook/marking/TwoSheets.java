package planhouse.workbook.marking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A workbook of two sheets to be marked, with a format, a fill, a comment, a formula, a local name,
 * a print area and a merge.
 */
final class TwoSheets {

    private TwoSheets() {}

    static void save(Workbook workbook, Path file) throws IOException {
        Sheet first = workbook.createSheet("O'Neil");
        CellStyle green = workbook.createCellStyle();
        green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        green.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.index);
        Cell filled = first.createRow(0).createCell(0);
        filled.setCellStyle(green);
        CellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        Cell number = first.createRow(1).createCell(1);
        number.setCellValue(12);
        number.setCellStyle(bold);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol2(4);
        anchor.setRow2(4);
        Comment comment = first.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("mine"));
        number.setCellComment(comment);
        Sheet second = workbook.createSheet("Second");
        second.createRow(0).createCell(0).setCellFormula("'O''Neil'!B2*2");
        second.addMergedRegion(CellRangeAddress.valueOf("B4:D6"));
        workbook.setPrintArea(1, 0, 1, 0, 1);
        Name local = workbook.createName();
        local.setNameName("local");
        local.setSheetIndex(1);
        local.setRefersToFormula("Second!$A$1");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    static void write(Path from, Path to, Mark... marks) throws Exception {
        MarkedWorkbook.write(from, List.of(marks), Marked.pages(List.of(marks)), to);
    }

    static String text(Sheet sheet, String address) {
        return comment(sheet, address).getString().getString();
    }

    static Comment comment(Sheet sheet, String address) {
        return sheet.getCellComment(new CellAddress(address));
    }
}
