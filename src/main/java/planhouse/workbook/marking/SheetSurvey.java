package planhouse.workbook.marking;

import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;

/** What must be known of a sheet's part before it is written anew. */
final class SheetSurvey {

    private final NavigableMap<CellAddress, Severity> marks;
    private final BitSet rows = new BitSet();
    private final Set<CellAddress> markedCells = new HashSet<>();
    private final ColumnWidths widths = new ColumnWidths();
    private boolean selected;
    private @Nullable String drawing;
    private @Nullable CellRange dimension;
    private boolean restorable;

    SheetSurvey(NavigableMap<CellAddress, Severity> marks) {
        this.marks = marks;
    }

    /**
     * @param fills how earlier marks are known
     */
    void read(Reader in, CellFills fills) throws IOException {
        read(in, fills, false);
    }

    /** Reads what stands before the rows. */
    void readHead(Reader in, CellFills fills) throws IOException {
        read(in, fills, true);
    }

    private void read(Reader in, CellFills fills, boolean headOnly) throws IOException {
        TagScanner scanner = new TagScanner(in);
        CellPosition position = new CellPosition();
        boolean inData = false;
        while (scanner.next()) {
            if (inData) {
                if (scanner.depth() == 2) {
                    inData = false;
                } else if (scanner.isStart() && position.moveTo(scanner)) {
                    see(scanner, position, fills);
                }
            } else if (scanner.isStart()) {
                if (scanner.depth() == 2 && scanner.isAt("sheetData")) {
                    if (headOnly) return;
                    inData = scanner.kind() == TagScanner.Kind.OPEN;
                } else {
                    describe(scanner);
                }
            }
        }
    }

    private void see(TagScanner scanner, CellPosition position, CellFills fills) {
        if (position.column() == 0) {
            rows.set(position.row());
            return;
        }
        CellAddress address = position.address();
        if (marks.containsKey(address)) markedCells.add(address);
        int format = scanner.number("s", 0);
        restorable |= format != 0 && fills.restored(format) != format;
    }

    private void describe(TagScanner scanner) {
        if (scanner.depth() == 2 && scanner.isAt("dimension")) {
            dimension = range(scanner.tag().attribute("ref", ""));
        } else if (scanner.depth() == 3 && scanner.isAt("sheetView")) {
            selected |= scanner.tag().flag("tabSelected");
        } else if (scanner.depth() == 3 && scanner.isAt("col")) {
            widths.read(scanner.tag());
        } else if (scanner.depth() == 2 && scanner.isAt("legacyDrawing")) {
            drawing = scanner.tag().pointer();
        }
    }

    private static @Nullable CellRange range(String text) {
        try {
            return CellRange.parse(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    NavigableMap<CellAddress, Severity> marks() {
        return marks;
    }

    boolean hasRow(int row) {
        return rows.get(row);
    }

    /** The marked cells that the part does not hold, row by row. */
    NavigableMap<Integer, NavigableSet<CellAddress>> missing() {
        NavigableMap<Integer, NavigableSet<CellAddress>> missing = new TreeMap<>();
        for (CellAddress cell : marks.keySet()) {
            if (!markedCells.contains(cell)) {
                missing.computeIfAbsent(cell.row(), row -> new TreeSet<>()).add(cell);
            }
        }
        return missing;
    }

    /** Whether the sheet is among the tabs that are selected together. */
    boolean isSelected() {
        return selected;
    }

    /** Whether a cell has the fill of an earlier mark. */
    boolean isRestorable() {
        return restorable;
    }

    /** The pointer to the drawing that holds its comments' shapes. */
    Optional<String> drawing() {
        return Optional.ofNullable(drawing);
    }

    /** The stated dimension, made large enough for the cells that come to it. */
    Optional<String> dimension() {
        CellRange stated = dimension;
        if (stated == null) return Optional.empty();
        int firstRow = stated.firstRow();
        int firstColumn = stated.firstColumn();
        int lastRow = stated.lastRow();
        int lastColumn = stated.lastColumn();
        for (CellAddress cell : marks.keySet()) {
            firstRow = Math.min(firstRow, cell.row());
            firstColumn = Math.min(firstColumn, cell.column());
            lastRow = Math.max(lastRow, cell.row());
            lastColumn = Math.max(lastColumn, cell.column());
        }
        CellRange grown = new CellRange(firstRow, firstColumn, lastRow, lastColumn);
        return grown.equals(stated) ? Optional.empty() : Optional.of(grown.toString());
    }

    ColumnWidths widths() {
        return widths;
    }
}
