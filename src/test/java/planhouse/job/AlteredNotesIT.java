package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.audit.AuditProof;
import planhouse.warehouse.audit.AuditTrail;
import planhouse.warehouse.audit.FrozenSummaries;
import planhouse.warehouse.audit.PublishedProof;
import planhouse.warehouse.audit.PublishedRevisions;
import planhouse.warehouse.audit.SummaryProof;
import planhouse.warehouse.finding.FindingExplanations;
import planhouse.warehouse.server.TestDatabase;

/**
 * What is written by hand over the notes of a published revision, or over what a summary froze, is
 * given away by the digests in the audit trail.
 */
class AlteredNotesIT {

    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    private static TestDatabase template;

    @AutoClose private LoadedWarehouse warehouse;
    private JdbcTemplate owner;

    @BeforeAll
    static void publish_two_years_and_make_a_summary_of_them(@TempDir Path folder)
            throws IOException {
        template = InstalledDatabase.copy();
        try (LoadedWarehouse loaded =
                new LoadedWarehouse(template.dataSource(), Optional.empty())) {
            loaded.load(SAMPLES.resolve("2020/浦江县-2020.xlsx"));
            loaded.load(SAMPLES.resolve("2021/浦江县-2021.xlsx"));
            for (int times = 0; times < 2; times++) {
                loaded.summary(new SummaryRequest(loaded.plan(), 2021, Optional.empty(), folder));
            }
        }
    }

    @BeforeEach
    void copy() {
        warehouse =
                new LoadedWarehouse(
                        TestDatabase.createFrom(template).dataSource(), Optional.empty());
        owner = new JdbcTemplate(warehouse.dataSource());
    }

    @Test
    void what_is_said_to_a_finding_changes_none_of_its_revision() {
        new FindingExplanations(warehouse.dataSource(), warehouse.sql())
                .give(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select min(finding_key) from warehouse.finding where"
                                                + " severity = 'query'")
                                .query(Long.class)
                                .single(),
                        "新厂房",
                        LoadedWarehouse.SUBMITTER);

        assertThat(published()).isEqualTo(new PublishedProof(12, 0, 0, 0, List.of()));
        assertThat(summaries()).isEqualTo(new SummaryProof(2, 0, List.of()));
        assertThat(trail().isUnbroken()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    delete from warehouse.finding where form = 'JH01' | JH01 warehouse.finding
                    update warehouse.finding set severity = 'info' where form = 'JH01' and severity = 'query' | JH01 warehouse.finding
                    insert into warehouse.finding (submission_key, severity, rule_code, table_no, sheet, found, expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en) select submission_key, 'info', 'x', 1, '', '', '', '', '', '', '', '' from warehouse.current_submission where form_code = 'JH03' and year = 2021 | JH03 warehouse.finding
                    update warehouse.correction set from_text = concat(from_text, ' ') where form = 'JH01' | JH01 warehouse.correction
                    delete from warehouse.correction where form = 'JH02' | JH02 warehouse.correction
                    update warehouse.submission_table set sheet = 'other' where form = 'JH04' | JH04 warehouse.submission_table
                    update warehouse.submission_column set column_letter = 'Z' where form = 'JH05' and column_no = 2 | JH05 warehouse.submission_column
                    update warehouse.set_aside_row set label = 'other' where form = 'JH01' | JH01 warehouse.set_aside_row
                    update warehouse.rule_outcome set passed = passed + failed, failed = 0 where form = 'JH01' | JH01 warehouse.rule_outcome
                    """)
    void notes_of_a_published_revision_are_those_it_was_published_with(
            String statement, String expected) {
        owner.execute(
                statement.replaceFirst(
                        "form = '(JH0\\d)'",
                        "submission_key = (select submission_key from"
                                + " warehouse.current_submission where form_code = '$1' and year ="
                                + " 2021)"));

        assertThat(published().alterations())
                .allMatch(one -> one.kind().equals("notes-changed"))
                .allMatch(one -> !one.expected().equals(one.found()))
                .extracting(one -> one.form() + " " + one.item().orElseThrow())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    summary_run | update warehouse.summary_run set as_of = as_of - interval '1 second'
                    fact_plan_progress | update warehouse.fact_plan_progress set is_achieved = not is_achieved
                    fact_plan_progress | update warehouse.fact_plan_progress set target = target + 1
                    fact_plan_progress_year | update warehouse.fact_plan_progress_year set actual = actual + 1
                    fact_plan_progress_county | update warehouse.fact_plan_progress_county set actual = actual + 1
                    summary_return | update warehouse.summary_return set state = 'rejected' where state = 'not-received'
                    summary_revision | insert into warehouse.summary_revision select summary_run_key, 99, 2021, 'JH01', '', '', '330726', '', '', null, 1, 'workbook', null, false, '', now(), '', 0, 0, 0, 0 from warehouse.summary_run
                    summary_waiver | insert into warehouse.summary_waiver select summary_run_key, 1, 'JH01', '330726', '', '', '', '', '', '', '', '', '', '', '', now(), '' from warehouse.summary_run
                    """)
    void a_summary_is_what_it_froze(String table, String statement) {
        owner.execute("alter table warehouse." + table + " disable trigger user; " + statement);

        assertThat(summaries().altered())
                .allMatch(one -> one.year() == 2021 && !one.expected().equals(one.found()))
                .extracting(one -> one.plan() + " " + one.summary() + " " + one.table())
                .containsExactly(
                        "jinhua-2020-2022 1 warehouse." + table,
                        "jinhua-2020-2022 2 warehouse." + table);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    alter table warehouse.summary_run alter summary_run_key drop identity; update warehouse.summary_run set summary_run_key = 3 where summary_run_key = 2 | summarise, summarise
                    delete from warehouse.summary_run where summary_run_key = 2 | summarise
                    """)
    void a_summary_that_is_gone_or_that_nobody_made_is_told_as_an_act(
            String statement, String expected) {
        owner.execute("set session_replication_role = replica; " + statement);

        AuditProof proof = trail();

        assertThat(proof.isUnbroken()).isFalse();
        assertThat(Stream.concat(proof.undone().stream(), proof.unrecorded().stream()))
                .extracting(act -> act.act() + " " + act.year().orElseThrow())
                .containsExactly(
                        Stream.of(expected.split(", "))
                                .map(act -> act + " 2021")
                                .toArray(String[]::new));
    }

    @Test
    void what_was_published_or_made_before_there_were_digests_is_told_as_such() {
        owner.execute(
                """
                alter table warehouse.audit_entry disable trigger all;
                update warehouse.audit_entry set details = details - 'notes' where form_code <> 'JH04';
                update warehouse.audit_entry
                set act = 'begin', details = '{"last_summary": 1}'
                where act = 'summarise' and details ->> 'summary' = '1';
                update warehouse.finding set severity = 'info';
                alter table warehouse.summary_run disable trigger user;
                update warehouse.summary_run set as_of = now() where summary_run_key = 1;
                """);

        assertThat(published()).isEqualTo(new PublishedProof(12, 0, 0, 10, List.of()));
        assertThat(summaries()).isEqualTo(new SummaryProof(2, 1, List.of()));
        assertThat(trail().unrecorded()).isEmpty();
    }

    private PublishedProof published() {
        return new PublishedRevisions(
                        warehouse.dataSource(), warehouse.sql(), warehouse.definitions())
                .verify();
    }

    private SummaryProof summaries() {
        return new FrozenSummaries(warehouse.dataSource(), warehouse.sql()).verify();
    }

    private AuditProof trail() {
        return new AuditTrail(warehouse.dataSource(), warehouse.sql()).verify(Optional.empty());
    }
}
