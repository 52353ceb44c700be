package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static planhouse.validation.IllustrativeForm.heading;
import static planhouse.validation.IllustrativeRows.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import planhouse.form.Rule;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;

/** An item that has to be filled because of another one. */
class RequiredWhenTest {

    @Test
    void an_item_is_required_when_another_says_so() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .item("transformed", "是否完成", ValueType.YES_NO)
                        .item("completed_on", "完成时间", ValueType.MONTH)
                        .rule(
                                new Rule.RequiredWhen(
                                        heading("JH99-R05"), "completed_on", "transformed", "yes"));

        List<Finding> findings =
                form.review(
                        List.of(
                                row(6, true, null),
                                row(7, false, null),
                                row(8, true, LocalDate.of(2021, 6, 1)),
                                row(9, true, Value.INVALID)));

        assertThat(findings)
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "JH99-R05",
                                1,
                                "表1",
                                "B6",
                                "completed_on",
                                "",
                                new Bilingual(
                                        "填写的值（是否完成，A6要求填写）",
                                        "a value because of what stands in transformed, A6"),
                                new Bilingual(
                                        "表1!B6：完成时间：应为填写的值（是否完成，A6要求填写），实为空白",
                                        "表1!B6: completed_on: expected a value because of what"
                                                + " stands in transformed, A6, found a blank cell"),
                                new Bilingual(
                                        "补填该单元格，或改正另一单元格",
                                        "fill the cell, or change the other one")));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void what_asks_for_an_item_is_an_answer_a_code_or_a_text(
            ValueType type, String is, Object asking, Object other) {
        IllustrativeForm form =
                new IllustrativeForm()
                        .item("reason", "原因", type)
                        .item("remark", "说明", ValueType.TEXT)
                        .rule(new Rule.RequiredWhen(heading("JH99-R05"), "remark", "reason", is));

        List<Finding> findings =
                form.review(List.of(row(6, asking, null), row(7, other, null), row(8, null, null)));

        assertThat(findings).extracting(Finding::cell).containsExactly("B6");
    }

    static List<Arguments> reasons() {
        return List.of(
                Arguments.of(ValueType.YES_NO, "no", false, true),
                Arguments.of(ValueType.YES_NO, "true", true, false),
                Arguments.of(
                        ValueType.CODE,
                        "built",
                        new Value.Code("built"),
                        new Value.Code("planned")),
                Arguments.of(ValueType.TEXT, "停产", "停产", "投产"));
    }

    @Test
    void a_column_that_is_missing_is_told_once_at_the_first_cell_that_asks_for_it() {
        IllustrativeForm form =
                new IllustrativeForm()
                        .item("transformed", "是否完成", ValueType.YES_NO)
                        .item("completed_on", "完成时间", ValueType.MONTH)
                        .rule(
                                new Rule.RequiredWhen(
                                        heading("JH99-R05"), "completed_on", "transformed", "yes"));
        ReturnReview review = new ReturnReview(form.form(), 2021);
        review.open(form.table(1, "表1", Map.of(), Set.of("completed_on")));

        assertThat(review.row(row(6, true, null)))
                .extracting(
                        finding -> finding.message().en(),
                        finding -> finding.fix().zh(),
                        Finding::item)
                .containsExactly(
                        tuple(
                                "表1!A6: completed_on: expected a value because of what stands in"
                                        + " transformed, A6, found no such column",
                                "增加“完成时间”一列，并在每个要求填写的行填写",
                                "completed_on"));
        assertThat(review.row(row(7, true, null))).isEmpty();
    }
}
