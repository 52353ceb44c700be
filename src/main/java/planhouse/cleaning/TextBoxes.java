package planhouse.cleaning;

import java.util.ArrayList;
import java.util.List;
import planhouse.collection.header.ColumnBand;
import planhouse.workbook.Sheet;
import planhouse.workbook.TextBox;
import planhouse.workbook.UnreadableWorkbookException;

/** The text boxes of a sheet, each told with one of its tables. */
final class TextBoxes {

    private final List<TextBox> untold;

    TextBoxes(Sheet sheet) throws UnreadableWorkbookException {
        untold = new ArrayList<>(sheet.textBoxes());
    }

    /** Those of some columns down to a row that are not told yet. */
    List<TextBox> take(ColumnBand band, int lastRow) {
        List<TextBox> taken =
                untold.stream()
                        .filter(box -> band.holds(box.corner()))
                        .filter(box -> box.corner().row() <= lastRow)
                        .toList();
        untold.removeAll(taken);
        return taken;
    }
}
