package planhouse.workbook.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * The rows of an .xlsx sheet: by the scanner as long as the sheet is usual, from there on by the
 * full parser, which begins anew and passes over the rows that were read.
 */
final class XlsxRows implements RowReader {

    /** Opens the part for the full parser. */
    interface FullReading {
        RowReader open() throws UnreadableWorkbookException;
    }

    private final SheetScanner scanner;
    private final FullReading full;
    private @Nullable RowReader parser;
    private int read;

    XlsxRows(SheetScanner scanner, FullReading full) {
        this.scanner = scanner;
        this.full = full;
    }

    @Override
    public @Nullable Row next() throws UnreadableWorkbookException {
        if (parser != null) return parser.next();
        try {
            Row row = scanner.next();
            read++;
            return row;
        } catch (LimitedStream.TooMuchException tooMuch) {
            throw tooMuch.reason();
        } catch (UnusualXmlException | IOException unusual) {
            return afterScanned();
        }
    }

    /** Whether the full parser has not been needed. */
    boolean isScanned() {
        return parser == null;
    }

    private @Nullable Row afterScanned() throws UnreadableWorkbookException {
        scanner.close();
        RowReader opened = full.open();
        parser = opened;
        for (int passed = 0; passed < read; passed++) opened.next();
        return opened.next();
    }

    @Override
    public void close() {
        scanner.close();
        if (parser != null) parser.close();
    }
}
