package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.WAN;
import static planhouse.validation.IllustrativeForm.YI;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeForm.pass;
import static planhouse.validation.IllustrativeRows.row;
import static planhouse.validation.IllustrativeRows.setAside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import planhouse.cleaning.SetAsideRow;
import planhouse.cleaning.SetAsideRow.Kind;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Missing;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;

class TotalsTest {

    private static final Rule TOTALS =
            new Rule.TotalsAgree(heading("JH99-R09"), new BigDecimal("0.5"));

    private static final IllustrativeForm LIST =
            new IllustrativeForm()
                    .item("name", "企业名称", ValueType.TEXT)
                    .item("output", "工业总产值", ValueType.DECIMAL, WAN)
                    .item("robots", "机器人", ValueType.INTEGER)
                    .item("share", "占比", ValueType.DECIMAL, IllustrativeForm.PERCENT)
                    .rule(TOTALS);

    private static SetAsideRow total(int row, Object output, @Nullable Object robots) {
        return setAside(row, Kind.TOTAL, "合计", "合计", output, robots, 99);
    }

    private static SetAsideRow subtotal(int row, Object output) {
        return setAside(row, Kind.SUBTOTAL, "小计", "小计", output, null, null);
    }

    @Test
    void a_total_that_is_not_the_sum_is_found_at_its_cell() {
        List<Finding> findings =
                LIST.review(
                        List.of(
                                row(6, "甲", 10.25, 1, 50),
                                row(7, "乙", 20, 2, 50),
                                total(8, 31.5, 3)));

        assertThat(findings)
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "JH99-R09",
                                1,
                                "表1",
                                "B8",
                                "output",
                                "31.5",
                                new Bilingual("30.25，即各行之和", "30.25, the sum of the rows"),
                                new Bilingual(
                                        "表1!B8：合计 工业总产值：应为30.25，即各行之和，实为“31.5”",
                                        "表1!B8: 合计 output: expected 30.25, the sum of the rows,"
                                                + " found \"31.5\""),
                                new Bilingual(
                                        "查找有误或缺漏的行，或填写各行之和",
                                        "find the row that is wrong or missing, or write the sum"
                                                + " of the rows"),
                                "合计"));
    }

    @Test
    void a_total_at_the_top_is_compared_when_all_rows_have_passed() {
        List<Finding> right =
                LIST.review(
                        List.of(total(6, 30, 3), row(7, "甲", 10, 1, 50), row(8, "乙", 20, 2, 50)));
        List<Finding> wrong =
                LIST.review(
                        List.of(total(6, 30, 4), row(7, "甲", 10, 1, 50), row(8, "乙", 20, 2, 50)));

        assertThat(right).isEmpty();
        assertThat(wrong).extracting(Finding::cell).containsExactly("C6");
    }

    @Test
    void a_zero_at_the_top_is_not_the_sum_of_no_rows() {
        List<Finding> findings =
                LIST.review(
                        List.of(total(6, 0, 3), row(7, "甲", 10, 1, 50), row(8, "乙", 20, 2, 50)));

        assertThat(findings).extracting(Finding::cell).containsExactly("B6");
    }

    @Test
    void the_tolerance_is_half_of_the_printed_unit() {
        ReturnReview review = new ReturnReview(LIST.form(), 2021);
        review.open(LIST.table(1, "表1", Map.of("output", YI), Set.of()));
        pass(
                review,
                List.of(
                        row(6, "甲", 10000, 1, 50),
                        row(7, "乙", 20000, 2, 50),
                        total(8, 25000, 3),
                        total(9, 24999, 3),
                        total(10, 35000, 3),
                        total(11, 35001, 3)));

        List<Finding> findings = review.close();

        assertThat(findings)
                .extracting(finding -> finding.cell() + " " + finding.expected().en())
                .containsExactly("B9 3, the sum of the rows", "B11 3, the sum of the rows");
    }

    @Test
    void a_column_with_a_wrong_cell_and_a_blank_total_are_not_evaluated() {
        ReturnReview review = new ReturnReview(LIST.form(), 2021);

        List<Finding> findings =
                LIST.review(
                        review, List.of(row(6, "甲", Value.INVALID, 1, 50), total(7, 31.5, null)));

        assertThat(findings).isEmpty();
        assertThat(review.outcomes()).containsExactly(new RuleOutcome("JH99-R09", 0, 0, 2));
    }

    @Test
    void a_dash_adds_nothing_and_an_ellipsis_up_to_half_a_unit() {
        Value dash = new Value.Absent(Missing.NONE);
        Value ellipsis = new Value.Absent(Missing.LESS_THAN_HALF_UNIT);

        List<Finding> findings =
                LIST.review(
                        List.of(
                                row(6, "甲", 10, dash, 50),
                                row(7, "乙", ellipsis, 2, 50),
                                total(8, 11, 2),
                                total(9, 11.1, 2)));

        assertThat(findings).extracting(Finding::cell).containsExactly("B9");
    }

    @Test
    void the_total_on_the_last_sheet_may_sum_both_sheets() {
        ReturnReview review = new ReturnReview(LIST.form(), 2021);
        List<Finding> findings = new ArrayList<>();

        review.open(LIST.table(1, "表1"));
        findings.addAll(pass(review, List.of(row(6, "甲", 10, 1, 50), total(7, 10, 1))));
        review.open(LIST.table(2, "表1续"));
        findings.addAll(pass(review, List.of(row(6, "乙", 20, 2, 50), total(7, 30, 2))));
        findings.addAll(review.close());

        assertThat(findings).isEmpty();
    }

    @Test
    void a_total_of_a_second_table_may_be_of_that_table_alone() {
        ReturnReview review = new ReturnReview(LIST.form(), 2021);

        review.open(LIST.table(1, "表1"));
        pass(review, List.of(row(6, "甲", 10, 1, 50)));
        review.open(LIST.table(2, "表1续"));
        List<Finding> findings =
                new ArrayList<>(pass(review, List.of(row(6, "乙", 20, 2, 50), total(7, 20, 2))));
        findings.addAll(review.close());

        assertThat(findings).isEmpty();
    }

    @Test
    void two_sheets_each_with_its_own_total_may_be_one_and_its_copy() {
        assertThat(onTwoSheets("表1(2)", 22))
                .containsExactly(
                        "QUERY JH99-N05 表1(2)!A7: expected one total of the list; \"合计\" states the"
                                + " sums of 表1(2) alone, and 表1!A7 those of the other sheet; the"
                                + " rows of both were read as one return");
        assertThat(onTwoSheets("表1(2)", 32)).isEmpty();
        assertThat(onTwoSheets("续表1", 22)).isEmpty();
    }

    private static List<String> onTwoSheets(String second, int total) {
        ReturnReview review = new ReturnReview(LIST.form(), 2021);
        review.open(LIST.table(1, "表1"));
        List<Finding> findings =
                new ArrayList<>(pass(review, List.of(row(6, "甲", 10, 1, 50), total(7, 10, 1))));
        review.open(LIST.table(2, second));
        findings.addAll(pass(review, List.of(row(6, "乙", 22, 2, 50), total(7, total, null))));
        findings.addAll(review.close());
        return findings.stream()
                .map(
                        finding ->
                                finding.severity()
                                        + " "
                                        + finding.rule()
                                        + " "
                                        + finding.message().en())
                .toList();
    }

    @Test
    void a_subtotal_is_of_the_rows_above_it_or_below_it_and_only_a_query() {
        List<Finding> findings =
                LIST.review(
                        List.of(
                                row(6, "甲", 10, 1, 50),
                                subtotal(7, 10),
                                row(8, "乙", 20, 2, 50),
                                row(9, "丙", 5, 2, 50),
                                subtotal(10, 24),
                                setAside(11, Kind.HEADING, "二、", "二、", null, null, null),
                                subtotal(12, 7),
                                row(13, "丁", 7, 1, 50),
                                total(14, 42, 6)));

        assertThat(findings)
                .extracting(
                        finding ->
                                finding.severity()
                                        + " "
                                        + finding.cell()
                                        + " "
                                        + finding.message().en())
                .containsExactly(
                        "QUERY B10 表1!B10: 小计 output: expected 25, the sum of the group's rows,"
                                + " found \"24\"");
    }

    @Test
    void a_wrong_subtotal_is_found_when_the_next_one_comes() {
        List<Finding> findings =
                LIST.review(
                        List.of(
                                row(6, "甲", 10, 1, 50),
                                subtotal(7, 11),
                                row(8, "乙", 20, 2, 50),
                                subtotal(9, 20),
                                total(10, 30, 3)));

        assertThat(findings).extracting(Finding::cell).containsExactly("B7");
    }

    @Test
    void a_total_that_was_right_where_it_stood_stays_so_whatever_rows_follow() {
        ReturnReview review = new ReturnReview(LIST.form(), 2021);
        List<Finding> findings = new ArrayList<>();

        review.open(LIST.table(1, "表1"));
        findings.addAll(pass(review, List.of(row(6, "甲", 10, 1, 50), total(7, 10, 1))));
        review.open(LIST.table(2, "表1续"));
        findings.addAll(pass(review, List.of(row(6, "乙", 20, 2, 50), total(7, 30, 3))));
        review.open(LIST.table(3, "表1续2"));
        findings.addAll(pass(review, List.of(row(6, "丙", 5, 1, 50), total(7, 5, 1))));
        findings.addAll(review.close());

        assertThat(findings).isEmpty();
    }

    @Test
    void a_total_row_that_ends_before_a_column_says_nothing_of_it() {
        ReturnReview review = new ReturnReview(LIST.form(), 2021);

        List<Finding> findings =
                LIST.review(
                        review,
                        List.of(row(6, "甲", 10, 1, 50), setAside(7, Kind.TOTAL, "合计", "合计", 10)));

        assertThat(findings).isEmpty();
        assertThat(review.outcomes()).containsExactly(new RuleOutcome("JH99-R09", 1, 0, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Missing.class,
            names = {"NOT_AVAILABLE", "SUPPRESSED"})
    void a_figure_that_is_kept_from_us_leaves_its_total_open(Missing kind) {
        List<Finding> findings =
                LIST.review(
                        List.of(
                                row(6, "甲", 10, new Value.Absent(kind), 50),
                                row(7, "乙", 20, 2, 50),
                                total(8, 30, 9)));

        assertThat(findings).isEmpty();
    }
}
