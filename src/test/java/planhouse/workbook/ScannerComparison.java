package planhouse.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sheets by the scanner and by the full parser, and keeps what differs. */
final class ScannerComparison {

    private final List<String> differences = new ArrayList<>();
    private int scanned;
    private int parsed;
    private long cells;

    List<String> differences() {
        return differences;
    }

    /** Sheets that the scanner read to the end. */
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
            while (true) {
                Object expected = next(theirs);
                Object found = next(ours);
                if (!String.valueOf(expected).equals(String.valueOf(found))) {
                    differences.add(where + ": expected " + expected + ", found " + found);
                }
                if (!(expected instanceof Row row)) break;
                cells += row.cells().size();
            }
            if (ours.isScanned()) scanned++;
            else parsed++;
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
