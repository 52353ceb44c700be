package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeRows.line;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import planhouse.form.FormKind;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Finding;

/** What the rules of a row find in a matrix, where each line is an item of its own. */
class MatrixRulesTest {

    @Test
    void lines_of_a_matrix_are_compared_in_each_value_column_and_not_in_the_growth() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .kind(FormKind.MATRIX)
                        .item("this_year", "本年", ValueType.DECIMAL)
                        .item("last_year", "上年", ValueType.DECIMAL)
                        .growth("growth", "同比增长")
                        .line("suppliers", "供应商")
                        .line("outstanding", "优秀供应商")
                        .rule(
                                new Rule.NotMoreThan(
                                        heading("JH99-R07"), "outstanding", "suppliers"));

        List<Finding> findings =
                form.review(
                        List.of(line(6, "suppliers", 10, 8, 25), line(7, "outstanding", 4, 9, 50)));

        assertThat(findings)
                .extracting(finding -> finding.message().zh())
                .containsExactly("表1!B7：优秀供应商：应为不大于8（供应商，B6），实为“9”");
    }

    @Test
    void a_row_of_a_matrix_is_named_in_what_is_said_of_its_growth() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .kind(FormKind.MATRIX)
                        .item("this_year", "本年", ValueType.DECIMAL)
                        .item("last_year", "上年", ValueType.DECIMAL)
                        .growth("growth", "同比增长")
                        .line("suppliers", "供应商")
                        .rule(
                                new Rule.GrowthAgrees(
                                        heading("JH99-R08"),
                                        "growth",
                                        "this_year",
                                        "last_year",
                                        new BigDecimal("0.1")));

        List<Finding> findings = form.review(List.of(line(6, "suppliers", 10, 8, 20)));

        assertThat(findings)
                .extracting(finding -> finding.message().zh())
                .containsExactly("表1!C6：供应商 同比增长：应为25%，由10（供应商 本年，A6）与8（供应商 上年，B6）计算，实为“20”");
    }

    @Test
    void rules_over_the_columns_of_a_matrix_are_held_against_each_row() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .kind(FormKind.MATRIX)
                        .item("all", "合计", ValueType.INTEGER)
                        .item("large", "大型", ValueType.INTEGER)
                        .item("small", "小型", ValueType.INTEGER)
                        .line("suppliers", "供应商")
                        .line("bases", "培育基地")
                        .rule(
                                new Rule.Balance(
                                        heading("JH99-R05"),
                                        "all",
                                        List.of("large", "small"),
                                        BigDecimal.ZERO))
                        .rule(new Rule.NotMoreThan(heading("JH99-R07"), "large", "all"));

        List<Finding> findings =
                form.review(List.of(line(6, "suppliers", 10, 4, 5), line(7, "bases", 3, 4, -1)));

        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH99-R05 A6", "JH99-R07 B7");
    }

    @Test
    void a_row_that_stands_twice_is_told_as_it_passes() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .kind(FormKind.MATRIX)
                        .item("this_year", "本年", ValueType.DECIMAL)
                        .line("bases", "培育基地");

        List<Finding> findings = form.review(List.of(line(6, "bases", 1), line(7, "bases", 2)));

        assertThat(findings)
                .extracting(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH99-N02 A7");
    }
}
