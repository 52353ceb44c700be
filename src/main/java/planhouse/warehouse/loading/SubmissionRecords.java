package planhouse.warehouse.loading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.StubBinding;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Returns;
import planhouse.workbook.CellAddress;

/** What the warehouse keeps of a submission beside its rows: its return, its tables, its counts. */
final class SubmissionRecords {

    /** The return that some tables say they are; a part of it may not be understood. */
    record ReturnOf(String form, Optional<String> respondent, Optional<Integer> year) {}

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Returns returns;

    SubmissionRecords(JdbcClient jdbc, SqlFiles sql, Returns returns) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.returns = returns;
    }

    /**
     * @param digest of the definitions that it is read with
     * @return the submission's key
     */
    long open(ReturnOf of, Arrival arrival, long workbook, String digest) {
        return jdbc.sql(sql.read("loading/open_submission.sql"))
                .param("workbook_key", workbook)
                .param("form_code", of.form())
                .param("return_key", returnKey(of))
                .param("run_id", arrival.run())
                .param("arrival_no", arrival.number())
                .param("definitions_digest", digest)
                .param("said_county", of.respondent().orElse(null))
                .param("said_year", of.year().orElse(null))
                .query(Long.class)
                .single();
    }

    private @Nullable Long returnKey(ReturnOf of) {
        return of.respondent().isPresent() && of.year().isPresent()
                ? Long.valueOf(
                        returns.ensure(
                                new ReturnId(of.form(), of.respondent().get(), of.year().get())))
                : null;
    }

    /** Which columns and rows of the sheet a table was read from. */
    void describe(Connection connection, long submission, RecognisedTable table)
            throws SQLException {
        jdbc.sql("insert into warehouse.submission_table values (?, ?, ?, ?, ?, ?)")
                .params(
                        submission,
                        table.tableNo(),
                        StorableText.of(table.sheet()),
                        table.edition().code(),
                        table.headerRows().firstRow(),
                        table.headerRows().lastRow())
                .update();
        try (TableColumns columns = new TableColumns(connection, submission, table.tableNo())) {
            for (StubBinding stub : table.stubs()) {
                columns.add(stub.stub().code(), stub.column(), stub.stub().name().zh(), null);
            }
            for (ColumnBinding binding : table.columns()) {
                columns.add(
                        binding.item().code(),
                        binding.column(),
                        binding.header(),
                        binding.printedUnit().map(printed -> printed.code()).orElse(null));
            }
            columns.finish();
        }
    }

    /** Streams the columns of one table. */
    private static final class TableColumns implements AutoCloseable {

        private final BinaryCopy copy;
        private final long submission;
        private final int table;

        TableColumns(Connection connection, long submission, int table) throws SQLException {
            this.copy =
                    new BinaryCopy(
                            connection,
                            "copy warehouse.submission_column (submission_key, table_no, item,"
                                    + " column_no, column_letter, header, printed_unit) from stdin"
                                    + " (format binary)");
            this.submission = submission;
            this.table = table;
        }

        void add(String item, int column, String header, @Nullable String unit)
                throws SQLException {
            String address = new CellAddress(1, column).toString();
            copy.startRow(7);
            copy.bigint(submission);
            copy.integer(table);
            copy.text(item);
            copy.integer(column);
            copy.text(address.substring(0, address.length() - 1));
            copy.text(header);
            copy.textOrNothing(unit);
        }

        void finish() throws SQLException {
            copy.finish();
        }

        @Override
        public void close() throws SQLException {
            copy.close();
        }
    }

    /** All of it is read. */
    void stage(OpenSubmission submission, Connection connection) throws SQLException {
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
