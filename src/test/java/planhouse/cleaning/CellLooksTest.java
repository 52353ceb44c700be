package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/** What a cell shows is not always what it holds: divided, with a unit, hidden, struck through. */
class CellLooksTest {

    @Test
    void a_number_that_is_shown_divided_is_taken_as_it_is_held_and_asked_about() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', ":1234567")));

        assertThat(cleaned.text(5, "rd_expense")).isEqualTo("1234567");
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.rule()).isEqualTo("JH01-T64");
        assertThat(finding.message().zh())
                .isEqualTo(
                        "表1!G5：研发费用：单元格显示值应与存储值一致；该单元格存储1234567，已按此读入，而其数字格式显示的是缩小后的数；请一并核对本列其他单元格");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!G5: R&D expense: expected cells that show the number they hold; this"
                                + " one holds 1234567, which was read, and its number format shows"
                                + " it divided; look at the column's others too");
    }

    @Test
    void a_zero_is_the_same_divided_and_may_be_left_out() {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('G', ":0")))).isEmpty();
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('G', ";0")))).isEmpty();
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('G', "&0 亿元")))).isEmpty();
    }

    @Test
    void the_format_of_a_column_is_asked_about_once() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('G', ":20"),
                                EnterpriseSheet.SECOND.replace("#8 ", ":8 "),
                                EnterpriseSheet.FIRST));

        assertThat(cleaned.findings())
                .extracting(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH01-T64 G5");
    }

    @Test
    void a_number_that_its_format_hides_is_read_and_asked_about() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', ";20")));

        assertThat(cleaned.text(5, "rd_expense")).isEqualTo("20");
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.message().zh())
                .isEqualTo("表1!G5：研发费用：单元格显示值应与存储值一致；该单元格存储20，已按此读入，而其数字格式不显示该数；请一并核对本列其他单元格");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!G5: R&D expense: expected cells that show the number they hold; this"
                                + " one holds 20, which was read, and its number format shows"
                                + " nothing of it; look at the column's others too");
    }

    @Test
    void a_number_with_a_unit_that_its_format_writes_is_in_that_unit() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('E', "&1.5 亿元")));

        assertThat(cleaned.text(5, "output_value")).isEqualTo("15000");
        assertThat(cleaned.corrections())
                .contains(
                        "E5 \"1.5\" -> \"15000\": the unit 100 million CNY stands behind the"
                                + " number");
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.message().zh())
                .isEqualTo("表1!E5：工业总产值：应按该列计量单位填写；1.5的数字格式显示为1.5（亿元），已按此读入；请一并核对本列其他单元格");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!E5: Gross industrial output value: expected numbers in the column's"
                                + " unit; the number format of 1.5 shows 1.5 with 100 million CNY"
                                + " behind it, and so it was read; look at the column's others"
                                + " too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&20 万元", "&20 （估）", "&20 年"})
    void the_columns_own_unit_and_words_that_are_none_say_nothing_new(String typed) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', typed)));

        assertThat(cleaned.text(5, "rd_expense")).isEqualTo("20");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_multiple_that_a_format_writes_without_a_unit_is_refused_as_in_a_text() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('E', "&8 亿")));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!E5: Gross industrial output value: expected a number, found \"8亿\""
                                + " with letters among or behind its digits");
    }

    @Test
    void a_value_that_is_struck_through_is_none() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('E', "_#800")));

        assertThat(cleaned.text(5, "output_value")).isEmpty();
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().zh()).isEqualTo("表1!E5：工业总产值：应为有效的值，“800”全部或部分划有删除线");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!E5: Gross industrial output value: expected a value that stands;"
                                + " \"800\" is struck through, all of it or in part");
    }

    @Test
    void a_number_of_which_digits_are_struck_through_is_none() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('E', "1\u03362\u0336800")));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!E5: Gross industrial output value: expected a value that stands;"
                                + " \"1\u03362\u0336800\" is struck through, all of it or in part");
    }

    @Test
    void a_row_that_is_struck_through_is_told_once() {
        String struck = EnterpriseSheet.SECOND.replace("| ", "| _").replace("_|", "|");
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.FIRST, "_" + struck));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!A6: expected a row that stands; its cells are struck through, the"
                                + " first holds \"91330784W000000022\"");
    }

    @Test
    void a_remark_may_be_struck_through() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('N', "_待核实")));

        assertThat(cleaned.findings()).isEmpty();
    }

    private static List<String> rules(TypedSheet sheet) {
        return Cleaned.sheets(sheet).findings().stream().map(Finding::rule).toList();
    }
}
