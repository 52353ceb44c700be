package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionException;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.DefinitionMistake;
import planhouse.plan.Programme;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/** SQL that a folder of definitions brings and that the database or the house refuses. */
class OwnSqlMistakesIT {

    private static final String FACT = "sql/facts/fact_energy_year.sql";

    @TempDir private Path folder;

    @Test
    void a_file_that_the_database_refuses_is_a_mistake_and_leaves_nothing_installed()
            throws IOException {
        EnergyExample jobs = EnergyExample.in(folder);
        jobs.change("sql/marts/energy_year.sql", "fact.energy_tce", "fact.energy");
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
    }

    @Test
    void a_fact_that_is_created_otherwise_than_it_is_needed_is_a_mistake() throws IOException {
        EnergyExample jobs = EnergyExample.in(folder);
        DataSource source = TestDatabase.create().dataSource();

        jobs.change(FACT, "row_no", "line_no");
        assertThat(mistakes(jobs, source))
                .containsExactly(
                        "sql/facts/fact_energy_year.sql: warehouse.fact_energy_year has no column"
                                + " row_no; a row of a fact leads back to its cell by"
                                + " submission_key, table_no and row_no");

        jobs.change(FACT, "line_no", "row_no");
        jobs.change(FACT, "fact_energy_year", "fact_energy");
        assertThat(mistakes(jobs, source))
                .containsExactly(
                        "sql/facts/fact_energy_year.sql: does not create"
                                + " warehouse.fact_energy_year, the fact of a list form");
    }

    @Test
    void a_fact_whose_file_is_missing_is_a_mistake_where_it_is_installed_too() throws IOException {
        EnergyExample jobs = EnergyExample.in(folder);
        DataSource installed = TestDatabase.create().dataSource();
        assertThat(mistakes(jobs, installed)).isEmpty();

        jobs.delete(FACT);

        for (DataSource each : List.of(TestDatabase.create().dataSource(), installed)) {
            assertThat(mistakes(jobs, each))
                    .containsExactly(
                            "sql/facts/fact_energy_year.sql: is missing: it creates"
                                    + " warehouse.fact_energy_year, the fact of a list form");
        }
    }

    @Test
    void what_a_form_and_a_reader_rely_on_is_in_the_table_and_the_view() throws IOException {
        EnergyExample jobs = EnergyExample.in(folder);
        jobs.change("forms/en01.yaml", "fact_column: is_audited", "fact_column: is_audit");
        jobs.change(FACT, "企业能耗（EN01） / ", "");
        jobs.change(FACT, "统一社会信用代码 / ", "");
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
    }

    @Test
    void a_view_is_named_like_its_file() throws IOException {
        EnergyExample jobs = EnergyExample.in(folder);
        jobs.change("sql/marts/energy_year.sql", "mart.energy_year", "mart.energy");

        assertThat(mistakes(jobs, TestDatabase.create().dataSource()))
                .containsExactly(
                        "sql/marts/energy_year.sql: does not create mart.energy_year; a view is"
                                + " named like its file");
    }

    @Test
    void sql_that_the_database_does_not_understand_is_told_before_a_return_is_loaded()
            throws IOException {
        EnergyExample jobs = EnergyExample.in(folder);
        jobs.change("sql/warehouse/fact_energy_year.sql", "energy, elec", "energy_used, elec");
        jobs.change(
                "forms/en01.yaml",
                "rules:",
                "rules:\n"
                        + "  - {code: EN01-S01, check: too_much, with: {item: energy, limit: 9}}\n"
                        + "  - {code: EN01-S02, check: too_much, with: {item: electricity}}");
        jobs.write(
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
        jobs.write(
                "sql/targets/energy.sql",
                "-- energy",
                "-- fact: fact_energy_year",
                "-- gives: amount",
                "-- with: nothing",
                "select revision.county_code, 'all' as part, sum(fact.energy) as numerator",
                "from warehouse.fact_energy_year as fact",
                "inner join warehouse.revision_at(:as_of) as revision using (submission_key)",
                "where revision.year = :year group by revision.county_code");
        jobs.write("sql/targets/energy.cells.sql", "select 1 as one;");
        jobs.write(
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

        jobs.change("sql/checks/too_much.sql", ":submission", ":submission_key");
        jobs.change("sql/checks/too_much.sql", "> 9", "> ' '::text");
        jobs.change("sql/targets/energy.sql", "fact.energy)", "fact.energy_tce)::text");
        jobs.change("sql/targets/energy.cells.sql", "select 1 as one;", "select 1 as one");
        jobs.change("sql/warehouse/fact_energy_year.sql", "energy_used", "energy");
        assertThat(mistakesWithLines(jobs, source))
                .containsExactly(
                        "sql/checks/too_much.sql:9: EN01-S01: the database says: operator does not"
                                + " exist: numeric > text; No operator matches the given name and"
                                + " argument types. You might need to add explicit type casts.",
                        "sql/targets/energy.sql: E-1: numerator is no number; give one, such as"
                                + " numerator::numeric",
                        "sql/targets/energy.sql: E-1: gives no column denominator",
                        "sql/targets/energy.cells.sql: E-1: the database says: column"
                                + " contributing.submission_key does not exist");

        jobs.change("sql/checks/too_much.sql", "> ' '::text", "> 9");
        assertThat(mistakesWithLines(jobs, source))
                .first()
                .isEqualTo("sql/checks/too_much.sql: EN01-S02: gives no column expected_en");
    }

    private static List<String> mistakesWithLines(EnergyExample jobs, DataSource source) {
        return found(jobs, source).stream().map(mistake -> mistake.in(Locale.ENGLISH)).toList();
    }

    private static List<String> mistakes(EnergyExample jobs, DataSource source) {
        return found(jobs, source).stream().map(DefinitionMistake::toString).toList();
    }

    private static List<DefinitionMistake> found(EnergyExample jobs, DataSource source) {
        DefinitionFiles files = new DefinitionFiles(Optional.of(jobs.path()));
        WarehouseSchema schema = new WarehouseSchema(source, new Programme(files));
        try {
            schema.bringUpToDate();
            return List.of();
        } catch (DefinitionException wrong) {
            return wrong.mistakes();
        }
    }
}
