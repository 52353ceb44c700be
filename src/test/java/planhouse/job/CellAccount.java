package planhouse.job;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.workbook.Row;
import planhouse.workbook.RowReader;
import planhouse.workbook.Sheet;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.reading.Workbook;

/** The ledger of one workbook's cells, and the cells themselves counted anew. */
final class CellAccount {

    private static final String OF_WORKBOOK =
            " from warehouse.submission inner join warehouse.workbook using (workbook_key) where"
                    + " sha256 = ?";

    private final JdbcClient jdbc;
    private final String sha256;

    CellAccount(JdbcClient jdbc, String sha256) {
        this.jdbc = jdbc;
        this.sha256 = sha256;
    }

    /** Cells that the ledger says were read. */
    long read() {
        return sum("cells_read");
    }

    /** Cells of which the ledger says where they went. */
    long placed() {
        return sum(
                "cells_values + cells_with_errors + cells_set_aside + cells_labels"
                        + " + cells_ignored");
    }

    /** The sheets that a submission was made of. */
    Set<String> sheets() {
        return jdbc.sql(
                        "select distinct sheet from warehouse.submission_table inner join"
                                + " warehouse.submission using (submission_key) inner join"
                                + " warehouse.workbook using (workbook_key) where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .set();
    }

    /** Filled cells on those sheets. */
    long filledIn(Path file) throws UnreadableWorkbookException {
        Set<String> sheets = sheets();
        long cells = 0;
        try (Workbook workbook = Workbook.open(file)) {
            for (Sheet sheet : workbook.sheets()) {
                if (sheets.contains(sheet.name())) cells += filledIn(sheet);
            }
        }
        return cells;
    }

    private static long filledIn(Sheet sheet) throws UnreadableWorkbookException {
        long cells = 0;
        try (RowReader rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                cells += row.cells().size();
            }
        }
        return cells;
    }

    private long sum(String columns) {
        return jdbc.sql("select coalesce(sum(" + columns + "), 0)" + OF_WORKBOOK)
                .param(sha256)
                .query(Long.class)
                .single();
    }
}
