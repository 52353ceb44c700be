package planhouse.warehouse.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import planhouse.warehouse.loading.WorkbookBytes;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.reading.Workbook;

/** Reads what a cell says from the bytes that were kept. */
final class StoredCell {

    private final WorkbookBytes bytes;

    StoredCell(DataSource dataSource) {
        this.bytes = new WorkbookBytes(dataSource);
    }

    /**
     * Empty where the cell is blank, or the workbook cannot be read; of a merged cell all say the
     * same.
     */
    Optional<String> text(long workbook, String sheet, CellAddress cell) {
        try {
            Path file = Files.createTempFile("planhouse-trace-", ".workbook");
            try {
                bytes.write(workbook, file);
                return text(file, sheet, cell);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(Path file, String name, CellAddress cell) {
        try (Workbook workbook = Workbook.open(file)) {
            for (Sheet sheet : workbook.sheets()) {
                if (sheet.name().equals(name)) {
                    return text(sheet, anchor(sheet, cell));
                }
            }
            return Optional.empty();
        } catch (UnreadableWorkbookException unreadable) {
            return Optional.empty();
        }
    }

    /** The first cell of a merged range holds what all of it shows. */
    private static CellAddress anchor(Sheet sheet, CellAddress cell)
            throws UnreadableWorkbookException {
        return sheet.mergedRanges().stream()
                .filter(range -> range.contains(cell))
                .findFirst()
                .map(CellRange::first)
                .orElse(cell);
    }

    private static Optional<String> text(Sheet sheet, CellAddress cell)
            throws UnreadableWorkbookException {
        try (RowReader rows = sheet.rows()) {
            Row row = rows.next();
            while (row != null && row.number() < cell.row()) {
                row = rows.next();
            }
            return row == null || row.number() != cell.row()
                    ? Optional.empty()
                    : row.cellAt(cell.column()).map(Cell::text);
        }
    }
}
