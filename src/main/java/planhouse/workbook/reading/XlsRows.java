package planhouse.workbook.reading;

import org.jspecify.annotations.Nullable;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * The rows of an .xls sheet: straight from its records as long as these are plain, from there on by
 * the library, which begins anew and passes over the rows that were read.
 */
final class XlsRows implements RowReader {

    /** Opens the sheet for the library. */
    interface LibraryReading {
        RowReader open() throws UnreadableWorkbookException;
    }

    private final RowReader plain;
    private final LibraryReading library;
    private @Nullable RowReader opened;
    private int read;

    XlsRows(RowReader plain, LibraryReading library) {
        this.plain = plain;
        this.library = library;
    }

    @Override
    public @Nullable Row next() throws UnreadableWorkbookException {
        if (opened != null) return opened.next();
        try {
            Row row = plain.next();
            read++;
            return row;
        } catch (UnreadableWorkbookException notPlain) {
            return afterPlain();
        }
    }

    /** Whether the library has not been needed. */
    boolean isPlain() {
        return opened == null;
    }

    private @Nullable Row afterPlain() throws UnreadableWorkbookException {
        plain.close();
        RowReader rows = library.open();
        opened = rows;
        for (int passed = 0; passed < read; passed++) rows.next();
        return rows.next();
    }

    @Override
    public void close() {
        plain.close();
        if (opened != null) opened.close();
    }
}
