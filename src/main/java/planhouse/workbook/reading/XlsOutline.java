package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.util.LittleEndianInput;
import planhouse.workbook.CellComment;
import planhouse.workbook.CellRange;
import planhouse.workbook.TextBox;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * What has to be known of an .xls sheet before its rows are read.
 *
 * @param hiddenRows by row number, from 1
 * @param comments in the file's order
 * @param textBoxes in the file's order
 */
record XlsOutline(
        SheetOutline sheet,
        BitSet hiddenRows,
        List<CellComment> comments,
        List<TextBox> textBoxes) {

    static final XlsOutline EMPTY =
            new XlsOutline(SheetOutline.EMPTY, new BitSet(), List.of(), List.of());

    private static final int ROW = 0x208;
    private static final int COLUMNS = 0x7D;
    private static final int COLUMN_HIDDEN = 1;
    private static final int MERGED = 0xE5;
    private static final int HEIGHT = 0x7FFF;
    private static final int ROW_HIDDEN = 0x20;
    private static final int OWN_HEIGHT = 0x40;
    // twentieths of a point, and 256ths of a character
    private static final int LEAST_HEIGHT = (int) (SheetOutline.LEAST_HEIGHT * 20);
    private static final int LEAST_WIDTH = (int) (SheetOutline.LEAST_WIDTH * 256);

    private static final int MAX_MERGED = 1_000_000;

    static XlsOutline read(XlsRecords records) throws UnreadableWorkbookException {
        List<CellRange> merged = new ArrayList<>();
        BitSet hiddenRows = new BitSet();
        BitSet hiddenColumns = new BitSet();
        XlsDrawing drawing = new XlsDrawing();
        boolean ordered = true;
        int last = 0;
        int depth = 1;
        try {
            while (depth > 0 && records.next()) {
                LittleEndianInput in = records.fields();
                int id = records.id();
                if (id == XlsStream.BEGIN) depth++;
                else if (id == XlsStream.END) depth--;
                else if (depth > 1) continue;
                else if (id == ROW) readRow(in, hiddenRows);
                else if (id == COLUMNS) readColumns(in, hiddenColumns);
                else if (id == MERGED && merged.size() < MAX_MERGED) readMerged(in, merged);
                else if (XlsCells.isCell(id)) {
                    int row = in.readUShort();
                    if (row < last) ordered = false;
                    last = row;
                } else drawing.read(records);
            }
        } catch (RuntimeException problem) {
            throw XlsStream.damaged(problem);
        }
        return new XlsOutline(
                new SheetOutline(merged, ordered, hiddenColumns),
                hiddenRows,
                drawing.comments(),
                drawing.textBoxes());
    }

    private static void readRow(LittleEndianInput in, BitSet hidden) {
        int row = in.readUShort();
        in.readInt();
        int height = in.readUShort();
        in.readInt();
        int options = in.readUShort();
        // without the mark of a height set by hand, Excel finds the height anew
        boolean flat = (height & HEIGHT) < LEAST_HEIGHT && (options & OWN_HEIGHT) != 0;
        if (flat || (options & ROW_HIDDEN) != 0) hidden.set(row + 1);
    }

    private static void readColumns(LittleEndianInput in, BitSet hidden) {
        int first = in.readUShort();
        int last = in.readUShort();
        int width = in.readUShort();
        in.readUShort();
        int options = in.readUShort();
        boolean gone = (options & COLUMN_HIDDEN) != 0 || width < LEAST_WIDTH;
        if (gone && first <= last) hidden.set(first + 1, last + 2);
    }

    private static void readMerged(LittleEndianInput in, List<CellRange> merged) {
        int count = in.readUShort();
        for (int i = 0; i < count && in.available() >= 8; i++) {
            int firstRow = in.readUShort();
            int lastRow = in.readUShort();
            int firstColumn = in.readUShort();
            int lastColumn = in.readUShort();
            if (firstRow <= lastRow && firstColumn <= lastColumn) {
                merged.add(
                        new CellRange(firstRow + 1, firstColumn + 1, lastRow + 1, lastColumn + 1));
            }
        }
    }
}
