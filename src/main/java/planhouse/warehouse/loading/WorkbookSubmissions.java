package planhouse.warehouse.loading;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.CellCount;
import planhouse.cleaning.CleanedWorkbook;
import planhouse.cleaning.TableEvent;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * The submissions that one workbook makes, one a return, while it is read: several tables may
 * belong to one.
 */
final class WorkbookSubmissions {

    private final Connection connection;
    private final SubmissionRecords records;
    private final Definitions definitions;
    private final Arrival arrival;
    private final long workbook;
    private final LocalDate today;
    private final Map<SubmissionRecords.ReturnOf, OpenSubmission> open = new LinkedHashMap<>();

    WorkbookSubmissions(
            Connection connection,
            SubmissionRecords records,
            Definitions definitions,
            Arrival arrival,
            long workbook) {
        this.connection = connection;
        this.records = records;
        this.definitions = definitions;
        this.arrival = arrival;
        this.workbook = workbook;
        this.today = definitions.today();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Reads all tables; each submission ends as staged. */
    void readAll(CleanedWorkbook cleaned) throws UnreadableWorkbookException, SQLException {
        try {
            readTables(cleaned);
            for (OpenSubmission each : open.values()) {
                records.stage(each, connection);
            }
        } finally {
            for (OpenSubmission each : open.values()) {
                each.abandon();
            }
        }
    }

    private void readTables(CleanedWorkbook cleaned)
            throws UnreadableWorkbookException, SQLException {
        @Nullable RecognisedTable table = null;
        @Nullable OpenSubmission submission = null;
        TableEvent event;
        while ((event = cleaned.next()) != null) {
            if (event instanceof TableEvent.Noticed noticed) {
                submissionOf(noticed.table()).notice(noticed.finding());
            } else if (event instanceof TableEvent.Opened opened) {
                table = opened.table();
                submission = submissionOf(table);
                records.describe(connection, submission.key(), table);
                submission.openTable(connection, table, opened.findings());
            } else if (submission == null || table == null) {
                throw new IllegalStateException("a row before its table: " + event);
            } else if (table.edition().isWithdrawn(today)) {
                submission.refuse();
                passOver(submission, event);
            } else if (!submission.isRead()) {
                passOver(submission, event);
            } else {
                keep(submission, table, event);
            }
        }
    }

    private void keep(OpenSubmission submission, RecognisedTable table, TableEvent event)
            throws SQLException {
        if (event instanceof TableEvent.Data data) {
            submission.add(connection, table, data.row());
        } else if (event instanceof TableEvent.SetAside setAside) {
            submission.setAside(connection, table, setAside.row());
        } else if (event instanceof TableEvent.Closed closed) {
            submission.closeTable(connection, closed.cells(), closed.findings());
        }
    }

    /**
     * A table on a withdrawn edition is not read, for its sender gets it back on the one in use;
     * nor is one with further columns of a list's rows.
     */
    private void passOver(OpenSubmission submission, TableEvent event) throws SQLException {
        if (event instanceof TableEvent.Closed) {
            submission.closeTable(connection, CellCount.ZERO, List.of());
        }
    }

    private OpenSubmission submissionOf(RecognisedTable table) {
        Form form = table.form();
        return open.computeIfAbsent(
                new SubmissionRecords.ReturnOf(form.code(), table.respondent(), table.year()),
                key ->
                        new OpenSubmission(
                                records.open(key, arrival, workbook, definitions.digest()),
                                form,
                                key.respondent(),
                                key.year(),
                                new FindingWeights(
                                        definitions, form, key.respondent(), key.year(), today)));
    }
}
