package planhouse.warehouse.publication;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.UnitOfMeasure;
import planhouse.warehouse.CheckFile;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.FigureDifference;

/**
 * Staged returns of the shipped forms, for the tests of a class: one installed database, and what a
 * test stages is taken back after it. Figures are illustrative.
 */
public final class StagedReturns implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();

    // no test runs before they are there
    @SuppressWarnings("NullAway.Init")
    private Connection connection;

    @SuppressWarnings("NullAway.Init")
    private JdbcClient jdbc;

    @Override
    public void beforeAll(ExtensionContext tests) throws SQLException {
        connection = InstalledDatabase.copy().dataSource().getConnection();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @Override
    public void afterEach(ExtensionContext test) throws SQLException {
        connection.rollback();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws SQLException {
        connection.close();
    }

    String rowSubject(String one, String other) {
        return jdbc.sql("select warehouse.row_subject(:one, :other)")
                .param("one", one)
                .param("other", other)
                .query(String.class)
                .single();
    }

    static CodeList codeList(String name) {
        return Objects.requireNonNull(DEFINITIONS.codeLists().get(name), name);
    }

    public void enterprise(long submission, int row, String code, double output, int robots) {
        row(
                "jh01",
                submission,
                row,
                "{\"credit_code\": \"%s\", \"output_value\": %s, \"robots_in_service\": %d}"
                        .formatted(code, BigDecimal.valueOf(output).toPlainString(), robots));
    }

    void facility(long submission, int row, String code, String name, String status) {
        row(
                "jh02",
                submission,
                row,
                "{\"credit_code\": \"%s\", \"facility_name\": \"%s\", \"status\": \"%s\"}"
                        .formatted(code, name, status));
    }

    void cluster(long submission, int row, String name, String industry, String level, int output) {
        row(
                "jh03",
                submission,
                row,
                ("{\"cluster_name\": \"%s\", \"industry\": \"%s\", \"level\": \"%s\","
                                + " \"output_value\": %d}")
                        .formatted(name, industry, level, output));
    }

    public void observation(
            long submission,
            int row,
            String item,
            String indicator,
            String industry,
            double value) {
        observed(submission, row, item, indicator, industry, 2021, value(value));
    }

    void missing(
            long submission, int row, String item, String indicator, String industry, String kind) {
        String said = "\"missing_kind\": \"" + kind + "\"";
        observed(submission, row, item, indicator, industry, 2021, said);
    }

    static String value(double value) {
        return "\"value\": " + BigDecimal.valueOf(value).toPlainString();
    }

    void observed(
            long submission,
            int row,
            String item,
            String indicator,
            String industry,
            int year,
            String said) {
        row(
                "observation",
                submission,
                row,
                ("{\"column_no\": 2, \"item\": \"%s\", \"indicator_code\": \"%s\", \"area_list\":"
                                + " \"counties\", \"area_code\": \"330784\", \"breakdown_list\":"
                                + " \"industries\", \"breakdown_code\": \"%s\", \"year\": %d,"
                                + " \"is_comparative\": false, \"is_of_which\": false, %s}")
                        .formatted(item, indicator, industry, year, said));
    }

    public void row(String table, long submission, int row, String cells) {
        jdbc.sql(
                        "insert into staging.%1$s select (jsonb_populate_record(null::staging.%1$s, ?::jsonb || jsonb_build_object('submission_key', ?, 'table_no', 1, 'row_no', ?))).*"
                                .formatted(table))
                .params(cells, submission, row)
                .update();
    }

    long publish(String form, String county, int year) {
        long submission = review(form, county, year);
        jdbc.sql(
                        "update warehouse.submission set state = 'published', revision = 1,"
                            + " is_current = true, published_at = now() where submission_key = ?")
                .param(submission)
                .update();
        return submission;
    }

    /** As if both had come with one load. */
    void ofOneRun(long submission, long other) {
        jdbc.sql(
                        """
                        update warehouse.submission as moved
                        set run_id = kept.run_id, arrival_no = kept.arrival_no
                        from warehouse.submission as kept
                        where moved.submission_key = :other and kept.submission_key = :submission
                        """)
                .param("submission", submission)
                .param("other", other)
                .update();
    }

    /** A query that a review put to a submission; about no cell where that is empty. */
    void asked(long submission, String rule, String cell, String item, String subject) {
        jdbc.sql(
                        """
                        insert into warehouse.finding (
                            submission_key, severity, rule_code, table_no, sheet, cell, item, found,
                            expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en, subject
                        )
                        values (?, 'query', ?, 1, '表1', nullif(?, ''), ?, '', '', '', '', '', '', '', ?)
                        """)
                .params(submission, rule, cell, item, subject)
                .update();
    }

    public long review(String form, String county, int year) {
        return review(form, county, year, "10k_cny");
    }

    long review(String formCode, String county, int year, String moneyUnit) {
        Form form = DEFINITIONS.form(formCode).orElseThrow();
        long submission =
                jdbc.sql(
                                """
                                with received as (
                                    insert into warehouse.workbook (sha256, file_name, size_bytes)
                                    values (md5(random()::text) || md5(random()::text), 'illustrative.xlsx', 1)
                                    returning workbook_key
                                ),
                                arrived as (
                                    insert into warehouse.arrival (run_id, arrival_no, file, workbook_key)
                                    select workbook_key, 1, 'illustrative.xlsx', workbook_key from received
                                    returning run_id, workbook_key
                                ),
                                expected as (
                                    insert into warehouse.return (form_key, county_key, year)
                                    select form_key, county_key, :year
                                    from warehouse.dim_form, warehouse.dim_county
                                    where form_code = :form and county_code = :county
                                    on conflict (form_key, county_key, year) do update set year = excluded.year
                                    returning return_key, form_key
                                )
                                insert into warehouse.submission (workbook_key, form_key, return_key, run_id, arrival_no, definitions_digest)
                                select workbook_key, form_key, return_key, run_id, 1, '' from arrived, expected
                                returning submission_key
                                """)
                        .param("form", formCode)
                        .param("county", county)
                        .param("year", year)
                        .query(Long.class)
                        .single();
        jdbc.sql("insert into warehouse.submission_table values (?, 1, '表1', '2019', 3, 4)")
                .param(submission)
                .update();
        for (Item item : form.items()) {
            boolean money = item.unit().filter(unit -> unit.quantity().equals("cny")).isPresent();
            jdbc.sql("insert into warehouse.submission_column values (?, 1, ?, 1, 'A', '', ?)")
                    .params(
                            submission,
                            item.code(),
                            money ? moneyUnit : item.unit().map(UnitOfMeasure::code).orElse(""))
                    .update();
        }
        return submission;
    }

    /** Each offence as: table, row, item, found, expected in English. */
    List<String> check(String ruleCode, long submission, String county, int year) {
        Form form = DEFINITIONS.form(ruleCode.substring(0, 4)).orElseThrow();
        Rule.SqlCheck rule =
                form.rules().stream()
                        .filter(one -> one.heading().code().equals(ruleCode))
                        .map(Rule.SqlCheck.class::cast)
                        .findFirst()
                        .orElseThrow();
        String text = FILES.sqlFiles().sql("checks/" + rule.check() + ".sql").orElseThrow();
        CheckFile check = CheckFile.fill(text, form, rule, DEFINITIONS, year);
        boolean holds =
                check.condition()
                        .map(
                                condition ->
                                        bound(
                                                        check,
                                                        "select " + condition,
                                                        form,
                                                        submission,
                                                        county,
                                                        year)
                                                .query(Boolean.class)
                                                .single())
                        .orElse(true);
        if (!holds) return List.of("not evaluated");
        return bound(check, check.select(), form, submission, county, year)
                .query(
                        (row, number) ->
                                row.getObject("table_no")
                                        + " "
                                        + row.getObject("row_no")
                                        + " "
                                        + row.getString("item")
                                        + " \""
                                        + row.getString("found")
                                        + "\": "
                                        + row.getString("expected_en"))
                .list();
    }

    public FigureDifference figures(
            String form, Optional<Long> before, Optional<Long> after, int most) {
        return new FigureChanges(jdbc, FILES.sqlFiles())
                .between(DEFINITIONS.form(form).orElseThrow(), before, after, most);
    }

    private JdbcClient.StatementSpec bound(
            CheckFile check, String sql, Form form, long submission, String county, int year) {
        return jdbc.sql(sql)
                .params(check.bound())
                .param("submission_key", submission)
                .param("form_code", form.code())
                .param("county_code", county)
                .param("year", year);
    }
}
