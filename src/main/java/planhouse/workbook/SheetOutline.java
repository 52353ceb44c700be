package planhouse.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be known of a sheet before its rows are read, and stands behind them in the file.
 *
 * @param merged in the file's order
 * @param ordered whether each row stands once, behind those with lower numbers
 */
record SheetOutline(List<CellRange> merged, boolean ordered) {

    static final SheetOutline EMPTY = new SheetOutline(List.of(), true);

    SheetOutline {
        merged = List.copyOf(merged);
    }

    /** Passes over an .xlsx sheet's cells without reading them. */
    static SheetOutline read(PartCursor cursor) throws UnreadableWorkbookException {
        List<CellRange> merged = new ArrayList<>();
        boolean ordered = true;
        int last = 0;
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            if (event != PartCursor.START) continue;
            switch (cursor.name()) {
                case "row" -> {
                    int row = cursor.number("r", last + 1);
                    if (row <= last) ordered = false;
                    last = Math.max(row, last);
                    cursor.skip();
                }
                case "mergeCell" -> {
                    String range = cursor.attribute("ref");
                    if (range != null) merged.add(range(cursor, range));
                }
                default -> {}
            }
        }
        return new SheetOutline(merged, ordered);
    }

    private static CellRange range(PartCursor cursor, String text)
            throws UnreadableWorkbookException {
        try {
            return CellRange.parse(text);
        } catch (IllegalArgumentException noRange) {
            throw cursor.damaged("mergeCell ref=\"" + text + "\"");
        }
    }
}
