package planhouse.workbook.writing;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The comments of a sheet. */
final class Remarks {

    private final XSSFSheet sheet;

    Remarks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void add(XSSFCell cell, String text) {
        CreationHelper creation = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = creation.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + text.length() / 20);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(creation.createRichTextString(text));
        comment.setAuthor("planhouse");
        cell.setCellComment(comment);
    }
}
