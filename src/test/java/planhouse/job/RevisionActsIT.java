package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planhouse.warehouse.ActRefusedException;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.SubmissionKind;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.publication.RevisionActs;
import planhouse.warehouse.reading.Attempt;
import planhouse.warehouse.reading.ReturnHistory;
import planhouse.warehouse.summary.Explanation;

/** Withdrawing, restoring, reporting nothing: each a further revision, none takes anything away. */
class RevisionActsIT {

    private static final Submitter CLERK = new Submitter("王五", Optional.of("口径有误"));

    @AutoClose private static LoadedWarehouse warehouse;

    @BeforeAll
    static void load_a_year() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        warehouse.load(sample("婺城区"), sample("永康市"), sample("东阳市"), sample("磐安县"), sample("浦江县"));
    }

    private static Path sample(String county) {
        return LoadJobIT.samples("2019").resolve(county + "-2019.xlsx");
    }

    @Test
    void a_withdrawn_return_counts_as_not_published_anywhere() {
        ReturnId of = new ReturnId("JH02", "330702", 2019);

        Attempt withdrawal = acts().withdraw(of, CLERK);

        assertThat(withdrawal.kind()).isEqualTo(SubmissionKind.WITHDRAWAL);
        assertThat(withdrawal.revision()).contains(2);
        assertThat(withdrawal.by()).isEqualTo("王五");
        assertThat(withdrawal.reason()).contains("口径有误");
        assertThat(ours("warehouse.current_submission", of)).isZero();
        assertThat(ours("warehouse.revision_at(clock_timestamp())", of)).isZero();
        assertThat(ours("mart.lineage", of)).isZero();
        assertThat(warehouse.count("mart.facility_year where county_code = '330702'")).isZero();
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select state || ' ' || revision || ' ' || submitted_by"
                                            + " from mart.reporting_status where form_code = 'JH02'"
                                            + " and county_code = '330702' and year = 2019")
                                .query(String.class)
                                .single())
                .isEqualTo("withdrawn 2 王五");
        assertThat(explained(of.county()).counties()).isEmpty();
    }

    @Test
    void a_restored_return_is_what_it_was_down_to_the_cell() {
        ReturnId of = new ReturnId("JH02", "330784", 2019);
        List<String> lineage = lineage(of);
        Explanation explanation = explained(of.county());
        acts().withdraw(of, CLERK);

        Attempt restoration = acts().restore(of, 1, CLERK);

        assertThat(restoration.kind()).isEqualTo(SubmissionKind.RESTORATION);
        assertThat(restoration.revision()).contains(3);
        assertThat(restoration.restores()).contains(1);
        assertThat(restoration.rows().loaded()).isPositive();
        assertThat(lineage).isNotEmpty();
        assertThat(lineage(of)).isEqualTo(lineage);
        assertThat(explained(of.county())).isEqualTo(explanation);
        assertThat(explanation.counties().get(0).cells()).isNotEmpty();
        assertThat(history().attempts(of))
                .filteredOn(Attempt::isPublished)
                .extracting(Attempt::kind)
                .containsExactly(
                        SubmissionKind.WORKBOOK,
                        SubmissionKind.WITHDRAWAL,
                        SubmissionKind.RESTORATION);
    }

    @Test
    void a_table_form_comes_back_with_its_corrections_and_findings() {
        ReturnId of = new ReturnId("JH06", "330783", 2019);
        List<String> lineage = lineage(of);
        List<Long> notes = notes(of);
        acts().withdraw(of, CLERK);

        acts().restore(of, 1, CLERK);

        assertThat(lineage(of)).isEqualTo(lineage);
        assertThat(notes(of)).isEqualTo(notes);
    }

    @Test
    void a_workbook_sent_again_does_not_undo_a_withdrawal() throws IOException {
        ReturnId of = new ReturnId("JH01", "330727", 2019);
        acts().withdraw(of, CLERK);

        warehouse.load(sample("磐安县"));

        assertThat(ours("warehouse.current_submission", of)).isZero();
        assertThat(history().attempts(of))
                .extracting(Attempt::state)
                .containsExactly(
                        SubmissionState.PUBLISHED,
                        SubmissionState.PUBLISHED,
                        SubmissionState.SUPERSEDED_BY_NEWER);
    }

    @Test
    void acts_without_effect_are_refused_with_the_reason() {
        ReturnId of = new ReturnId("JH01", "330726", 2019);
        acts().withdraw(of, CLERK);
        acts().restore(of, 1, CLERK);

        refused(
                () -> acts().restore(of, 3, CLERK),
                "JH01 330726 2019 的版本 3 就是当前版本，无需恢复",
                "revision 3 of JH01 330726 2019 is the current one: there is nothing to restore");
        refused(
                () -> acts().restore(of, 1, CLERK),
                "JH01 330726 2019 的当前版本 3 与版本 1 内容相同，无需恢复",
                "the current revision 3 of JH01 330726 2019 has the content of revision 1 already:"
                        + " there is nothing to restore");
        refused(
                () -> acts().restore(of, 2, CLERK),
                "JH01 330726 2019 的版本 2 是撤回，没有可恢复的内容；可恢复的版本：1",
                "revision 2 of JH01 330726 2019 is a withdrawal, with nothing to restore; those"
                        + " that can be restored: 1");
        refused(
                () -> acts().restore(of, 9, CLERK),
                "JH01 330726 2019 没有版本 9；现有版本 1-3，planhouse revisions 列出各版本",
                "JH01 330726 2019 has no revision 9; it has 1-3, which planhouse revisions lists");
        acts().withdraw(of, CLERK);
        refused(
                () -> acts().withdraw(of, CLERK),
                "JH01 330726 2019 已由 王五 撤回（版本 4），没有可撤回的内容",
                "JH01 330726 2019 was withdrawn by 王五 already (revision 4): there is nothing to"
                        + " withdraw");
        ReturnId never = new ReturnId("JH01", "330726", 2022);
        refused(
                () -> acts().withdraw(never, CLERK),
                "没有收到过 JH01 330726 2022；planhouse status 2022 列出各单位的报表",
                "nothing was ever received of JH01 330726 2022; planhouse status 2022 lists the"
                        + " returns");
    }

    @Test
    void nothing_to_report_is_published_once() {
        ReturnId of = new ReturnId("JH02", "330702", 2022);
        Submitter silent = new Submitter("李四", Optional.empty());

        Attempt nil = acts().nil(of, silent);
        Attempt again = acts().nil(of, silent);

        assertThat(nil.isNil()).isTrue();
        assertThat(nil.kind()).isEqualTo(SubmissionKind.NIL);
        assertThat(nil.revision()).contains(1);
        assertThat(nil.state()).isEqualTo(SubmissionState.PUBLISHED);
        assertThat(again.revision()).contains(1);
        assertThat(ours("warehouse.current_submission", of)).isOne();
    }

    @Test
    void a_nil_return_takes_the_place_of_figures_only_with_a_reason() {
        ReturnId of = new ReturnId("JH03", "330702", 2019);
        long rows = history().attempts(of).get(0).rows().loaded();

        refused(
                () -> acts().nil(of, new Submitter("李四", Optional.empty())),
                "JH03 330702 2019 已发布版本 1（%d 行）；以零报送取代请用 --reason 说明原因".formatted(rows),
                "revision 1 of JH03 330702 2019 is published, with %d rows; say with --reason why a nil return replaces it"
                        .formatted(rows));
        acts().nil(of, CLERK);

        assertThat(ours("mart.lineage", of)).isZero();
        assertThat(ours("warehouse.current_submission", of)).isOne();
    }

    @Test
    void a_form_that_asks_for_its_rows_has_no_nil_return() {
        refused(
                () -> acts().nil(new ReturnId("JH04", "330702", 2022), CLERK),
                "JH04 330702 2022：该表要求填报固定的行，不能零报送；请逐行填写，没有的填 0",
                "JH04 330702 2022: the form asks for each of its rows, so there is no nil return;"
                        + " fill them in, with 0 where there is nothing");
        refused(
                () -> acts().nil(new ReturnId("JH02", "999999", 2022), CLERK),
                "JH02 999999 2022：该单位本期无需填报该表",
                "JH02 999999 2022: nobody asks this respondent for this form in this year");
    }

    @Test
    void nobody_has_nothing_to_report_of_a_year_that_is_not_over() {
        int year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();

        refused(
                () -> acts().nil(new ReturnId("JH02", "330702", year), CLERK),
                "JH02 330702 %d：%d 年尚未结束，还不能说全年无数据；请从 %d-01-01 起报送".formatted(year, year, year + 1),
                "JH02 330702 %d: %d is not over, and nobody can say yet that there was nothing in it; report it from %d-01-01 on"
                        .formatted(year, year, year + 1));
    }

    private static RevisionActs acts() {
        return new RevisionActs(warehouse.dataSource(), warehouse.definitions(), warehouse.sql());
    }

    private static ReturnHistory history() {
        return new ReturnHistory(warehouse.dataSource(), warehouse.sql());
    }

    private static void refused(Runnable act, String zh, String en) {
        assertThatExceptionOfType(ActRefusedException.class)
                .isThrownBy(act::run)
                .satisfies(
                        refusal -> {
                            assertThat(refusal.message(Locale.CHINESE)).isEqualTo(zh);
                            assertThat(refusal.message(Locale.ENGLISH)).isEqualTo(en);
                        });
    }

    private static long ours(String relation, ReturnId of) {
        return warehouse.count(
                relation
                        + " where form_code = '%s' and county_code = '%s' and year = %d"
                                .formatted(of.form(), of.county(), of.year()));
    }

    private static List<String> lineage(ReturnId of) {
        return warehouse
                .jdbc()
                .sql(
                        "select concat_ws('|', fact, \"column\", key, workbook, sheet, cell, text,"
                                + " value) from mart.lineage where form_code = ? and county_code ="
                                + " ? and year = ? order by 1")
                .params(of.form(), of.county(), of.year())
                .query(String.class)
                .list();
    }

    private static List<Long> notes(ReturnId of) {
        String current =
                " where submission_key = (select submission_key from warehouse.current_submission"
                        + " where form_code = '%s' and county_code = '%s' and year = %d)"
                                .formatted(of.form(), of.county(), of.year());
        return List.of(
                warehouse.count("warehouse.correction" + current),
                warehouse.count("warehouse.finding" + current),
                warehouse.count("warehouse.set_aside_row" + current),
                warehouse.count("warehouse.rule_outcome" + current));
    }

    private static Explanation explained(String county) {
        return warehouse.explain("IM-03", 2019, county);
    }
}
