package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Severity;

/** Columns headed by years: only this year's are this year's. All returns are of 2022. */
class HeaderYearsTest {

    private static final String LINE = "填报单位：永康市 | 报告期：2022年";

    private static Cleaned chains(String columns, String row) {
        return Cleaned.sheets(
                TypedSheet.of("表4", "表4 创新产业链发展情况表", LINE, "产业链名称 | " + columns, "光电薄膜 | " + row));
    }

    private static Cleaned clusters(String above, String below) {
        return Cleaned.sheets(
                TypedSheet.of(
                                "表3",
                                "表3 智能制造产业集群情况表",
                                LINE,
                                "集群名称 | 主导行业 | 培育级别 | " + above + " | 认定时间",
                                " | | | " + below,
                                "门锁集群 | 智能门锁 | 市级 | #110 | #300 | #120 | #350.5 | 2020-12")
                        .merged("A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "H3:H4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年产值（亿元） | 2022年产值（亿元）",
                "2021年度产值（亿元） | 2022产值（亿元）",
                "二〇二一年产值（亿元） | ２０２２年产值（亿元）",
                "产值（2021年）（亿元） | 产值（2022年）（亿元）",
                "产值（上年）（亿元） | 产值（本年）（亿元）",
                "产值（去年同期）（亿元） | 产值2022年（亿元）",
                "上年产值（亿元） | 2022年产值（亿元）",
                "2021年1-12月产值（亿元） | 2022年1—12月产值（亿元）",
                "2021年全年产值（亿元） | 产值（1-12月）（亿元）"
            })
    void this_year_and_the_last_may_be_named(String columns) {
        Cleaned cleaned = chains(columns, "#2 | #1");

        assertThat(cleaned.text(4, "output_value_last_year")).isEqualTo("20000");
        assertThat(cleaned.text(4, "output_value")).isEqualTo("10000");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void bare_years_may_be_written_in_chinese_numerals() {
        Cleaned cleaned = clusters("集群企业数 | | 集群产值（亿元） | ", "二〇二一 | 二〇二二 | 二〇二二 | 二〇二一");

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "enterprises")).isEqualTo("300");
        assertThat(cleaned.text(5, "output_value")).isEqualTo("1200000");
    }

    @Test
    void bare_years_below_a_header_part_what_the_form_asks_from_what_it_does_not() {
        Cleaned cleaned = clusters("集群企业数 | | 集群产值（亿元） | ", "#2021 | #2022 | #2022 | #2021");

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "enterprises")).isEqualTo("300");
        assertThat(cleaned.text(5, "output_value")).isEqualTo("1200000");
    }

    @Test
    void numbers_like_years_beside_a_key_are_data() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表4",
                                "表4 创新产业链发展情况表",
                                LINE,
                                "产业链名称 | 规上企业数（家） | 产值（亿元）",
                                "光电薄膜 | #2021 | #2022"));

        assertThat(cleaned.text(4, "enterprises")).isEqualTo("2021");
        assertThat(cleaned.text(4, "output_value")).isEqualTo("20220000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#2021 | #2022", "2021 | 2022", "２０２１ | ２０２２"})
    void bare_years_below_a_header_are_this_year_and_the_last(String years) {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                        "表4",
                                        "表4 创新产业链发展情况表",
                                        LINE,
                                        "产业链名称 | 产值（亿元） | ",
                                        " | " + years,
                                        "光电薄膜 | #2 | #1")
                                .merged("A3:A4", "B3:C3"));

        assertThat(cleaned.text(5, "output_value_last_year")).isEqualTo("20000");
        assertThat(cleaned.text(5, "output_value")).isEqualTo("10000");
        assertThat(cleaned.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年产值（亿元）", "产值（2021年）（亿元）", "2020年产值（亿元）", "2023年产值（亿元）"})
    void another_years_column_is_not_this_years(String header) {
        Cleaned cleaned = chains(header + " | 规上企业数（家）", "#2 | #3");

        assertThat(cleaned.text(4, "output_value")).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly("表4!A3: expected a column \"Output value\"; the header has none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年 | | 本年 |", "2021年 | | 2022年 |", "#2021 | | #2022 |"})
    void years_above_groups_of_columns_tell_them_apart(String groups) {
        Cleaned cleaned = clusters(groups, "集群企业数（家） | 集群产值（亿元） | 集群企业数（家） | 集群产值（亿元）");

        assertThat(cleaned.text(5, "enterprises")).isEqualTo("120");
        assertThat(cleaned.text(5, "output_value")).isEqualTo("3505000");
        assertThat(cleaned.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("JH03-T21", "JH03-T21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年 | 本年 | 上年 | 本年", "2021年 | 2022年 | 2021年 | 2022年"})
    void years_below_a_header_tell_its_columns_apart(String years) {
        Cleaned cleaned = clusters("集群企业数（家） | | 集群产值（亿元） | ", years);

        assertThat(cleaned.text(5, "enterprises")).isEqualTo("300");
        assertThat(cleaned.text(5, "output_value")).isEqualTo("3505000");
        assertThat(cleaned.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("JH03-T21", "JH03-T21");
    }

    @Test
    void a_matrix_may_head_this_year_and_the_last_by_their_numbers() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表5",
                                "表5 培育与服务情况表",
                                LINE,
                                "指标名称 | 代码 | 2021年 | 2022年 | 同比增长（%）",
                                "领军企业新增数（家） | 01 | #10 | #12 | #20"));

        assertThat(cleaned.text(4, "this_year")).isEqualTo("12");
        assertThat(cleaned.text(4, "last_year")).isEqualTo("10");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void the_year_of_a_count_at_the_years_end_may_be_named() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表1",
                                "表1 重点企业智能制造年报表",
                                LINE,
                                "统一社会信用代码 | 企业名称 | 重点细分行业 | 2022年工业总产值（万元） | 2022年末在役机器人（台） |"
                                        + " 2022年新增机器人（台） | 是否完成智能化改造",
                                "91330784W00000001Y | 甲厂 | 智能门锁 | #1234.5 | #12 | #3 | 否"));

        assertThat(cleaned.text(4, "robots_in_service")).isEqualTo("12");
        assertThat(cleaned.text(4, "robots_added")).isEqualTo("3");
        assertThat(cleaned.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"计划", "同比%", "预计", "1-11月", "上年", "增速", "2020年不变价", "可比价"})
    void brackets_that_make_another_measure_of_a_header_are_not_passed_over(String inside) {
        Cleaned cleaned = chains("产值（" + inside + "） | 产值（实际）（亿元）", "#2 | #1");

        assertThat(cleaned.text(4, "output_value")).isEqualTo("10000");
    }

    @Test
    void of_two_columns_that_may_be_one_item_the_respondent_is_asked_which() {
        Cleaned cleaned = chains("产值（现价）（亿元） | 产值（全口径）（亿元）", "#2 | #1");

        assertThat(cleaned.findings())
                .extracting(finding -> finding.severity() + " " + finding.message().en())
                .containsExactly(
                        Severity.QUERY
                                + " 表4!C3: the column \"产值（全口径）（亿元）\" could be Output value, which"
                                + " was already read from column B; it was left alone");
    }
}
