package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.report.ReturnState;
import planhouse.report.YearlySummary;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.finding.ExplanationResult;
import planhouse.warehouse.finding.FindingExplanations;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.finding.GivenExplanation;

/**
 * One return over its attempts: mistakes planted, some corrected, others added; queries explained.
 * All figures are illustrative.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindingHistoryIT {

    private static final String A = "91330784MA28T0001E";
    private static final String B = "91330784MA28T0002H";
    private static final String C = "91330784MA28T0003L";
    private static final String D = "91330784MA28T0004P";
    private static final Submitter WANG = new Submitter("王敏", Optional.empty());

    @TempDir private static Path folder;

    @AutoClose private static LoadedWarehouse warehouse;
    private static ReturnAttempts attempts;
    private static ReturnSummaries summaries;
    private static FindingExplanations explanations;

    @BeforeAll
    static void last_year_is_published() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        attempts = new ReturnAttempts(warehouse, folder);
        summaries = new ReturnSummaries(warehouse, folder.resolve("out"));
        explanations = new FindingExplanations(warehouse.dataSource(), warehouse.sql());
        attempts.load(
                new EnterpriseReturn(2020)
                        .row(A, 1000, 100, 10)
                        .row(B, 2000, 200, 20)
                        .row(C, 3000, 300, 30));
    }

    @Test
    @Order(1)
    void a_first_attempt_has_new_findings_only() throws IOException {
        attempts.load(
                new EnterpriseReturn(2021)
                        .row(A, 1600, 100, "约12")
                        .row(B, 2100, 2200, 20)
                        .row(C, 3000, 300, 25)
                        .row(D, 500, 10, 1)
                        .row(D, 500, 10, 1)
                        .row(D, 500, 10, 1));

        assertThat(attempts.followed().newest().outcome().code()).isEqualTo("rejected");
        assertThat(attempts.findings())
                .containsExactly(
                        "new JH01-R01 F6 " + B,
                        "new JH01-S01 A9 " + D,
                        "new JH01-S01 A10 " + D,
                        "new JH01-T02 I5 " + A,
                        "new JH01-S03 E5 " + A,
                        "new JH01-S04 I7 " + C);
    }

    @Test
    @Order(2)
    void what_is_corrected_is_fixed_what_is_added_is_new_and_what_moved_is_open()
            throws IOException {
        attempts.load(
                new EnterpriseReturn(2021)
                        .row(D, 500, 10, 1)
                        .row(D, 500, 10, 1)
                        .row(C, 3000, 3300, 25)
                        .row(A, 1600, 100, 12)
                        .row(B, 2100, 220, 20));

        assertThat(attempts.findings())
                .containsExactly(
                        "new JH01-R01 F7 " + C,
                        "open JH01-S01 A6 " + D,
                        "open JH01-S03 E8 " + A,
                        "open JH01-S04 I7 " + C,
                        "fixed JH01-R01 F6 " + B,
                        "fixed JH01-S01 A10 " + D,
                        "fixed JH01-T02 I5 " + A);
        assertThat(attempts.followed().hasOpenErrors()).isTrue();
    }

    @Test
    @Order(3)
    void an_explanation_holds_while_the_same_comes_again_and_the_row_moves() throws IOException {
        ExplanationResult given =
                explanations.give(attempts.finding("JH01-S04").id(), " 两台已报废 ", WANG);
        attempts.load(withoutErrors(25));

        assertThat(given)
                .isInstanceOfSatisfying(
                        ExplanationResult.Given.class,
                        kept -> assertThat(kept.openQueries()).isEqualTo(1));
        assertThat(attempts.followed().newest().outcome().code()).isEqualTo("published");
        assertThat(attempts.finding("JH01-S04").explanation())
                .hasValueSatisfying(
                        said -> {
                            assertThat(said.text()).isEqualTo("两台已报废");
                            assertThat(said.person()).isEqualTo("王敏");
                            assertThat(said.carriedForward()).isTrue();
                            assertThat(said.attempt()).isEqualTo(2);
                            assertThat(said.revision()).isEmpty();
                        });
        assertThat(attempts.finding("JH01-S03").asksForExplanation()).isTrue();
        assertThat(attempts.findingsInMart()).containsExactly("JH01-S03 true", "JH01-S04 false");
    }

    @Test
    @Order(4)
    void until_every_query_is_explained_a_return_is_provisional() {
        YearlySummary before = summaries.make(Optional.empty());
        OffsetDateTime moment = before.asOf();
        assertThat(summaries.provisionalInMart()).isEqualTo(1);

        explanations.give(attempts.finding("JH01-S03").id(), "三月新建车间投产", WANG);

        assertThat(ReturnSummaries.state(before)).isEqualTo(ReturnState.PROVISIONAL);
        assertThat(ReturnSummaries.robots(before).published()).isEqualTo(1);
        assertThat(ReturnSummaries.robots(before).provisional()).isEqualTo(1);
        YearlySummary after = summaries.make(Optional.empty());
        assertThat(ReturnSummaries.state(after)).isEqualTo(ReturnState.PUBLISHED);
        assertThat(ReturnSummaries.robots(after).provisional()).isZero();
        assertThat(ReturnSummaries.state(summaries.make(Optional.of(moment))))
                .isEqualTo(ReturnState.PROVISIONAL);
        assertThat(summaries.provisionalInMart()).isZero();
    }

    @Test
    @Order(5)
    void the_same_bytes_again_hide_nothing() throws IOException {
        attempts.load(withoutErrors(25));

        assertThat(attempts.followed().newest().outcome().code()).isEqualTo("unchanged");
        assertThat(attempts.findings())
                .containsExactly(
                        "open JH01-S03 E7 " + A,
                        "open JH01-S04 I6 " + C,
                        "fixed JH01-R01 F7 " + C,
                        "fixed JH01-S01 A6 " + D);
    }

    @Test
    @Order(6)
    void another_text_found_asks_again_and_shows_what_was_said_before() throws IOException {
        long gone = attempts.finding("JH01-S04").id();
        attempts.load(withoutErrors(24));

        FollowedFinding query = attempts.finding("JH01-S04");
        assertThat(query.standing()).isEqualTo(FollowedFinding.Standing.OPEN);
        assertThat(query.asksForExplanation()).isTrue();
        assertThat(query.earlier().map(GivenExplanation::text)).contains("两台已报废");
        assertThat(query.earlier().map(GivenExplanation::found)).contains("25");
        assertThat(attempts.finding("JH01-S03").explanation().map(GivenExplanation::revision))
                .contains(Optional.of(1));
        assertThat(explanations.give(gone, "晚了", WANG)).isEqualTo(refused("GONE"));
    }

    @Test
    @Order(7)
    void an_explanation_answers_a_query_that_stands_and_says_something() {
        long query = attempts.finding("JH01-S03").id();

        assertThat(explanations.give(-1, "无", WANG)).isEqualTo(refused("UNKNOWN"));
        assertThat(explanations.give(query, " ", WANG)).isEqualTo(refused("BLANK"));
        assertThat(explanations.give(first("error"), "无误", WANG)).isEqualTo(refused("ERROR"));
    }

    @Test
    @Order(8)
    void a_workbook_brings_explanations_by_what_they_are_about() {
        FindingExplanations.OfIdentity known = ofIdentity("24", "又报废一台");
        FindingExplanations.OfIdentity unknown = ofIdentity("23", "又报废两台");

        List<FindingExplanations.OfIdentity> left =
                explanations.give(List.of(known, unknown, known, ofIdentity("22", "")), WANG);

        assertThat(left).containsExactly(unknown);
        assertThat(attempts.finding("JH01-S04").explanation().map(GivenExplanation::text))
                .contains("又报废一台");
        assertThat(attempts.finding("JH01-S04").explanation().map(GivenExplanation::source))
                .contains("workbook");
        assertThat(warehouse.count("warehouse.explanation")).isEqualTo(3);
    }

    @Test
    @Order(9)
    void each_explanation_is_on_the_audit_trail() {
        assertThat(attempts.explanationsOnAuditTrail())
                .containsExactly(
                        "王敏 JH01 330784 command",
                        "王敏 JH01 330784 command",
                        "王敏 JH01 330784 workbook");
    }

    @Test
    @Order(10)
    void explanations_stay_as_they_were_given() {
        JdbcClient jdbc = warehouse.jdbc();

        assertThatThrownBy(jdbc.sql("update warehouse.explanation set explanation = '无'")::update)
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(
                        "update of warehouse.explanation refused: explanations stay as they were"
                                + " given");
        assertThatThrownBy(jdbc.sql("delete from warehouse.explanation")::update)
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Order(11)
    void a_workbook_sent_in_again_that_cannot_be_read_is_named() throws IOException {
        warehouse.load(Files.writeString(folder.resolve("永康市-2021.xlsx"), "illustrative"));

        assertThat(attempts.followed().newest().number()).isEqualTo(5);
        assertThat(attempts.followed().unread().map(unread -> unread.outcome().code()))
                .contains("unreadable");
        assertThat(attempts.followed().findings()).isNotEmpty();
    }

    /** Two queries are left in it. */
    private static EnterpriseReturn withoutErrors(int robotsOfC) {
        return new EnterpriseReturn(2021)
                .row(B, 2100, 220, 20)
                .row(C, 3000, 300, robotsOfC)
                .row(A, 1600, 100, 12);
    }

    private static long first(String severity) {
        return warehouse
                .jdbc()
                .sql("select min(finding_key) from warehouse.finding where severity = ?")
                .param(severity)
                .query(Long.class)
                .single();
    }

    private static FindingExplanations.OfIdentity ofIdentity(String found, String text) {
        return new FindingExplanations.OfIdentity(
                ReturnAttempts.FORM,
                ReturnAttempts.COUNTY,
                ReturnAttempts.YEAR,
                "JH01-S04",
                Optional.of("robots_in_service"),
                C,
                found,
                text);
    }

    private static ExplanationResult refused(String why) {
        return new ExplanationResult.Refused(ExplanationResult.Reason.valueOf(why));
    }
}
