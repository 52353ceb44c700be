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
    void a_number_that_is_shown_divided_is_none_for_either_may_be_meant() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', ":1234567")));

        assertThat(cleaned.text(5, "rd_expense")).isEmpty();
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.rule()).isEqualTo("JH01-T64");
        assertThat(finding.message().zh())
                .isEqualTo("表1!G5：研发费用：单元格显示值应与存储值一致；该单元格存储1234567，而其数字格式缩小显示为1234.567，无法判定所报为哪一个");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!G5: R&D expense: expected cells that show the number they hold; this"
                                + " one holds 1234567, and its number format divides it and shows"
                                + " 1234.567; which of the two is reported cannot be told");
    }

    @Test
    void each_number_that_is_shown_divided_is_told() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('G', ":20"),
                                EnterpriseSheet.SECOND.replace("#8 ", ":8 ")));

        assertThat(cleaned.findings())
                .extracting(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH01-T64 G5", "JH01-T64 G6");
    }

    @Test
    void a_percentage_that_is_shown_divided_is_none() {
        String growth = "智能门锁 | #8 | #2.5 | #2 | %,0.25 | #1 | #1";
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表4",
                                "表4  创新产业链发展情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                "产业链名称 | 规上企业数（家） | 产值（亿元） | 上年产值（亿元） | 同比增长（%） | 重点项目数（个） |"
                                        + " 项目完成投资（亿元）",
                                growth));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表4!E4: Growth on last year: expected cells that show the number they"
                                + " hold; this one holds 0.25, and its number format divides it and"
                                + " shows 0.025%; which of the two is reported cannot be told");
    }

    @Test
    void a_count_shown_in_ten_thousands_of_single_ones_is_the_number_held() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('I', ":12000 千")));

        assertThat(cleaned.text(5, "robots_in_service")).isEqualTo("12000");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void but_in_a_column_of_multiples_it_may_be_either() {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('E', ":800000 千"))))
                .containsExactly("JH01-T04");
    }

    @Test
    void a_zero_is_the_same_divided_and_may_be_left_out() {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('G', ":0")))).isEmpty();
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('G', ";0")))).isEmpty();
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('G', "&0 亿元")))).isEmpty();
    }

    @Test
    void cells_of_a_column_that_are_hidden_are_asked_about_once_and_all_named() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('G', ";20"),
                                EnterpriseSheet.SECOND.replace("#8 ", ";8 "),
                                EnterpriseSheet.FIRST,
                                EnterpriseSheet.with('G', ";7")));

        assertThat(cleaned.findings())
                .extracting(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH01-T67 G5");
        assertThat(cleaned.findings().get(0).message().zh())
                .endsWith("该单元格存储20，已按此读入，而其数字格式或与底色同为白色的字体使该数不显示；同样的单元格：G5:G6、G8");
        assertThat(cleaned.findings().get(0).message().en())
                .endsWith("shows nothing of it; cells alike: G5:G6, G8");
    }

    @Test
    void each_unit_that_formats_of_a_column_write_is_asked_about() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('E', "&1.5 亿元"),
                                EnterpriseSheet.SECOND.replace("#800 ", "&80000 千元 "),
                                EnterpriseSheet.with('E', "&2 亿元")));

        assertThat(cleaned.findings())
                .extracting(finding -> finding.cell() + " " + finding.subject())
                .containsExactly("E5 100m_cny", "E6 1k_cny");
        assertThat(cleaned.messages().get(0)).endsWith("and so it was read; cells alike: E5, E7");
        assertThat(cleaned.messages().get(1)).endsWith("and so it was read");
    }

    @Test
    void a_number_that_its_format_hides_is_read_and_asked_about() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', ";20")));

        assertThat(cleaned.text(5, "rd_expense")).isEqualTo("20");
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.message().zh())
                .isEqualTo("表1!G5：研发费用：单元格显示值应与存储值一致；该单元格存储20，已按此读入，而其数字格式或与底色同为白色的字体使该数不显示");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!G5: R&D expense: expected cells that show the number they hold; this"
                                + " one holds 20, which was read, and its number format, or a font"
                                + " as white as its ground, shows nothing of it");
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
                .isEqualTo("表1!E5：工业总产值：应按该列计量单位填写；1.5的数字格式显示为1.5（亿元），已按此读入");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!E5: Gross industrial output value: expected numbers in the column's"
                                + " unit; the number format of 1.5 shows 1.5 with 100 million CNY"
                                + " behind it, and so it was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&20 万元", "&20 （估）", "&20 年"})
    void the_columns_own_unit_and_words_that_are_none_say_nothing_new(String typed) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', typed)));

        assertThat(cleaned.text(5, "rd_expense")).isEqualTo("20");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_currency_that_a_format_writes_is_asked_about() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('G', "&US$20"),
                                EnterpriseSheet.SECOND.replace("#8 ", "&US$8 ")));

        assertThat(cleaned.text(5, "rd_expense")).isEqualTo("20");
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.message().zh())
                .isEqualTo("表1!G5：研发费用：应以万元为单位；20的数字格式另显示“US$”，已按万元读入；同样的单元格：G5:G6");
        assertThat(finding.message().en())
                .isEqualTo(
                        "表1!G5: R&D expense: expected numbers in 10 000 CNY; the number format of"
                                + " 20 writes \"US$\" beside it, and it was read in 10 000 CNY;"
                                + " cells alike: G5:G6");
        assertThat(cleaned.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&HK$20", "&JPY20", "&20 €", "&20 人", "&20 台"})
    void so_is_any_sign_of_money_or_unit_that_is_another_measure(String typed) {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('G', typed))))
                .containsExactly("JH01-T73");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&¥20", "&￥20", "&CNY20", "&约20", "&$0"})
    void its_own_currency_says_nothing_new(String typed) {
        assertThat(rules(EnterpriseSheet.of(EnterpriseSheet.with('G', typed)))).isEmpty();
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
    void values_that_are_struck_through_in_a_row_that_stands_are_told_one_by_one() {
        String[] cells = EnterpriseSheet.SECOND.split("\\|", -1);
        cells[4] = "_#800";
        cells[5] = "_#80";
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.FIRST, String.join("|", cells)));

        assertThat(cleaned.errors())
                .hasSize(2)
                .allMatch(text -> text.contains("is struck through, all of it or in part"));
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
    void a_column_whose_header_is_struck_through_does_not_stand() {
        String header = EnterpriseSheet.HEADER.replace(" 研发费用", " _研发费用");
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.FIRST).with(3, header));

        assertThat(cleaned.findings()).map(Finding::rule).containsExactly("JH01-T69");
        assertThat(cleaned.findings().get(0).message().zh())
                .isEqualTo("表1!G3：应为有效的列，其表头“研发费用（万元）”划有删除线");
        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!G3: expected a column that stands; its header \"研发费用（万元）\" is struck"
                                + " through");
    }

    @Test
    void a_header_over_several_columns_is_told_once_and_one_that_is_not_read_not_at_all() {
        String header =
                EnterpriseSheet.HEADER.replace("工业机器人", "_工业机器人").replace(" 研发费用", " _是否上云");
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.FIRST).with(3, header));

        assertThat(cleaned.findings())
                .map(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH01-T69 I3", "JH01-T21 G3");
    }

    @Test
    void a_period_that_is_struck_through_is_not_said() {
        String[] struck = {"填报单位：永康市 | _报告期：2021年 | 计量单位：万元、台", "填报单位：永康市 | _2021年度 | 报告期：2020年"};
        TypedSheet sheet = EnterpriseSheet.of(EnterpriseSheet.FIRST);

        assertThat(rules(sheet.with(2, struck[0]))).containsExactly("JH01-T25");
        assertThat(Cleaned.sheets(sheet.with(2, struck[1])).table().year()).contains(2020);
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
