package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.audit.Alteration;
import planhouse.warehouse.audit.AuditProof;
import planhouse.warehouse.audit.AuditTrail;
import planhouse.warehouse.audit.PublishedProof;
import planhouse.warehouse.audit.PublishedRevisions;
import planhouse.warehouse.finding.FindingExplanations;
import planhouse.warehouse.publication.RevisionActs;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.server.TestDatabase;

/**
 * What is written by hand into a warehouse that returns were published in is prevented, or found.
 */
class AlteredWarehouseIT {

    private static final Path SAMPLE = Path.of("src/main/resources/samples/2020/浦江县-2020.xlsx");

    private static final Path NEXT = Path.of("src/main/resources/samples/2022/浦江县-2022.xlsx");

    private static TestDatabase template;

    @AutoClose private LoadedWarehouse warehouse;

    @BeforeAll
    static void load_six_returns() throws IOException {
        template = InstalledDatabase.copy();
        try (LoadedWarehouse loaded =
                new LoadedWarehouse(template.dataSource(), Optional.empty())) {
            loaded.load(SAMPLE);
        }
    }

    @BeforeEach
    void copy() {
        warehouse =
                new LoadedWarehouse(
                        TestDatabase.createFrom(template).dataSource(), Optional.empty());
    }

    @Test
    void everything_stands_as_it_was_published() {
        assertThat(verify()).isEqualTo(new PublishedProof(6, 0, 0, 0, List.of()));
    }

    @Test
    void restored_and_withdrawn_revisions_stand_as_they_were_published_too() {
        RevisionActs acts =
                new RevisionActs(warehouse.dataSource(), warehouse.definitions(), warehouse.sql());
        ReturnId of = new ReturnId("JH05", "330726", 2020);
        Submitter city = new Submitter("李华", Optional.of("填错"));
        acts.withdraw(of, city);
        acts.restore(of, 1, city);

        assertThat(verify()).isEqualTo(new PublishedProof(8, 0, 0, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update warehouse.fact_enterprise_year set robots_in_service = robots_in_service + 1 | JH01 value-changed robots_in_service
                    update warehouse.fact_enterprise_year set industry_key = 3 where industry_key <> 3 | JH01 version-changed, JH01 value-changed industry
                    update warehouse.fact_enterprise_year set year = 2021 | JH01 value-changed year
                    update warehouse.dim_enterprise set credit_code = concat('X', credit_code) | JH02 version-changed, JH01 value-changed credit_code
                    update warehouse.dim_enterprise set enterprise_name = 'other' where enterprise_key = (select min(enterprise_key) from warehouse.dim_enterprise) | JH01 value-changed enterprise_name
                    update warehouse.dim_enterprise set industry_key = industry_key % 3 + 1 | JH01 version-changed
                    update warehouse.dim_enterprise set chain_key = null | JH01 version-changed
                    update warehouse.dim_enterprise set county_key = county_key % 3 + 1 | JH01 version-changed
                    update warehouse.fact_facility_year set enterprise_key = (select max(enterprise_key) from warehouse.dim_enterprise) | JH02 version-changed
                    update warehouse.dim_enterprise set valid_to = 2020 where enterprise_key = (select min(enterprise_key) from warehouse.dim_enterprise) | JH01 years-changed
                    update warehouse.dim_enterprise set valid_from = 2019 where enterprise_key = (select min(enterprise_key) from warehouse.dim_enterprise) | JH01 years-changed
                    update warehouse.dim_enterprise set valid_from = 2021 where enterprise_key = (select min(enterprise_key) from warehouse.dim_enterprise) | JH01 years-changed
                    update warehouse.dim_enterprise set valid_from = null, valid_to = null where enterprise_key = (select min(enterprise_key) from warehouse.dim_enterprise) | JH01 years-changed
                    insert into warehouse.dim_enterprise (credit_code, enterprise_name, county_key, valid_from) select credit_code, 'other', county_key, 2022 from warehouse.dim_enterprise limit 1 | JH01 years-changed
                    delete from warehouse.fact_facility_year | JH02 row-removed
                    with other as (insert into warehouse.dim_cluster (cluster_name) values ('other') returning cluster_key) insert into warehouse.fact_cluster_county_year select submission_key, 1, 99, return_key, year, county_key, other.cluster_key, industry_key, level_key, 1, 1 from warehouse.fact_cluster_county_year, other limit 1 | JH03 row-added
                    update warehouse.fact_cluster_county_year set level_key = null | JH03 value-changed level
                    insert into warehouse.fact_chain_county_year select (select submission_key from warehouse.fact_enterprise_year limit 1), 1, 99, return_key, year, county_key, chain_key, 1, 1 from warehouse.fact_chain_county_year limit 1 | JH01 row-added
                    update warehouse.fact_observation set value = value + 1 where return_key = (select return_key from warehouse.current_submission where form_code = 'JH05') and not is_comparative and indicator_key = (select indicator_key from warehouse.dim_indicator where indicator_code = 'cultivation_bases') | JH05 value-changed this_year
                    delete from warehouse.fact_observation where return_key = (select return_key from warehouse.current_submission where form_code = 'JH06') and column_no = 2 | JH06 row-removed enterprises
                    insert into warehouse.correction select * from warehouse.correction where item = 'output_value' and table_no = 1 limit 1 | JH01 cell-doubled output_value, JH01 notes-changed warehouse.correction
                    delete from warehouse.set_aside_row where submission_key = (select submission_key from warehouse.current_submission where form_code = 'JH01') | JH01 set-aside-changed, JH01 notes-changed warehouse.set_aside_row
                    """)
    void what_an_owner_alters_is_found(String statement, String expected) {
        new JdbcTemplate(warehouse.dataSource()).execute(statement);

        assertThat(verify().alterations())
                .extracting(
                        one ->
                                one.form()
                                        + " "
                                        + one.kind()
                                        + one.item().map(" "::concat).orElse(""))
                .containsExactly(expected.split(", "));
    }

    @Test
    void facts_and_the_rows_kept_altered_together_are_given_away_by_the_hash_in_the_audit_trail() {
        new JdbcTemplate(warehouse.dataSource())
                .execute(
                        "update warehouse.fact_enterprise_year set robots_in_service = 9000 where"
                            + " is_transformed; update staging.jh01 set robots_in_service = 9000"
                            + " where transformed");

        Alteration found = only(verify());

        assertThat(found.kind()).isEqualTo("content-changed");
        assertThat(found.expected()).contains(contentHash());
    }

    @Test
    void a_hash_altered_too_is_given_away_by_the_audit_trail() {
        String hash = contentHash();
        new JdbcTemplate(warehouse.dataSource())
                .execute(
                        "alter table warehouse.submission disable trigger user; update"
                                + " warehouse.submission set content_hash = 'other' where"
                                + " submission_key = (select submission_key from"
                                + " warehouse.current_submission where form_code = 'JH01')");

        assertThat(verify().alterations())
                .extracting(one -> one.kind() + " " + one.expected().orElse(""))
                .containsExactly("record-changed " + hash, "content-changed other");
    }

    @Test
    void a_return_moved_to_another_year_is_given_away_by_the_audit_trail() {
        new JdbcTemplate(warehouse.dataSource())
                .execute(
                        "alter table warehouse.return disable trigger user; update"
                                + " warehouse.return set year = 2019 where return_key = (select"
                                + " return_key from warehouse.current_submission where form_code ="
                                + " 'JH05')");

        Alteration found = only(verify());

        assertThat(found.kind() + " " + found.item().orElseThrow())
                .isEqualTo("record-changed year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    published_at = published_at + interval '1 day', decided_at = decided_at + interval '1 day' | published at
                    decided_at = decided_at - interval '1 day' | decided at
                    submitted_by = '李华' | submitted by
                    reason = 'none' | reason
                    definitions_digest = 'other' | definitions
                    """)
    void a_revision_is_what_the_audit_trail_says_of_it(String change, String expected) {
        new JdbcTemplate(warehouse.dataSource())
                .execute(
                        "alter table warehouse.submission disable trigger user; update"
                                + " warehouse.submission set "
                                + change
                                + " where submission_key = (select submission_key from"
                                + " warehouse.current_submission where form_code = 'JH03')");

        assertThat(verify().alterations())
                .extracting(one -> one.form() + " " + one.item().orElse(one.kind()))
                .contains("JH03 " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update warehouse.approval set approved_at = approved_at - interval '1 day' | approved at
                    update warehouse.approval set approved_by = '王敏' | approved by
                    update warehouse.approval set content_hash = 'other' | approved content hash
                    update warehouse.approval set unexplained_queries = 1, despite_queries = 'known' | approved despite, approved unexplained queries
                    delete from warehouse.approval | approved at, approved by, approved content hash, approved form, approved rules, approved unexplained queries
                    """)
    void approvals_are_those_in_the_audit_trail(String statement, String expected) {
        JdbcTemplate owner = new JdbcTemplate(warehouse.dataSource());
        owner.execute(
                "insert into warehouse.approval (submission_key, approved_by) select"
                    + " submission_key, '李华' from warehouse.current_submission where form_code ="
                    + " 'JH04'");
        assertThat(verify().alterations()).isEmpty();

        owner.execute("alter table warehouse.approval disable trigger user; " + statement);

        assertThat(verify().alterations())
                .allMatch(one -> one.form().equals("JH04") && one.kind().equals("record-changed"))
                .extracting(one -> one.item().orElseThrow())
                .containsExactly(expected.split(", "));
    }

    @Test
    void bytes_of_a_workbook_that_were_replaced_are_found_once_a_return() {
        new JdbcTemplate(warehouse.dataSource())
                .execute("update warehouse.workbook_part set bytes = 'x' where part_no = 1");

        assertThat(verify().alterations())
                .hasSize(6)
                .allMatch(one -> one.kind().equals("workbook-changed"));
    }

    @Test
    void what_was_read_under_other_definitions_is_not_called_altered_for_its_hash_alone(
            @TempDir Path folder) throws IOException {
        new JdbcTemplate(warehouse.dataSource())
                .execute(
                        "update staging.jh04 set key_projects = null; update"
                                + " warehouse.fact_chain_county_year set key_projects = null");
        Path jobs = ReliefIT.copyOfJobs(folder.resolve("jobs"));
        Files.writeString(
                jobs.resolve("codelists/levels.csv"),
                "county,县级,County,\n",
                StandardOpenOption.APPEND);
        Definitions later = new DefinitionFiles(Optional.of(jobs)).load();

        assertThat(new PublishedRevisions(warehouse.dataSource(), warehouse.sql(), later).verify())
                .isEqualTo(new PublishedProof(6, 0, 1, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    delete from warehouse.explanation | explain
                    update warehouse.explanation set explanation = 'other' | explain, explain
                    update warehouse.explanation set explained_by = '王敏' | explain, explain
                    update warehouse.explanation set explained_at = explained_at - interval '1 day' | explain
                    update warehouse.explanation set subject = 'other' | explain
                    delete from warehouse.year_lock | lock
                    update warehouse.year_lock set year = 2021 | lock, lock
                    delete from warehouse.submission where form_key = 4 | load
                    """)
    void what_the_audit_trail_tells_of_is_in_the_warehouse(String statement, String expected) {
        JdbcTemplate owner = new JdbcTemplate(warehouse.dataSource());
        long query =
                warehouse
                        .jdbc()
                        .sql(
                                """
                                insert into warehouse.finding (
                                    submission_key, severity, rule_code, table_no, sheet, found, subject,
                                    expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en
                                )
                                select submission_key, 'query', 'JH02-S01', 1, '表2', '1', 'F1', '', '', '', '', '', ''
                                from warehouse.current_submission
                                where form_code = 'JH02'
                                returning finding_key
                                """)
                        .query(Long.class)
                        .single();
        new FindingExplanations(warehouse.dataSource(), warehouse.sql())
                .give(query, "新厂房", LoadedWarehouse.SUBMITTER);
        owner.execute(
                "insert into warehouse.year_lock (year, locked_by, returns_expected,"
                        + " returns_approved, despite) values (2020, '李华', 54, 0, 'known')");
        AuditTrail trail = new AuditTrail(warehouse.dataSource(), warehouse.sql());
        assertThat(trail.verify(Optional.empty()).isUnbroken()).isTrue();

        for (String table : List.of("explanation", "year_lock", "submission")) {
            owner.execute("alter table warehouse." + table + " disable trigger all");
        }
        owner.execute("set session_replication_role = replica; " + statement);

        AuditProof proof = trail.verify(Optional.empty());
        assertThat(proof.isUnbroken()).isFalse();
        assertThat(Stream.concat(proof.undone().stream(), proof.unrecorded().stream()))
                .extracting(AuditProof.OneSided::act)
                .containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into warehouse.fact_enterprise_year select (select submission_key from"
                    + " warehouse.current_submission where form_code = 'JH02'), 1, 9999,"
                    + " return_key, year, county_key, enterprise_key, industry_key, null, null, 1,"
                    + " 1, 1, 1, 1, 1, true from warehouse.fact_enterprise_year limit 1",
                "insert into warehouse.fact_observation select submission_key, 9, row_no,"
                    + " column_no, return_key, indicator_key, area_key, breakdown_key, 1999, false,"
                    + " 1 from warehouse.fact_observation limit 1",
                "insert into staging.observation select * from staging.observation limit 1",
                "delete from staging.jh01",
                "insert into warehouse.correction select * from warehouse.correction limit 1",
                "insert into warehouse.submission_column select submission_key, table_no, 'x',"
                    + " column_no, column_letter, header from warehouse.submission_column limit 1",
                "insert into warehouse.set_aside_row select submission_key, table_no, 9999, kind,"
                        + " label from warehouse.set_aside_row limit 1",
                "update warehouse.return set year = 2021"
            })
    void whoever_only_loads_adds_nothing_to_what_is_published(String statement) {
        assertThatThrownBy(
                        () ->
                                new JdbcTemplate(warehouse.dataSource())
                                        .execute("set role planhouse_loader; " + statement))
                .hasMessageMatching(
                        "(?s).*refused: (the rows of submission|return) .*stays?( what it is|;"
                                + " publish another revision).*");
    }

    @Test
    void forms_that_are_not_defined_are_not_claimed_to_have_been_looked_at() {
        new JdbcTemplate(warehouse.dataSource())
                .execute("update warehouse.fact_enterprise_year set robots_in_service = 0");
        Definitions others =
                new DefinitionFiles(
                                Optional.of(Path.of("src/test/resources/definitions/another-city")))
                        .load();

        assertThat(new PublishedRevisions(warehouse.dataSource(), warehouse.sql(), others).verify())
                .isEqualTo(new PublishedProof(0, 6, 0, 0, List.of()));
    }

    @Test
    void whoever_only_loads_publishes_as_ever() throws IOException {
        DataSource asLoader =
                new DelegatingDataSource(warehouse.dataSource()) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        Connection connection = super.getConnection();
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("set role planhouse_loader");
                        }
                        return connection;
                    }
                };
        try (LoadedWarehouse loaded = new LoadedWarehouse(asLoader, Optional.empty())) {
            assertThat(loaded.load(NEXT).workbooks())
                    .flatExtracting(RunReport.WorkbookResult::returns)
                    .extracting(result -> result.outcome().code())
                    .containsOnly("published");
        }

        assertThat(verify()).isEqualTo(new PublishedProof(12, 0, 0, 0, List.of()));
    }

    private PublishedProof verify() {
        return new PublishedRevisions(
                        warehouse.dataSource(), warehouse.sql(), warehouse.definitions())
                .verify();
    }

    private static Alteration only(PublishedProof proof) {
        assertThat(proof.alterations()).hasSize(1);
        return proof.alterations().get(0);
    }

    private String contentHash() {
        return warehouse
                .jdbc()
                .sql(
                        "select content_hash from warehouse.submission inner join"
                            + " warehouse.current_submission using (submission_key) where form_code"
                            + " = 'JH01'")
                .query(String.class)
                .single();
    }
}
