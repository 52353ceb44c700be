package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import planhouse.form.DefinitionFiles;
import planhouse.form.SqlFiles;
import planhouse.report.ReturnState;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.finding.ExplanationResult;
import planhouse.warehouse.finding.FindingExplanations;
import planhouse.warehouse.finding.FindingHistory;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.finding.GivenExplanation;
import planhouse.warehouse.finding.ReturnFindings;

/**
 * One return over its attempts: mistakes planted, some corrected, others added; queries explained.
 * All figures are illustrative.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindingHistoryIT {

    private static final String COUNTY = "330784";
    private static final String A = "91330784MA28T0001E";
    private static final String B = "91330784MA28T0002H";
    private static final String C = "91330784MA28T0003L";
    private static final String D = "91330784MA28T0004P";
    private static final Submitter WANG = new Submitter("王敏", Optional.empty());
    private static final SqlFiles SQL = new DefinitionFiles(Optional.empty()).sqlFiles();

    @TempDir private static Path folder;

    private static LoadedWarehouse warehouse;
    private static FindingHistory history;
    private static FindingExplanations explanations;

    @BeforeAll
    static void last_year_is_published() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        history = new FindingHistory(warehouse.dataSource(), SQL);
        explanations = new FindingExplanations(warehouse.dataSource(), SQL);
        load(
                new EnterpriseReturn(2020)
                        .row(A, 1000, 100, 10)
                        .row(B, 2000, 200, 20)
                        .row(C, 3000, 300, 30));
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @Test
    @Order(1)
    void a_first_attempt_has_new_findings_only() throws IOException {
        load(
                new EnterpriseReturn(2021)
                        .row(A, 1600, 100, "约12")
                        .row(B, 2100, 2200, 20)
                        .row(C, 3000, 300, 25)
                        .row(D, 500, 10, 1)
                        .row(D, 500, 10, 1)
                        .row(D, 500, 10, 1));

        assertThat(newest().newest().outcome()).isEqualTo("rejected");
        assertThat(findings())
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
        load(
                new EnterpriseReturn(2021)
                        .row(D, 500, 10, 1)
                        .row(D, 500, 10, 1)
                        .row(C, 3000, 3300, 25)
                        .row(A, 1600, 100, 12)
                        .row(B, 2100, 220, 20));

        assertThat(findings())
                .containsExactly(
                        "new JH01-R01 F7 " + C,
                        "open JH01-S01 A6 " + D,
                        "open JH01-S03 E8 " + A,
                        "open JH01-S04 I7 " + C,
                        "fixed JH01-R01 F6 " + B,
                        "fixed JH01-S01 A10 " + D,
                        "fixed JH01-T02 I5 " + A);
        assertThat(newest().hasOpenErrors()).isTrue();
    }

    @Test
    @Order(3)
    void an_explanation_holds_while_the_same_comes_again_and_the_row_moves() throws IOException {
        ExplanationResult given = explanations.give(id("JH01-S04"), " 两台已报废 ", WANG);
        load(
                new EnterpriseReturn(2021)
                        .row(B, 2100, 220, 20)
                        .row(C, 3000, 300, 25)
                        .row(A, 1600, 100, 12));

        assertThat(given)
                .isInstanceOfSatisfying(
                        ExplanationResult.Given.class,
                        kept -> assertThat(kept.openQueries()).isEqualTo(1));
        assertThat(newest().newest().outcome()).isEqualTo("published");
        assertThat(finding("JH01-S04").explanation())
                .hasValueSatisfying(
                        said -> {
                            assertThat(said.text()).isEqualTo("两台已报废");
                            assertThat(said.person()).isEqualTo("王敏");
                            assertThat(said.carriedForward()).isTrue();
                            assertThat(said.attempt()).isEqualTo(2);
                            assertThat(said.revision()).isEmpty();
                        });
        assertThat(finding("JH01-S03").asksForExplanation()).isTrue();
        assertThat(mart()).containsExactly("JH01-S03 true", "JH01-S04 false");
    }

    @Test
    @Order(4)
    void until_every_query_is_explained_a_return_is_provisional() {
        YearlySummary before = summary(Optional.empty());
        OffsetDateTime moment = before.asOf();

        explanations.give(id("JH01-S03"), "三月新建车间投产", WANG);

        assertThat(state(before)).isEqualTo(ReturnState.PROVISIONAL);
        assertThat(robots(before).coverage().published()).isEqualTo(1);
        assertThat(robots(before).coverage().provisional()).isEqualTo(1);
        YearlySummary after = summary(Optional.empty());
        assertThat(state(after)).isEqualTo(ReturnState.PUBLISHED);
        assertThat(robots(after).coverage().provisional()).isZero();
        assertThat(state(summary(Optional.of(moment)))).isEqualTo(ReturnState.PROVISIONAL);
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select returns_provisional from mart.plan_progress where"
                                                + " target_code = 'IM-04'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void the_same_bytes_again_hide_nothing() throws IOException {
        load(
                new EnterpriseReturn(2021)
                        .row(B, 2100, 220, 20)
                        .row(C, 3000, 300, 25)
                        .row(A, 1600, 100, 12));

        assertThat(newest().newest().outcome()).isEqualTo("unchanged");
        assertThat(findings())
                .containsExactly(
                        "open JH01-S03 E7 " + A,
                        "open JH01-S04 I6 " + C,
                        "fixed JH01-R01 F7 " + C,
                        "fixed JH01-S01 A6 " + D);
    }

    @Test
    @Order(6)
    void another_text_found_asks_again_and_shows_what_was_said_before() throws IOException {
        long gone = id("JH01-S04");
        load(
                new EnterpriseReturn(2021)
                        .row(B, 2100, 220, 20)
                        .row(C, 3000, 300, 24)
                        .row(A, 1600, 100, 12));

        FollowedFinding query = finding("JH01-S04");
        assertThat(query.standing()).isEqualTo(FollowedFinding.Standing.OPEN);
        assertThat(query.asksForExplanation()).isTrue();
        assertThat(query.earlier().map(GivenExplanation::text)).contains("两台已报废");
        assertThat(query.earlier().map(GivenExplanation::found)).contains("25");
        assertThat(finding("JH01-S03").explanation().map(GivenExplanation::revision))
                .contains(Optional.of(1));
        assertThat(explanations.give(gone, "晚了", WANG)).isEqualTo(refused("GONE"));
    }

    @Test
    @Order(7)
    void an_explanation_answers_a_query_that_stands_and_says_something() {
        long query = id("JH01-S03");

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
        assertThat(finding("JH01-S04").explanation().map(GivenExplanation::text)).contains("又报废一台");
        assertThat(finding("JH01-S04").explanation().map(GivenExplanation::source))
                .contains("workbook");
        assertThat(warehouse.count("warehouse.explanation")).isEqualTo(3);
    }

    @Test
    @Order(9)
    void each_explanation_is_on_the_audit_trail() {
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select actor || ' ' || form_code || ' ' || county_code ||"
                                                + " ' ' || (details ->> 'source') from"
                                                + " warehouse.audit_entry where act = 'explain'"
                                                + " order by entry_no")
                                .query(String.class)
                                .list())
                .containsExactly(
                        "王敏 JH01 330784 command",
                        "王敏 JH01 330784 command",
                        "王敏 JH01 330784 workbook");
    }

    @Test
    @Order(10)
    void explanations_stay_as_they_were_given() {
        assertThatThrownBy(
                        () ->
                                warehouse
                                        .jdbc()
                                        .sql("update warehouse.explanation set explanation = '无'")
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(
                        "update of warehouse.explanation refused: explanations stay as they were"
                                + " given");
        assertThatThrownBy(() -> warehouse.jdbc().sql("delete from warehouse.explanation").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Order(11)
    void a_workbook_sent_in_again_that_cannot_be_read_is_named() throws IOException {
        warehouse.load(Files.writeString(folder.resolve("永康市-2021.xlsx"), "illustrative"));

        assertThat(newest().newest().number()).isEqualTo(5);
        assertThat(newest().unread().map(ReturnFindings.Unread::outcome)).contains("unreadable");
        assertThat(newest().findings()).isNotEmpty();
    }

    private static void load(EnterpriseReturn workbook) throws IOException {
        warehouse.load(workbook.write(folder));
    }

    private static ReturnFindings newest() {
        return history.of(COUNTY, 2021, Optional.of("JH01")).get(0);
    }

    /** Each finding as: standing, rule, cell, what it is about. */
    private static List<String> findings() {
        return newest().findings().stream()
                .map(
                        finding ->
                                finding.standing().code()
                                        + " "
                                        + finding.rule()
                                        + " "
                                        + finding.cell().orElse("")
                                        + " "
                                        + finding.subject())
                .toList();
    }

    private static FollowedFinding finding(String rule) {
        return newest().findings().stream()
                .filter(finding -> !finding.isFixed() && finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static long id(String rule) {
        return finding(rule).id();
    }

    private static long first(String severity) {
        return warehouse
                .jdbc()
                .sql("select min(finding_key) from warehouse.finding where severity = ?")
                .param(severity)
                .query(Long.class)
                .single();
    }

    private static List<String> mart() {
        return warehouse
                .jdbc()
                .sql(
                        "select rule || ' ' || is_open from mart.finding where is_current and year"
                                + " = 2021 order by 1")
                .query(String.class)
                .list();
    }

    private static FindingExplanations.OfIdentity ofIdentity(String found, String text) {
        return new FindingExplanations.OfIdentity(
                "JH01", COUNTY, 2021, "JH01-S04", Optional.of("robots_in_service"), C, found, text);
    }

    private static ExplanationResult refused(String why) {
        return new ExplanationResult.Refused(ExplanationResult.Reason.valueOf(why));
    }

    private static YearlySummary summary(Optional<OffsetDateTime> asOf) {
        return warehouse
                .summary(new SummaryRequest(warehouse.plan(), 2021, asOf, folder.resolve("out")))
                .summary();
    }

    private static TargetProgress robots(YearlySummary summary) {
        return summary.targets().stream()
                .filter(target -> target.code().equals("IM-04"))
                .findFirst()
                .orElseThrow();
    }

    private static ReturnState state(YearlySummary summary) {
        return summary.returns().stream()
                .filter(one -> one.formCode().equals("JH01") && one.countyCode().equals(COUNTY))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
