package planhouse.collection.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.CellRange;

/** A sheet's merged ranges, to be asked row by row downwards; a step back starts over. */
public final class MergedCells {

    private final List<CellRange> ranges;
    private final List<CellRange> open = new ArrayList<>();
    private int next;
    private int row;

    public MergedCells(List<CellRange> ranges) {
        this.ranges = ranges.stream().sorted(Comparator.comparingInt(CellRange::firstRow)).toList();
    }

    /** The range that covers a cell; null where the cell is not merged. */
    public @Nullable CellRange covering(int askedRow, int column) {
        moveTo(askedRow);
        for (CellRange range : open) {
            if (range.contains(askedRow, column)) {
                return range;
            }
        }
        return null;
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    private void moveTo(int asked) {
        if (asked == row) {
            return;
        }
        if (asked < row) {
            next = 0;
            open.clear();
        }
        row = asked;
        for (Iterator<CellRange> iterator = open.iterator(); iterator.hasNext(); ) {
            if (iterator.next().lastRow() < asked) {
                iterator.remove();
            }
        }
        while (next < ranges.size() && ranges.get(next).firstRow() <= asked) {
            CellRange range = ranges.get(next++);
            if (range.lastRow() >= asked) {
                open.add(range);
            }
        }
    }
}
