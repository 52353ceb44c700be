package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static planhouse.validation.IllustrativeForm.PERCENT;
import static planhouse.validation.IllustrativeForm.WAN;
import static planhouse.validation.IllustrativeForm.YI;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeRows.row;
import static planhouse.validation.IllustrativeRows.stub;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import planhouse.form.FormKind;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Missing;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;

/** What the rules of a row find in a list, and how they say it. */
class RowRulesTest {

    private static final IllustrativeForm OUTPUT =
            new IllustrativeForm()
                    .item("output", "工业总产值", ValueType.DECIMAL, WAN)
                    .item("new_products", "新产品产值", ValueType.DECIMAL, WAN)
                    .rule(new Rule.NotMoreThan(heading("JH99-R01"), "new_products", "output"));

    @Test
    void a_part_larger_than_its_whole_is_found_at_the_part() {
        List<Finding> findings = OUTPUT.review(List.of(row(6, 1200, 1500.50), row(7, 1200, 1200)));

        assertThat(findings)
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "JH99-R01",
                                1,
                                "表1",
                                "B6",
                                "new_products",
                                "1500.5",
                                new Bilingual("不大于1200（工业总产值，A6）", "at most 1200 (output, A6)"),
                                new Bilingual(
                                        "表1!B6：新产品产值：应为不大于1200（工业总产值，A6），实为“1500.5”",
                                        "表1!B6: new_products: expected at most 1200 (output, A6),"
                                                + " found \"1500.5\""),
                                new Bilingual(
                                        "核对这两个单元格，改正有误的一个",
                                        "compare the two cells and correct the one that is"
                                                + " wrong")));
    }

    @Test
    void numbers_are_told_in_the_printed_unit() {
        ReturnReview review = new ReturnReview(OUTPUT.form(), 2021);
        review.open(OUTPUT.table(1, "表1", Map.of("new_products", YI), Set.of()));

        List<Finding> findings = review.row(row(6, 12500, 15000));

        assertThat(findings)
                .extracting(finding -> finding.expected().en())
                .containsExactly("at most 1.25 (output, A6)");
    }

    @Test
    void a_rule_whose_input_is_wrong_or_missing_is_not_evaluated() {
        ReturnReview review = new ReturnReview(OUTPUT.form(), 2021);

        List<Finding> findings =
                OUTPUT.review(
                        review,
                        List.of(row(6, Value.INVALID, 1500), row(7, null, 1500), row(8, 10, 5)));

        assertThat(findings).isEmpty();
        assertThat(review.outcomes()).containsExactly(new RuleOutcome("JH99-R01", 1, 0, 2));
    }

    @Test
    void a_form_may_have_words_of_its_own() {
        Rule.Heading own =
                IllustrativeForm.heading(
                        "JH99-R02",
                        Severity.QUERY,
                        Optional.of(
                                new Bilingual(
                                        "{cell}{item}填了{found}，{expected}",
                                        "{cell} {item} is {found}, not {expected}")),
                        Optional.of(new Bilingual("改{cell}", "change {cell}")));
        IllustrativeForm form =
                new IllustrativeForm()
                        .item("added", "本年新增", ValueType.INTEGER)
                        .item("in_service", "年末在役", ValueType.INTEGER)
                        .rule(new Rule.NotMoreThan(own, "added", "in_service"));

        Finding finding = form.review(List.of(row(9, 5, 3))).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.message())
                .isEqualTo(
                        new Bilingual(
                                "表1!A9：A9本年新增填了5，不大于3（年末在役，B9）",
                                "表1!A9: A9 added is 5, not at most 3 (in_service, B9)"));
        assertThat(finding.fix()).isEqualTo(new Bilingual("改A9", "change A9"));
    }

    @Test
    void a_balance_is_within_its_tolerance_or_not() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .item("total", "合计", ValueType.DECIMAL)
                        .item("one", "甲", ValueType.DECIMAL)
                        .item("other", "乙", ValueType.DECIMAL)
                        .rule(
                                new Rule.Balance(
                                        heading("JH99-R03"),
                                        "total",
                                        List.of("one", "other"),
                                        new BigDecimal("0.1")));

        List<Finding> findings =
                form.review(List.of(row(6, 3.1, 1, 2), row(7, 3.11, 1, 2), row(8, 9, 1, null)));

        assertThat(findings)
                .extracting(Finding::cell, finding -> finding.message().en())
                .containsExactly(
                        tuple(
                                "A7",
                                "表1!A7: total: expected 3 (one, B7 + other, C7), found \"3.11\""));
    }

    @Test
    void a_dash_says_that_there_is_none_which_a_part_contradicts() {
        Value none = new Value.Absent(Missing.NONE);

        List<Finding> findings =
                OUTPUT.review(
                        List.of(
                                row(6, none, 5),
                                row(7, none, none),
                                row(8, Value.NOT_REPORTED, 5)));

        assertThat(findings)
                .extracting(finding -> finding.message().zh())
                .containsExactly("表1!B6：新产品产值：应为不大于0（工业总产值，A6），实为“5”");
    }

    @Test
    void a_growth_follows_from_its_two_values() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .item("now", "产值", ValueType.DECIMAL, WAN)
                        .item("before", "上年产值", ValueType.DECIMAL, WAN)
                        .item("growth", "同比增长", ValueType.DECIMAL, PERCENT)
                        .rule(
                                new Rule.GrowthAgrees(
                                        heading("JH99-R04"),
                                        "growth",
                                        "now",
                                        "before",
                                        new BigDecimal("0.1")));
        ReturnReview review = new ReturnReview(form.form(), 2021);

        List<Finding> findings =
                form.review(
                        review,
                        List.of(
                                row(6, 110, 100, 10.1),
                                row(7, 110, 100, 10.11),
                                row(8, 90, 100, 10),
                                row(9, 90, 0, 100),
                                row(10, 0, 0, 0)));

        assertThat(findings)
                .extracting(finding -> finding.message().zh())
                .containsExactly(
                        "表1!C7：同比增长：应为10%，由110（产值，A7）与100（上年产值，B7）计算，实为“10.11”",
                        "表1!C8：同比增长：应为-10%，由90（产值，A8）与100（上年产值，B8）计算，实为“10”",
                        "表1!C9：同比增长：应为空白，因基数为0（上年产值，B9），无从计算增速，实为“100”");
        assertThat(review.outcomes()).containsExactly(new RuleOutcome("JH99-R04", 2, 3, 0));
    }

    @Test
    void a_rule_of_other_years_is_counted_as_not_evaluated() {
        Rule.Heading since2022 =
                new Rule.Heading(
                        "JH99-R01",
                        Severity.ERROR,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(2022),
                        Optional.empty());
        IllustrativeForm form =
                new IllustrativeForm()
                        .item("output", "工业总产值", ValueType.DECIMAL, WAN)
                        .item("new_products", "新产品产值", ValueType.DECIMAL, WAN)
                        .rule(new Rule.NotMoreThan(since2022, "new_products", "output"))
                        .rule(new Rule.TotalsAgree(since2022, BigDecimal.ZERO));
        ReturnReview review = new ReturnReview(form.form(), 2021);

        List<Finding> findings = form.review(review, List.of(row(6, 1, 2)));

        assertThat(findings).isEmpty();
        assertThat(review.outcomes())
                .containsExactly(
                        new RuleOutcome("JH99-R01", 0, 0, 1), new RuleOutcome("JH99-R01", 0, 0, 1));
    }

    @Test
    void a_row_of_a_crosstab_is_named_by_its_label() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .kind(FormKind.CROSSTAB)
                        .item("output", "工业总产值", ValueType.DECIMAL, WAN)
                        .item("new_products", "新产品产值", ValueType.DECIMAL, WAN)
                        .rule(new Rule.NotMoreThan(heading("JH99-R01"), "new_products", "output"));

        assertThat(form.review(List.of(stub(6, "门锁", false, 5, 7))))
                .extracting(finding -> finding.message().zh())
                .containsExactly("表1!B6：门锁 新产品产值：应为不大于5（门锁 工业总产值，A6），实为“7”");
    }

    @Test
    void a_date_after_the_period_is_found() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .item("recognized_on", "认定时间", ValueType.MONTH)
                        .rule(new Rule.NotAfterPeriod(heading("JH99-R06"), "recognized_on"));

        List<Finding> findings =
                form.review(
                        List.of(
                                row(6, LocalDate.of(2022, 1, 1)),
                                row(7, LocalDate.of(2021, 12, 31))));

        assertThat(findings)
                .extracting(finding -> finding.message().zh() + "；" + finding.fix().zh())
                .containsExactly(
                        "表1!A6：认定时间：应为不晚于2021年12月的时间，实为“2022-01-01”；填写实际时间；报告期之后的事项由以后年度填报");
    }
}
