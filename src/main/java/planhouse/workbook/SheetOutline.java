package planhouse.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What has to be known of a sheet before its rows are read, and stands behind them in the file.
 *
 * @param merged in the file's order
 * @param hiddenColumns by column number, from 1
 * @param ordered whether each row stands once, behind those with lower numbers
 */
record SheetOutline(List<CellRange> merged, BitSet hiddenColumns, boolean ordered) {

    static final SheetOutline EMPTY = new SheetOutline(List.of(), new BitSet(), true);

    SheetOutline {
        merged = List.copyOf(merged);
    }

    /** Passes over an .xlsx sheet's cells without reading them. */
    static SheetOutline read(PartCursor cursor) throws UnreadableWorkbookException {
        List<CellRange> merged = new ArrayList<>();
        BitSet hidden = new BitSet();
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
                case "col" -> {
                    if (cursor.flag("hidden") || cursor.isZero("width")) {
                        int first = Math.max(1, cursor.number("min", 1));
                        int end = Math.min(cursor.number("max", 0), CellAddress.LAST_COLUMN);
                        if (first <= end) hidden.set(first, end + 1);
                    }
                }
                case "mergeCell" -> {
                    String range = cursor.attribute("ref");
                    if (range != null) merged.add(range(cursor, range));
                }
                default -> {}
            }
        }
        return new SheetOutline(merged, hidden, ordered);
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
