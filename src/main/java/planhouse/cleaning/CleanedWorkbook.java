package planhouse.cleaning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.collection.Recogniser;
import planhouse.collection.SheetLeftAlone;
import planhouse.collection.header.KnownForms;
import planhouse.collection.table.FoundTable;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.reading.Workbook;

/**
 * A workbook's tables one after another, recognised and cleaned, row by row; the heap does not grow
 * with the rows. Closing it leaves the workbook open.
 */
public final class CleanedWorkbook implements AutoCloseable {

    private final Recogniser recogniser;
    private final Iterator<Sheet> sheets;
    private final List<SheetLeftAlone> leftAlone = new ArrayList<>();
    private final Deque<SheetPass> passes = new ArrayDeque<>();
    private final List<FoundTable> tables = new ArrayList<>();
    private final Deque<UnreadRows> unread = new ArrayDeque<>();

    /**
     * @param fileName the file's name as received, which may name respondent and year
     */
    public CleanedWorkbook(Workbook workbook, KnownForms known, String fileName) {
        this(workbook.sheets(), workbook.definedNames(), known, fileName);
    }

    CleanedWorkbook(
            List<Sheet> sheets, List<DefinedName> names, KnownForms known, String fileName) {
        this.recogniser = new Recogniser(known, fileName, sheets, names);
        this.sheets = sheets.iterator();
    }

    /**
     * The next event, or null behind the last: for each table one {@link TableEvent.Opened}, its
     * rows, one {@link TableEvent.Closed}; at the end what sheets without a table seem to hold.
     *
     * @throws UnreadableWorkbookException when the file is damaged from here on, or too much
     */
    public @Nullable TableEvent next() throws UnreadableWorkbookException {
        while (true) {
            SheetPass pass = passes.peekFirst();
            if (pass == null) {
                if (!sheets.hasNext()) {
                    return nextNotice();
                }
                enter(sheets.next());
                continue;
            }
            TableEvent event = pass.next();
            if (event != null) {
                return event;
            }
            leave(passes.removeFirst());
        }
    }

    private @Nullable TableEvent nextNotice() {
        while (!unread.isEmpty()) {
            Optional<TableEvent.Noticed> noticed =
                    unread.removeFirst().noticed(tables, recogniser.units());
            if (noticed.isPresent()) {
                return noticed.get();
            }
        }
        return null;
    }

    /** The sheets that are no forms, and why; complete after {@link #next()} returned null. */
    public List<SheetLeftAlone> sheetsLeftAlone() {
        return List.copyOf(leftAlone);
    }

    @Override
    public void close() {
        passes.forEach(SheetPass::close);
        passes.clear();
    }

    private void enter(Sheet sheet) throws UnreadableWorkbookException {
        Optional<SheetLeftAlone> notRead = recogniser.notRead(sheet);
        if (notRead.isPresent()) {
            leftAlone.add(notRead.get());
        } else {
            passes.add(new SheetPass(recogniser, sheet, tables));
        }
    }

    private void leave(SheetPass pass) {
        pass.close();
        leftAlone.addAll(pass.leftAlone());
        pass.unread().ifPresent(unread::add);
        pass.further().descendingIterator().forEachRemaining(passes::addFirst);
    }
}
