package planhouse.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.validation.IllustrativeForm.heading;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.form.Item;
import planhouse.form.ValueType;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;

class RuleWordsTest {

    private static final Bilingual ONCE = new Bilingual("一行", "one row");

    private static final Item CODE =
            new IllustrativeForm()
                    .item("credit_code", "统一社会信用代码", ValueType.TEXT)
                    .form()
                    .items()
                    .get(0);

    @Test
    void an_offence_at_a_cell_quotes_what_stands_there() {
        Finding finding =
                RuleWords.finding(
                        heading("JH99-S01"),
                        new SetPlace(1, "表1", "A9", Optional.of(CODE)),
                        "91330784",
                        ONCE,
                        Optional.of(new Bilingual("删", "take it out")));

        assertThat(finding.message())
                .isEqualTo(
                        new Bilingual(
                                "表1!A9：统一社会信用代码：应为一行，实为“91330784”",
                                "表1!A9: credit_code: expected one row, found \"91330784\""));
        assertThat(finding.fix()).isEqualTo(new Bilingual("删", "take it out"));
        assertThat(finding.cell()).isEqualTo("A9");
    }

    @Test
    void what_is_missing_from_the_whole_return_has_no_cell() {
        Finding finding =
                RuleWords.finding(
                        heading("JH99-S02"),
                        new SetPlace(0, "", null, Optional.empty()),
                        "",
                        ONCE,
                        Optional.empty());

        assertThat(finding.message())
                .isEqualTo(
                        new Bilingual("本表：应有一行，实际没有", "the return: expected one row, found none"));
        assertThat(finding.fix())
                .isEqualTo(
                        new Bilingual(
                                "改正数值，或在备注中说明", "correct the value, or explain it in the remarks"));
        assertThat(finding.item()).isNull();
    }
}
