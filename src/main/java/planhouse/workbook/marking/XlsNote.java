package planhouse.workbook.marking;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;

/** Notes in the comments of an .xls sheet. */
final class XlsNote {

    private final HSSFSheet sheet;

    XlsNote(HSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Puts a note into a cell's comment, behind what a person wrote there. */
    void put(HSSFCell cell, String note) {
        String text = OwnNames.NOTE + " " + note;
        HSSFComment present = cell.getCellComment();
        if (present != null) {
            String both = present.getString().getString() + "\n" + text;
            present.setString(new HSSFRichTextString(both));
            return;
        }
        int column = Math.min(cell.getColumnIndex() + 1, 250);
        int row = Math.max(cell.getRowIndex() - 1, 0);
        int lines = (int) text.lines().mapToLong(line -> 1 + line.length() / 30).sum();
        HSSFClientAnchor anchor =
                new HSSFClientAnchor(
                        100, 0, 0, 0, (short) column, row, (short) (column + 4), row + lines + 2);
        HSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new HSSFRichTextString(text));
        comment.setAuthor(OwnNames.AUTHOR);
        cell.setCellComment(comment);
    }
}
