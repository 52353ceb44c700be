package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeRows.line;
import static planhouse.validation.IllustrativeRows.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.cleaning.CleanRow;
import planhouse.form.FormKind;
import planhouse.form.Place;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Finding;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellLook;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** Rates of 0.125 may be 12.5 %. */
class LikelyFractionsTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal EIGHTH = new BigDecimal("0.125");
    private static final String QUERY = "JH99-N07 QUERY C5";

    @ParameterizedTest
    @ValueSource(strings = {"0.12 0.3 -0.05", "0.125", "0.125 0", "0.5 - 0.4 0.6"})
    void growths_below_one_that_nothing_stands_beside_are_asked_about(String growths) {
        assertThat(rules(growths, false)).containsExactly(QUERY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.12 0.3", "0.12 0.3 12", "0.5 0.4 1", "0 0 0 0", "- - -", "-0.8"})
    void others_are_not(String growths) {
        assertThat(rules(growths, false)).isEmpty();
    }

    @Test
    void what_agrees_with_its_values_is_a_percentage() {
        assertThat(rules("0.12 0.3 0.5 25", true)).hasSize(3).noneMatch(QUERY::equals);
        assertThat(form().review(List.of(row(5, 1005, 1000, HALF), row(6, null, null, EIGHTH))))
                .isEmpty();
    }

    @Test
    void the_question_says_what_was_read_and_what_may_be_meant() {
        Finding finding = form().review(rows("0.125 0.359", false)).get(0);

        assertThat(finding.message().zh())
                .isEqualTo("表1!C5：同比增长：未带百分号的 2 个数全部小于1（如“0.125”），疑为以小数表示的比率；已按百分数读入，即0.125%");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!C5: growth: all numbers without a percent sign (2) are below 1, such as"
                            + " \"0.125\", as fractions are; they were read in percent, which is"
                            + " 0.125%");
        assertThat(finding.fix().zh()).isEqualTo("实为 12.5% 的，改填百分数，或将单元格设为百分比格式；确为0.125%的，请说明");
        assertThat(finding.item()).isEqualTo("growth");
    }

    @Test
    void a_fraction_that_is_typed_as_text_is_named_as_the_percentage_it_may_mean() {
        List<Value> values =
                List.of(
                        new Value.Numeric(BigDecimal.TEN),
                        Value.NOT_REPORTED,
                        new Value.Numeric(EIGHTH.negate()));
        Cell typed = new Cell(5, 3, new CellValue.Text("－0.125"), false, CellLook.PLAIN);
        CleanRow row =
                new CleanRow(
                        5,
                        values,
                        Place.NOWHERE,
                        Optional.empty(),
                        false,
                        "",
                        new Row(5, false, List.of(typed)),
                        List.of(),
                        List.of());

        assertThat(form().review(List.of(row)))
                .extracting(finding -> finding.fix().zh())
                .containsExactly("实为 -12.5% 的，改填百分数，或将单元格设为百分比格式；确为－0.125%的，请说明");
    }

    @Test
    void amounts_below_one_are_no_fractions_of_a_percentage() {
        IllustrativeForm form =
                new IllustrativeForm().item("output", "产值", ValueType.DECIMAL, IllustrativeForm.YI);

        assertThat(form.review(List.of(row(5, EIGHTH), row(6, EIGHTH), row(7, HALF)))).isEmpty();
    }

    @Test
    void a_line_of_shares_is_a_series_of_its_own() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .kind(FormKind.MATRIX)
                        .item("one", "甲区", ValueType.DECIMAL)
                        .item("other", "乙区", ValueType.DECIMAL)
                        .line("output", "产值")
                        .line("share", "占比", IllustrativeForm.PERCENT);

        assertThat(form.review(List.of(line(5, "output", 3, 4), line(6, "share", EIGHTH, HALF))))
                .extracting(finding -> finding.rule() + " " + finding.cell() + finding.subject())
                .containsExactly("JH99-N07 A6share");
    }

    private static List<String> rules(String growths, boolean beside) {
        return form().review(rows(growths, beside)).stream()
                .map(one -> one.rule() + " " + one.severity() + " " + one.cell())
                .toList();
    }

    private static List<CleanRow> rows(String growths, boolean beside) {
        List<CleanRow> rows = new ArrayList<>();
        for (String growth : growths.split(" ")) {
            @Nullable Object previous = beside ? 8 : null;
            rows.add(
                    row(
                            5 + rows.size(),
                            10,
                            previous,
                            growth.equals("-") ? null : new BigDecimal(growth)));
        }
        return rows;
    }

    private static IllustrativeForm form() {
        return new IllustrativeForm()
                .item("this_year", "本年", ValueType.DECIMAL)
                .item("last_year", "上年", ValueType.DECIMAL)
                .growth("growth", "同比增长")
                .rule(
                        new Rule.GrowthAgrees(
                                heading("JH99-R08"),
                                "growth",
                                "this_year",
                                "last_year",
                                new BigDecimal("0.1")));
    }
}
