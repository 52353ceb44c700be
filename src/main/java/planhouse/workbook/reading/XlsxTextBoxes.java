package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.List;
import planhouse.workbook.CellAddress;
import planhouse.workbook.TextBox;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * The words in the shapes of an .xlsx sheet's drawing; those of buttons, which Excel hides there,
 * are none.
 */
final class XlsxTextBoxes {

    private static final CellAddress NOWHERE = new CellAddress(1, 1);

    private final List<TextBox> boxes = new ArrayList<>();
    private CellAddress corner = NOWHERE;
    private boolean hidden;

    void read(PartCursor cursor) throws UnreadableWorkbookException {
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            if (event != PartCursor.START) continue;
            switch (cursor.name()) {
                case "absoluteAnchor" -> corner = NOWHERE;
                case "from" -> corner = cell(cursor);
                case "cNvPr" -> hidden = cursor.flag("hidden");
                case "txBody" -> add(cursor.lines("p").strip());
                default -> {}
            }
        }
    }

    List<TextBox> list() {
        return List.copyOf(boxes);
    }

    private void add(String text) {
        if (!hidden && !text.isEmpty()) boxes.add(new TextBox(corner, text));
    }

    /** Columns and rows are counted from 0. */
    private static CellAddress cell(PartCursor cursor) throws UnreadableWorkbookException {
        int column = 0;
        int row = 0;
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            if (event == PartCursor.END) {
                if (cursor.isAt("from")) break;
            } else if (cursor.isAt("col")) {
                column = number(cursor);
            } else if (cursor.isAt("row")) {
                row = number(cursor);
            }
        }
        boolean onSheet =
                column >= 0
                        && column < CellAddress.LAST_COLUMN
                        && row >= 0
                        && row < CellAddress.LAST_ROW;
        return onSheet ? new CellAddress(row + 1, column + 1) : NOWHERE;
    }

    private static int number(PartCursor cursor) throws UnreadableWorkbookException {
        try {
            return Integer.parseInt(cursor.text().strip());
        } catch (NumberFormatException nowhere) {
            return -1;
        }
    }
}
