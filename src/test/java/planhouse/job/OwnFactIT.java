package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.DefinitionException;
import planhouse.form.DefinitionFiles;
import planhouse.form.DefinitionMistake;
import planhouse.plan.Programme;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.YearLocks;
import planhouse.warehouse.publication.RevisionActs;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/** A list form that brings its fact and its view: the guide's own example, of made-up energy. */
class OwnFactIT {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "```(?:yaml|sql)\n(?:#|--) (\\S*(?:en01|energy)\\S*)\n(.*?)```",
                    Pattern.DOTALL);

    private static final Submitter CLERK = new Submitter("王五", Optional.of("口径有误"));
    private static final ReturnId RETURN = new ReturnId("EN01", "330784", 2021);

    @TempDir private static Path folder;
    private static LoadedWarehouse warehouse;

    @BeforeAll
    static void install() throws IOException {
        warehouse = new LoadedWarehouse(Optional.of(example("jobs")));
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @Test
    void its_returns_are_loaded_revised_traced_restored_and_locked() throws Exception {
        assertThat(only(workbook("first", 2021, 120)).outcome()).isEqualTo("published");
        ReturnResult revised = only(workbook("second", 2021, 150));

        assertThat(revised.revision()).contains(2);
        assertThat(warehouse.count("warehouse.fact_energy_year")).isEqualTo(2);
        assertThat(asReader("select energy_tce::text from mart.energy_year"))
                .containsExactly("150");
        assertThat(asReader(LINEAGE))
                .containsExactly(
                        "fact_energy_year energy_tce 91330784MA28T0001E second.xlsx C4 150");

        acts().withdraw(RETURN, CLERK);
        assertThat(asReader("select energy_tce::text from mart.energy_year")).isEmpty();
        acts().restore(RETURN, 1, CLERK);
        assertThat(asReader(LINEAGE))
                .containsExactly(
                        "fact_energy_year energy_tce 91330784MA28T0001E first.xlsx C4 120");
        assertThat(warehouse.replay().workbooks()).isEqualTo(2);
        assertThat(warehouse.replay().left()).isEmpty();

        new YearLocks(warehouse.dataSource(), warehouse.definitions(), warehouse.sql())
                .lock(2021, CLERK);
        assertThat(only(workbook("third", 2021, 180)).outcome()).isEqualTo("rejected");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(
                        () ->
                                warehouse
                                        .jdbc()
                                        .sql("update warehouse.fact_energy_year set energy_tce = 1")
                                        .update())
                .withMessageContaining("2021 is locked");
        assertThat(only(workbook("next", 2022, 180)).outcome()).isEqualTo("published");
    }

    @Test
    void a_file_that_the_database_refuses_is_a_mistake_and_leaves_nothing_installed()
            throws IOException {
        Path jobs = example("refused");
        Path view = jobs.resolve("sql/marts/energy_year.sql");
        Files.writeString(view, Files.readString(view).replace("fact.energy_tce", "fact.energy"));
        DataSource source = TestDatabase.create().dataSource();

        assertThat(mistakes(jobs, source))
                .containsExactly(
                        "sql/marts/energy_year.sql: the database says: column fact.energy does not"
                                + " exist");
        assertThat(
                        JdbcClient.create(source)
                                .sql(
                                        "select to_regclass('warehouse.fact_energy_year') is null"
                                                + " and to_regclass('mart.lineage') is null")
                                .query(Boolean.class)
                                .single())
                .isTrue();

        Path fact = jobs.resolve("sql/facts/fact_energy_year.sql");
        String right = Files.readString(fact);
        Files.writeString(fact, right.replace("row_no", "line_no"));
        assertThat(mistakes(jobs, source))
                .containsExactly(
                        "sql/facts/fact_energy_year.sql: warehouse.fact_energy_year has no column"
                                + " row_no; a row of a fact leads back to its cell by"
                                + " submission_key, table_no and row_no");
        Files.writeString(fact, right.replace("fact_energy_year", "fact_energy"));
        assertThat(mistakes(jobs, source))
                .containsExactly(
                        "sql/facts/fact_energy_year.sql: does not create"
                                + " warehouse.fact_energy_year, the fact of a list form");
        Files.delete(fact);
        for (DataSource each : List.of(source, warehouse.dataSource())) {
            // where it once was installed, too: the next database would lack it
            assertThat(mistakes(jobs, each))
                    .containsExactly(
                            "sql/facts/fact_energy_year.sql: is missing: it creates"
                                    + " warehouse.fact_energy_year, the fact of a list form");
        }
    }

    @Test
    void what_a_form_and_a_reader_rely_on_is_in_the_table_and_the_view() throws IOException {
        Path jobs = example("undescribed");
        change(jobs, "forms/en01.yaml", "fact_column: is_audited", "fact_column: is_audit");
        Path fact = jobs.resolve("sql/facts/fact_energy_year.sql");
        Files.writeString(fact, Files.readString(fact).replaceFirst("(?m)^comment on table.*", ""));
        change(jobs, "sql/facts/fact_energy_year.sql", "统一社会信用代码 / ", "");
        DataSource source = TestDatabase.create().dataSource();

        assertThat(mistakes(jobs, source))
                .containsExactly(
                        "sql/facts/fact_energy_year.sql: EN01 audited: warehouse.fact_energy_year"
                                + " has no column is_audit, which the item names as its"
                                + " fact_column; did you mean 'is_audited'? Known: credit_code,"
                                + " electricity_tce, energy_tce, is_audited, row_no,"
                                + " submission_key, table_no",
                        "sql/facts/fact_energy_year.sql: warehouse.fact_energy_year has no comment"
                                + " in both languages: comment on … is '中文 / English'",
                        "sql/facts/fact_energy_year.sql: columns of warehouse.fact_energy_year"
                                + " without a comment in both languages (comment on column … is"
                                + " '中文 / English'): credit_code");

        Path again = example("elsewhere");
        change(again, "sql/marts/energy_year.sql", "mart.energy_year", "mart.energy");
        assertThat(mistakes(again, source))
                .containsExactly(
                        "sql/marts/energy_year.sql: does not create mart.energy_year; a view is"
                                + " named like its file");
    }

    @Test
    void sql_that_the_database_does_not_understand_is_told_before_a_return_is_loaded()
            throws IOException {
        Path jobs = example("not-understood");
        change(jobs, "sql/warehouse/fact_energy_year.sql", "energy, elec", "energy_used, elec");
        change(
                jobs,
                "forms/en01.yaml",
                "rules:",
                "rules:\n"
                        + "  - {code: EN01-S01, check: too_much, with: {item: energy, limit: 9}}\n"
                        + "  - {code: EN01-S02, check: too_much, with: {item: electricity}}");
        write(
                jobs,
                "sql/checks/too_much.sql",
                "-- more than the limit",
                "-- with: item (item), limit (number, optional)",
                "select table_no, row_no, :item as item, {item}::text as found,",
                "    [[ 'at most ' || :limit",
                "        as expected_en, ]]",
                "    -- of the row",
                "    '' as expected_zh",
                "from {staging}",
                "where submission_key = :submission and {item} > 9");
        write(
                jobs,
                "sql/targets/energy.sql",
                "-- energy",
                "-- fact: fact_energy_year",
                "-- gives: amount",
                "-- with: nothing",
                "select revision.county_code, 'all' as part, sum(fact.energy) as numerator",
                "from warehouse.fact_energy_year as fact",
                "inner join warehouse.revision_at(:as_of) as revision using (submission_key)",
                "where revision.year = :year group by revision.county_code");
        write(jobs, "sql/targets/energy.cells.sql", "select 1 as one;");
        write(
                jobs,
                "plans/energy.yaml",
                "{plan: energy, title: t, source: s, announced: 2021-01-01, baseline_year: 2020,",
                "first_year: 2021, last_year: 2022, groups: [{code: g, name: n}], targets: [{code:",
                "E-1, group: g, title: t, quote: q, kind: monitored, nature: flow, measure:"
                        + " energy,",
                "unit: tce}]}");
        DataSource source = TestDatabase.create().dataSource();

        assertThat(mistakesWithLines(jobs, source))
                .containsExactly(
                        "sql/warehouse/fact_energy_year.sql:3: EN01: the database says: column"
                                + " \"energy_used\" does not exist; Perhaps you meant to reference"
                                + " the column \"fact_energy_year.energy_tce\".",
                        "sql/checks/too_much.sql: EN01-S01: names :submission, which is not bound"
                                + " here; \"with:\" in its first lines names what a form or plan"
                                + " gives",
                        "sql/targets/energy.sql:5: E-1: the database says: column fact.energy does"
                                + " not exist",
                        "sql/targets/energy.cells.sql: E-1: the database says: syntax error at or"
                                + " near \";\"");

        change(jobs, "sql/checks/too_much.sql", ":submission", ":submission_key");
        change(jobs, "sql/checks/too_much.sql", "> 9", "> ' '::text");
        change(jobs, "sql/targets/energy.sql", "fact.energy)", "fact.energy_tce)");
        change(jobs, "sql/targets/energy.cells.sql", "select 1 as one;", "select 1 as one");
        change(jobs, "sql/warehouse/fact_energy_year.sql", "energy_used", "energy");
        assertThat(mistakesWithLines(jobs, source))
                .containsExactly(
                        "sql/checks/too_much.sql:9: EN01-S01: the database says: operator does not"
                                + " exist: numeric > text; No operator matches the given name and"
                                + " argument types. You might need to add explicit type casts.",
                        "sql/targets/energy.sql: E-1: gives no column denominator",
                        "sql/targets/energy.cells.sql: E-1: the database says: column"
                                + " contributing.submission_key does not exist");

        change(jobs, "sql/checks/too_much.sql", "> ' '::text", "> 9");
        assertThat(mistakesWithLines(jobs, source))
                .first()
                .isEqualTo("sql/checks/too_much.sql: EN01-S02: gives no column expected_en");
    }

    private static void write(Path jobs, String file, String... lines) throws IOException {
        Files.createDirectories(jobs.resolve(file).getParent());
        Files.writeString(jobs.resolve(file), String.join("\n", lines));
    }

    private static void change(Path jobs, String file, String from, String to) throws IOException {
        String text = Files.readString(jobs.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(jobs.resolve(file), text.replace(from, to));
    }

    private static List<String> mistakesWithLines(Path jobs, DataSource source) {
        return found(jobs, source).stream().map(mistake -> mistake.in(Locale.ENGLISH)).toList();
    }

    private static final String LINEAGE =
            """
            select concat_ws(' ', fact, "column", key, workbook, cell, text)
            from mart.lineage
            where item = 'energy' and year = 2021
            """;

    private static List<String> mistakes(Path jobs, DataSource source) {
        return found(jobs, source).stream().map(DefinitionMistake::toString).toList();
    }

    private static List<DefinitionMistake> found(Path jobs, DataSource source) {
        DefinitionFiles files = new DefinitionFiles(Optional.of(jobs));
        WarehouseSchema schema = new WarehouseSchema(source, new Programme(files));
        try {
            schema.bringUpToDate();
            return List.of();
        } catch (DefinitionException wrong) {
            return wrong.mistakes();
        }
    }

    private static Path example(String name) throws IOException {
        Path jobs = folder.resolve(name);
        Matcher block = BLOCK.matcher(Files.readString(Path.of("jobs/README.md")));
        while (block.find()) {
            Path file = jobs.resolve(block.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(2));
        }
        return jobs;
    }

    private static Path workbook(String name, int year, int energy) throws IOException {
        return new TypedWorkbook()
                .sheet(
                        "能耗",
                        "重点企业能耗表",
                        "填报单位：永康市|报告期：" + year + "年|计量单位：吨标准煤",
                        "统一社会信用代码|企业名称|综合能源消费量|其中：电力|是否完成能源审计|审计时间",
                        "'91330784MA28T0001E|示例一厂|" + energy + "|20|否|")
                .save(folder.resolve(name + ".xlsx"));
    }

    private static ReturnResult only(Path workbook) throws IOException {
        return warehouse.load(workbook).workbooks().get(0).returns().get(0);
    }

    private static RevisionActs acts() {
        return new RevisionActs(warehouse.dataSource(), warehouse.definitions(), warehouse.sql());
    }

    private static List<String> asReader(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = warehouse.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role planhouse_reader");
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            } finally {
                statement.execute("reset role");
            }
        }
        return found;
    }
}
