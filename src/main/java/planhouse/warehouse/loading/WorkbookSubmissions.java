package planhouse.warehouse.loading;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.cleaning.CellCount;
import planhouse.cleaning.CleanedWorkbook;
import planhouse.cleaning.TableEvent;
import planhouse.collection.ColumnBinding;
import planhouse.collection.RecognisedTable;
import planhouse.collection.StubBinding;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.SqlFiles;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Returns;
import planhouse.workbook.CellAddress;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * The submissions that one workbook makes, one a return, while it is read: several tables may
 * belong to one.
 */
final class WorkbookSubmissions {

    private record ReturnOf(String form, Optional<String> respondent, Optional<Integer> year) {}

    private final Connection connection;
    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Returns returns;
    private final Definitions definitions;
    private final Arrival arrival;
    private final long workbook;
    private final LocalDate today;
    private final Map<ReturnOf, OpenSubmission> open = new LinkedHashMap<>();

    WorkbookSubmissions(
            Connection connection,
            JdbcClient jdbc,
            SqlFiles sql,
            Returns returns,
            Definitions definitions,
            Arrival arrival,
            long workbook) {
        this.connection = connection;
        this.jdbc = jdbc;
        this.sql = sql;
        this.returns = returns;
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
            @Nullable RecognisedTable table = null;
            @Nullable OpenSubmission submission = null;
            TableEvent event;
            while ((event = cleaned.next()) != null) {
                if (event instanceof TableEvent.Noticed noticed) {
                    submissionOf(noticed.table()).notice(noticed.finding());
                } else if (event instanceof TableEvent.Opened opened) {
                    table = opened.table();
                    submission = submissionOf(table);
                    describe(submission, table);
                    submission.openTable(connection, table, opened.findings());
                } else if (submission == null || table == null) {
                    throw new IllegalStateException("a row before its table: " + event);
                } else if (table.edition().isWithdrawn(today)) {
                    refuse(submission, event);
                } else if (event instanceof TableEvent.Data data) {
                    submission.add(connection, table, data.row());
                } else if (event instanceof TableEvent.SetAside setAside) {
                    submission.setAside(connection, table, setAside.row());
                } else if (event instanceof TableEvent.Closed closed) {
                    submission.closeTable(connection, closed.cells(), closed.findings());
                }
            }
            for (OpenSubmission each : open.values()) {
                stage(each);
            }
        } finally {
            for (OpenSubmission each : open.values()) {
                each.abandon();
            }
        }
    }

    /** A table on a withdrawn edition is not read; its sender gets it back on the one in use. */
    private void refuse(OpenSubmission submission, TableEvent event) throws SQLException {
        submission.refuse();
        if (event instanceof TableEvent.Closed) {
            submission.closeTable(connection, CellCount.ZERO, List.of());
        }
    }

    private OpenSubmission submissionOf(RecognisedTable table) {
        Form form = table.form();
        return open.computeIfAbsent(
                new ReturnOf(form.code(), table.respondent(), table.year()),
                key ->
                        new OpenSubmission(
                                insert(key),
                                form,
                                key.respondent(),
                                key.year(),
                                new FindingWeights(
                                        definitions, form, key.respondent(), key.year(), today)));
    }

    private long insert(ReturnOf of) {
        @Nullable Long returnKey = null;
        if (of.respondent().isPresent() && of.year().isPresent()) {
            returnKey =
                    returns.ensure(new ReturnId(of.form(), of.respondent().get(), of.year().get()));
        }
        return jdbc.sql(sql.read("loading/open_submission.sql"))
                .param("workbook_key", workbook)
                .param("form_code", of.form())
                .param("return_key", returnKey)
                .param("run_id", arrival.run())
                .param("arrival_no", arrival.number())
                .param("definitions_digest", definitions.digest())
                .param("said_county", of.respondent().orElse(null))
                .param("said_year", of.year().orElse(null))
                .query(Long.class)
                .single();
    }

    private void describe(OpenSubmission submission, RecognisedTable table) throws SQLException {
        jdbc.sql("insert into warehouse.submission_table values (?, ?, ?, ?, ?, ?)")
                .params(
                        submission.key(),
                        table.tableNo(),
                        StorableText.of(table.sheet()),
                        table.edition().code(),
                        table.headerRows().firstRow(),
                        table.headerRows().lastRow())
                .update();
        String columns =
                "submission_key, table_no, item, column_no, column_letter, header, printed_unit";
        String statement =
                "copy warehouse.submission_column (" + columns + ") from stdin (format binary)";
        try (BinaryCopy copy = new BinaryCopy(connection, statement)) {
            for (StubBinding stub : table.stubs()) {
                column(
                        copy,
                        submission,
                        table,
                        stub.stub().code(),
                        stub.column(),
                        stub.stub().name().zh(),
                        null);
            }
            for (ColumnBinding binding : table.columns()) {
                @Nullable String unit =
                        binding.printedUnit().map(printed -> printed.code()).orElse(null);
                column(
                        copy,
                        submission,
                        table,
                        binding.item().code(),
                        binding.column(),
                        binding.header(),
                        unit);
            }
            copy.finish();
        }
    }

    private static void column(
            BinaryCopy copy,
            OpenSubmission submission,
            RecognisedTable table,
            String item,
            int column,
            String header,
            @Nullable String unit)
            throws SQLException {
        String address = new CellAddress(1, column).toString();
        copy.startRow(7);
        copy.bigint(submission.key());
        copy.integer(table.tableNo());
        copy.text(item);
        copy.integer(column);
        copy.text(address.substring(0, address.length() - 1));
        copy.text(header);
        copy.textOrNothing(unit);
    }

    private void stage(OpenSubmission submission) throws SQLException {
        new RuleOutcomes(jdbc, sql).record(submission.key(), submission.close(connection));
        jdbc.sql(sql.read("loading/stage_submission.sql"))
                .param("submission_key", submission.key())
                .param("content_hash", submission.contentHash())
                .param("is_nil", submission.isNil())
                .param("rows_read", submission.rowsRead())
                .param("rows_set_aside", submission.rowsSetAside())
                .param("cells_read", submission.cells().read())
                .param("cells_values", submission.cells().values())
                .param("cells_with_errors", submission.cells().errors())
                .param("cells_set_aside", submission.cells().setAside())
                .param("cells_labels", submission.cells().labels())
                .param("cells_ignored", submission.cells().ignored())
                .update();
    }
}
