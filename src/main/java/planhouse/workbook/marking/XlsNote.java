package planhouse.workbook.marking;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;

/** Notes in the comments of an .xls sheet. */
final class XlsNote {

    /** From 0. */
    private static final int LAST_ROW = 65_535;

    private final HSSFSheet sheet;

    XlsNote(HSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Puts a note into a cell's comment, behind what a person wrote there. */
    void put(HSSFCell cell, String note) {
        String text = OwnNote.of(note);
        HSSFComment present = cell.getCellComment();
        if (present != null) {
            String both = present.getString().getString() + "\n" + text;
            present.setString(new HSSFRichTextString(both));
            if (present.getAnchor() instanceof HSSFClientAnchor box) {
                box.setRow2(Math.max(box.getRow2(), bottom(box.getRow1(), both)));
            }
            return;
        }
        int column = Math.min(cell.getColumnIndex() + 1, 250);
        int row = Math.max(cell.getRowIndex() - 1, 0);
        HSSFClientAnchor anchor =
                new HSSFClientAnchor(
                        100, 0, 0, 0, (short) column, row, (short) (column + 5), bottom(row, text));
        HSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new HSSFRichTextString(text));
        comment.setAuthor(OwnNames.AUTHOR);
        cell.setCellComment(comment);
    }

    private static int bottom(int top, String text) {
        return Math.min(top + CommentShapes.lines(text) + 2, LAST_ROW);
    }
}
