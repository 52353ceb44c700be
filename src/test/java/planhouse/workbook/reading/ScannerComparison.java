package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.UnreadableWorkbookException;

/** Reads sheets by our own scanners and by full parsers, and keeps what differs. */
final class ScannerComparison {

    private final List<String> differences = new ArrayList<>();
    private int scanned;
    private int parsed;
    private long cells;

    List<String> differences() {
        return differences;
    }

    /** Sheets that a scanner read to the end. */
    int scanned() {
        return scanned;
    }

    /** Sheets that were too unusual for it. */
    int parsed() {
        return parsed;
    }

    long cells() {
        return cells;
    }

    void compare(String where, XlsxSheet sheet) throws UnreadableWorkbookException {
        try (XlsxRows ours = sheet.scannedRows();
                RowReader theirs = sheet.parsedRows()) {
            compare(where, ours, theirs);
            if (ours.isScanned()) scanned++;
            else parsed++;
        }
    }

    void compare(String where, XlsSheet sheet) throws UnreadableWorkbookException {
        try (XlsRows ours = sheet.plainRows();
                RowReader theirs = sheet.libraryRows()) {
            compare(where, ours, theirs);
            if (ours.isPlain()) scanned++;
            else parsed++;
        }
    }

    private void compare(String where, RowReader ours, RowReader theirs) {
        while (true) {
            Object expected = next(theirs);
            Object found = next(ours);
            if (!String.valueOf(expected).equals(String.valueOf(found))) {
                differences.add(where + ": expected " + expected + ", found " + found);
            }
            if (!(expected instanceof Row row)) return;
            cells += row.cells().size();
        }
    }

    /** The next row, what is wrong with the part, or null behind the last row. */
    private static @Nullable Object next(RowReader rows) {
        try {
            return rows.next();
        } catch (UnreadableWorkbookException unreadable) {
            return unreadable.getMessage();
        }
    }
}
