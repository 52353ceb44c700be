package planhouse.cleaning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.collection.Recogniser;
import planhouse.collection.ReferenceColumns;
import planhouse.collection.SheetLeftAlone;
import planhouse.collection.SheetReason;
import planhouse.collection.TablesBefore;
import planhouse.collection.header.ColumnBand;
import planhouse.collection.header.MergedCells;
import planhouse.collection.table.FoundTable;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * One walk down a sheet, or down some neighbouring columns of it: its tables, one below another.
 */
final class SheetPass implements AutoCloseable {

    private static final int SEARCHED_AT_ONCE = 60;
    private static final int KEPT_FOR_NEXT_SEARCH = 15;
    private static final int SEARCHED_IN_ALL = 3000;

    private final Recogniser recogniser;
    private final Sheet sheet;
    private final List<FoundTable> tables;
    private ColumnBand band;
    private final MergedCells mergedForFinding;
    private final MergedCells mergedForReading;
    private final RowReader reader;
    private final RowWindow window;
    private final RowsAhead ahead;
    private final List<TableEvent> events = new ArrayList<>();
    private final Deque<SheetPass> further = new ArrayDeque<>();
    private Optional<FoundTable> above;
    private @Nullable OpenTable open;
    private @Nullable TextBoxes boxes;
    private Optional<ReferenceColumns> reference = Optional.empty();
    private final List<SheetLeftAlone> leftAlone = new ArrayList<>();
    private Optional<UnreadRows> unread = Optional.empty();

    /**
     * The last row of a header that was printed again; below its first, parts of it head nothing.
     */
    private int lastRepeated;

    private boolean searched;
    private int nextEvent;

    /**
     * @param tables the workbook's so far; those of the sheet are added as they are found
     */
    SheetPass(Recogniser recogniser, Sheet sheet, List<FoundTable> tables)
            throws UnreadableWorkbookException {
        this(recogniser, sheet, tables, ColumnBand.WHOLE, 1, Optional.empty());
    }

    private SheetPass(
            Recogniser recogniser,
            Sheet sheet,
            List<FoundTable> tables,
            ColumnBand band,
            int firstRow,
            Optional<FoundTable> above)
            throws UnreadableWorkbookException {
        this.recogniser = recogniser;
        this.sheet = sheet;
        this.tables = tables;
        this.band = band;
        this.above = above;
        List<CellRange> merged = sheet.mergedRanges();
        this.mergedForFinding = new MergedCells(merged);
        this.mergedForReading = new MergedCells(merged);
        this.reader = sheet.rows();
        this.window = new RowWindow(reader, band, firstRow);
        this.ahead = new RowsAhead(window, recogniser);
    }

    /** The next event, or null behind the last. */
    @Nullable TableEvent next() throws UnreadableWorkbookException {
        while (nextEvent == events.size()) {
            events.clear();
            nextEvent = 0;
            if (!searched) {
                searched = true;
                searchFirst();
            } else if (open == null) {
                return null;
            } else {
                read(open);
            }
        }
        return events.get(nextEvent++);
    }

    /** Why no table was found, or which columns are no part of one. */
    List<SheetLeftAlone> leftAlone() {
        return leftAlone;
    }

    /** The sheet's rows, where no table was found. */
    Optional<UnreadRows> unread() {
        return unread;
    }

    /** Walks down the columns beside the tables of this one, to be made after it. */
    Deque<SheetPass> further() {
        return further;
    }

    @Override
    public void close() {
        reader.close();
    }

    private void searchFirst() throws UnreadableWorkbookException {
        reference = recogniser.reference(sheet, window.outlook(SEARCHED_AT_ONCE));
        reference.ifPresent(this::leave);
        List<Row> firstRows = window.outlook(SEARCHED_AT_ONCE);
        List<Row> rows = firstRows;
        for (int passed = 0; !rows.isEmpty(); passed += SEARCHED_AT_ONCE) {
            Optional<FoundTable> found = find(rows);
            if (found.isPresent()) {
                open(found.get());
                return;
            }
            if (rows.size() < SEARCHED_AT_ONCE || passed > SEARCHED_IN_ALL) {
                break;
            }
            for (int taken = 0; taken < SEARCHED_AT_ONCE - KEPT_FOR_NEXT_SEARCH; taken++) {
                window.take();
            }
            rows = window.outlook(SEARCHED_AT_ONCE);
        }
        leftAlone.clear();
        SheetLeftAlone noForm = recogniser.noForm(sheet, firstRows, mergedForFinding);
        leftAlone.add(noForm);
        if (noForm.reason() != SheetReason.NOT_LOOKED_FOR) {
            unread = Optional.of(new UnreadRows(sheet.name(), firstRows));
        }
    }

    private void leave(ReferenceColumns columns) {
        band = columns.others();
        window.narrow(band);
        leftAlone.add(columns.leftAlone());
    }

    /**
     * The band with the columns beside it that are for reference: what is written there is told.
     */
    private ColumnBand withReference() {
        return reference
                .filter(columns -> columns.from() == band.last() + 1)
                .map(columns -> new ColumnBand(band.first(), CellAddress.LAST_COLUMN))
                .orElse(band);
    }

    private Optional<FoundTable> find(List<Row> rows) throws UnreadableWorkbookException {
        return recogniser.find(sheet, rows, mergedForFinding, new TablesBefore(tables, above));
    }

    private void read(OpenTable table) throws UnreadableWorkbookException {
        Row row = window.peek();
        if (row == null) {
            close(table);
            return;
        }
        RowDraft draft = table.sort(row);
        Optional<FoundTable> next =
                row.number() > lastRepeated && ahead.mayStartTable(draft)
                        ? nextTable(table, row)
                        : Optional.empty();
        if (next.isPresent()
                && draft.kind() == RowDraft.Kind.REPEATED_HEADER
                && !table.isHeadedAnew(next.get())) {
            lastRepeated = next.get().lastHeaderRow();
            next = Optional.empty();
        }
        if (next.isPresent() && ahead.isFormsOwn(next.get())) {
            close(table);
            open(next.get());
            return;
        }
        if (next.isPresent()
                ? next.get().table().headerRows().firstRow() == row.number()
                : table.mayHeadAnother(draft) && table.isAnothers(row, ahead.below())) {
            table.leave();
        }
        window.take();
        boolean dataFollow = draft.kind() == RowDraft.Kind.LABEL && ahead.dataFollow(table);
        table.add(draft, dataFollow, events);
    }

    /** The table whose title or header begins at a row. */
    private Optional<FoundTable> nextTable(OpenTable current, Row row)
            throws UnreadableWorkbookException {
        List<Row> rows = ahead.underTitle(current, row);
        return rows.isEmpty()
                ? Optional.empty()
                : find(rows)
                        .filter(
                                found ->
                                        RowsAhead.isNearTitle(
                                                row, found.table().headerRows().firstRow()));
    }

    private void open(FoundTable found) throws UnreadableWorkbookException {
        if (found.nextTableFrom().isPresent()) {
            int from = found.nextTableFrom().getAsInt();
            Row first = window.peek();
            further.add(
                    new SheetPass(
                            recogniser,
                            sheet,
                            tables,
                            new ColumnBand(from, band.last()),
                            first == null ? 1 : first.number(),
                            Optional.of(found)));
            band = new ColumnBand(band.first(), from - 1);
            window.narrow(band);
        }
        tables.add(found);
        above = Optional.of(found);
        if (boxes == null) boxes = new TextBoxes(sheet);
        OpenTable table =
                new OpenTable(
                        found, mergedForReading, recogniser.units(), sheet, withReference(), boxes);
        open = table;
        for (Row row = window.peek();
                row != null && row.number() <= found.lastHeaderRow();
                row = window.peek()) {
            table.head(window.take());
        }
        events.add(new TableEvent.Opened(found.table(), found.findings()));
    }

    private void close(OpenTable table) throws UnreadableWorkbookException {
        events.add(table.close(window.peek() == null));
        open = null;
    }
}
