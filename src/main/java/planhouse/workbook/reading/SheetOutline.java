package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * What has to be known of a sheet before its rows are read, and stands behind them in the file.
 *
 * @param merged in the file's order
 * @param ordered whether each row stands once, behind those with lower numbers
 * @param hiddenColumns by column number, from 1
 */
record SheetOutline(List<CellRange> merged, boolean ordered, BitSet hiddenColumns) {

    /** Points; nothing can be read in lower rows. */
    static final double LEAST_HEIGHT = 3;

    /** Characters; nothing can be read in narrower columns. */
    static final double LEAST_WIDTH = 0.5;

    static final SheetOutline EMPTY = new SheetOutline(List.of(), true, new BitSet());

    SheetOutline {
        merged = List.copyOf(merged);
    }

    /** Passes over an .xlsx sheet's cells without reading them. */
    static SheetOutline read(PartCursor cursor) throws UnreadableWorkbookException {
        List<CellRange> merged = new ArrayList<>();
        BitSet hiddenColumns = new BitSet();
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
                case "col" -> hiddenColumns.or(hidden(cursor));
                case "mergeCell" -> {
                    String range = cursor.attribute("ref");
                    if (range != null) merged.add(range(cursor, range));
                }
                default -> {}
            }
        }
        return new SheetOutline(merged, ordered, hiddenColumns);
    }

    /** The columns of a span that is hidden, by hand or by a width of next to nothing. */
    private static BitSet hidden(PartCursor cursor) {
        BitSet hidden = new BitSet();
        if (cursor.flag("hidden") || cursor.isBelow(LEAST_WIDTH, "width")) {
            int first = Math.max(1, cursor.number("min", 1));
            int last = Math.min(CellAddress.LAST_COLUMN, cursor.number("max", first));
            if (first <= last) hidden.set(first, last + 1);
        }
        return hidden;
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
