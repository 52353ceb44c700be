package planhouse.warehouse.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.ApprovalCandidate.Obstacle;
import planhouse.warehouse.reading.ReportingStatus;
import planhouse.warehouse.reading.ReturnStatus;
import planhouse.warehouse.schema.RuleSetVersion;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/** The city's approval of what a county has published, and how it falls. */
class ApprovalIT {

    private static final String YONGKANG = "330784";
    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();
    private static final Submitter CITY = new Submitter("李华", Optional.empty());

    private static TestDatabase template;

    @AutoClose private HikariDataSource database;
    private JdbcClient jdbc;
    private Approvals approvals;

    @BeforeAll
    static void publish_a_return() {
        template = InstalledDatabase.copy();
        new IllustrativeReturns(template.dataSource()).submit("JH02", YONGKANG, 2021, "2022-01-10");
    }

    @BeforeEach
    void copy_the_warehouse() {
        database = TestDatabase.pooled(TestDatabase.createFrom(template).dataSource());
        jdbc = JdbcClient.create(database);
        approvals = new Approvals(database, DEFINITIONS, FILES.sqlFiles());
    }

    @Test
    void binds_to_the_revision_and_to_the_version_of_the_form_s_rules() {
        ApprovalCandidate candidate = candidate(CITY);
        assertThat(candidate.obstacle()).isEmpty();

        approvals.approve(candidate.content().orElseThrow(), CITY);

        assertThat(state()).isEqualTo("approved");
        assertThat(candidate(CITY).obstacle()).contains(Obstacle.APPROVED_ALREADY);
        assertThat(
                        jdbc.sql(
                                        "select approved_by || ' ' || rules_version from"
                                                + " warehouse.approval")
                                .query(String.class)
                                .single())
                .isEqualTo(
                        "李华 "
                                + RuleSetVersion.of(
                                        DEFINITIONS.form("JH02").orElseThrow(), FILES.sqlFiles()));
        assertThat(acts()).endsWith("approve 李华");
    }

    @Test
    void nobody_approves_what_they_submitted_themselves() {
        String submitter = owner();
        Submitter county =
                new Submitter(" " + submitter.toUpperCase(Locale.ROOT) + " ", Optional.empty());

        assertThat(candidate(county).obstacle()).contains(Obstacle.OWN);
        assertThatThrownBy(() -> approvals.approve(candidate(CITY).content().orElseThrow(), county))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("refused: nobody approves what they submitted themselves");
        assertThat(acts()).doesNotContain("approve " + submitter);
    }

    @Test
    void falls_when_another_revision_is_published_and_held_until_then() {
        approve();
        OffsetDateTime approved = now();

        publishAgain();

        assertThat(state()).isEqualTo("published");
        assertThat(
                        new ReportingStatus(database, DEFINITIONS, FILES.sqlFiles())
                                .of(2021, approved).stream()
                                        .filter(one -> one.county().equals(YONGKANG))
                                        .filter(one -> one.form().equals("JH02"))
                                        .map(ReturnStatus::state))
                .containsExactly("approved");
        assertThat(acts()).containsSubsequence("approve 李华", "approval-fell " + owner());
        assertThat(standing()).isEqualTo("revision");
        assertThat(approvals.noteFallen("nobody")).isZero();
    }

    @Test
    void falls_when_the_form_s_rules_change_and_not_when_another_form_s_do(@TempDir Path folder)
            throws IOException {
        approve();

        install(folder, "jh01.yaml", "more_than_percent: 50", "more_than_percent: 40");
        assertThat(state()).isEqualTo("approved");
        install(folder, "jh02.yaml", "Register of digital", "A register of digital");
        assertThat(state()).isEqualTo("approved");
        install(folder, "jh02.yaml", "totals_agree: 0.5", "totals_agree: 0.6");

        assertThat(state()).isEqualTo("published");
        assertThat(standing()).isEqualTo("rules");
        assertThat(acts()).endsWith("approval-fell " + System.getProperty("user.name"));

        install(folder, "jh02.yaml", "totals_agree: 0.6", "totals_agree: 0.5");
        assertThat(state()).isEqualTo("published");
    }

    @Test
    void waits_for_explanations_of_queries_or_says_why_it_does_not() {
        jdbc.sql(
                        """
                        insert into warehouse.finding (
                            submission_key, severity, rule_code, table_no, sheet, found,
                            expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en
                        )
                        select max(submission_key), 'query', 'JH02-S02', 1, '表2', '9', '', '', '问', 'why', '', ''
                        from warehouse.submission
                        """)
                .update();
        Submitter despite = new Submitter("李华", Optional.of("已电话核实"));

        ApprovalCandidate candidate = candidate(CITY);

        assertThat(state()).isEqualTo("provisional");
        assertThat(candidate.obstacle()).contains(Obstacle.QUERIES);
        assertThat(candidate.content().orElseThrow().queries())
                .extracting(query -> query.rule() + " " + query.message().en())
                .containsExactly("JH02-S02 why");
        assertThatThrownBy(() -> approvals.approve(candidate.content().orElseThrow(), CITY))
                .hasMessageContaining(
                        "approval of JH02 330784 2021 refused: 1 queries are not explained");

        assertThat(candidate(despite).obstacle()).isEmpty();
        approvals.approve(candidate.content().orElseThrow(), despite);

        assertThat(state()).isEqualTo("approved");
        assertThat(
                        jdbc.sql("select despite_queries from warehouse.approval")
                                .query(String.class)
                                .single())
                .isEqualTo("已电话核实");
    }

    @Test
    void only_what_is_published_is_approved() {
        List<ApprovalCandidate> candidates =
                approvals.candidates("330783", 2021, Optional.of("JH02"), CITY);

        assertThat(candidates)
                .singleElement()
                .extracting(ApprovalCandidate::obstacle)
                .isEqualTo(Optional.of(Obstacle.NOT_RECEIVED));
        publishAgain();
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "insert into warehouse.approval (submission_key,"
                                                        + " approved_by) select"
                                                        + " min(submission_key), '李华' from"
                                                        + " warehouse.submission")
                                        .update())
                .hasMessageContaining("refused: it is not what is published of its return");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update warehouse.approval set approved_by = '别人'",
                "delete from warehouse.approval",
                "truncate warehouse.approval",
                "delete from warehouse.rule_set",
                "update warehouse.submission set content_hash = ''",
                "update warehouse.submission set submitted_by = '别人'",
                "delete from warehouse.submission"
            })
    void an_approval_and_what_it_is_bound_to_stay(String statement) {
        approve();

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("refused");
    }

    private String owner() {
        return jdbc.sql("select current_user").query(String.class).single();
    }

    private void publishAgain() {
        jdbc.sql(
                        "select illustrative.submit('JH02', ?, 2021, clock_timestamp(),"
                                + " '{facility_name}')")
                .param(YONGKANG)
                .query(Long.class)
                .single();
    }

    private void approve() {
        approvals.approve(candidate(CITY).content().orElseThrow(), CITY);
    }

    private ApprovalCandidate candidate(Submitter by) {
        return approvals.candidates(YONGKANG, 2021, Optional.of("JH02"), by).get(0);
    }

    private String state() {
        return candidate(CITY).standing().state();
    }

    private String standing() {
        return jdbc.sql("select fell_because from warehouse.approval_standing")
                .query(String.class)
                .single();
    }

    private OffsetDateTime now() {
        return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    private List<String> acts() {
        return jdbc.sql("select act || ' ' || actor from warehouse.audit_entry order by entry_no")
                .query(String.class)
                .list();
    }

    /** The shipped definitions with one form's file changed, installed over the present ones. */
    private void install(Path folder, String form, String from, String to) throws IOException {
        if (Files.notExists(folder.resolve("forms"))) {
            copy(Path.of("jobs"), folder);
        }
        Path file = folder.resolve("forms").resolve(form);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
        DefinitionFiles files = new DefinitionFiles(Optional.of(folder));
        new WarehouseSchema(database, new Programme(files)).bringUpToDate();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
