package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.cleaning.EnterpriseSheet.FIRST;
import static planhouse.cleaning.EnterpriseSheet.SECOND;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Finding;
import planhouse.indicator.Value;
import planhouse.workbook.CellRange;

/** Which rows are data, and what the others are. */
class RowKindsTest {

    private static final String WHOSE = "填报单位：永康市 | | 报告期：2021年";

    @ParameterizedTest
    @ValueSource(strings = {"合计", "总计", "总  计", "合\u3000计", "Total", "全市合计", "合计："})
    void a_total_is_set_aside_with_its_numbers(String label) {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                FIRST, SECOND, label + " | | | | #2034.5 | #180 | | | #16"));

        assertThat(cleaned.kinds()).containsExactly("7 total");
        SetAsideRow total = cleaned.setAside().get(0);
        assertThat(ValueText.of(total.values().get(4))).isEqualTo("2034.5");
        assertThat(total.values().get(0)).isEqualTo(Value.NOT_REPORTED);
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void a_total_stands_at_the_top_and_in_any_of_the_first_text_columns() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(" | 合计 | | | #2034.5", FIRST, SECOND));

        assertThat(cleaned.kinds()).containsExactly("5 total");
        assertThat(cleaned.data()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平均",
                "平均值",
                "户均",
                "同比增长（%）",
                "同比",
                "比上年增长%",
                "增长率",
                "增减额",
                "占比",
                "占全市比重（%）",
                "上年",
                "上年同期",
                "Average",
                "Growth on last year",
                "Share (%)",
                "Last year"
            })
    void a_row_that_is_worked_out_from_others_is_set_aside_and_named(String label) {
        Cleaned cleaned =
                Cleaned.sheets(
                        ClusterSheet.of(
                                WHOSE,
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW,
                                label + " | | | #93.33 | 8.1%"));

        assertThat(cleaned.kinds()).containsExactly("4 derived");
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!A4: rows worked out from others were not read as data: \"%s\" (row 4)"
                                .formatted(label));
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void derived_rows_of_an_enterprise_list_are_named_together() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                FIRST,
                                SECOND,
                                "合计 | | | | #2034.5",
                                " | 平均 | | | #1017.25",
                                "占比 | | | | #100"));

        assertThat(cleaned.kinds()).containsExactly("7 total", "8 derived", "9 derived");
        assertThat(cleaned.messages())
                .containsExactly(
                        "表1!B8: rows worked out from others were not read as data: \"平均\" (row 8),"
                                + " \"占比\" (row 9)");
    }

    @Test
    void a_row_with_its_key_is_data_whatever_its_other_words() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('B', "平均"), SECOND));

        assertThat(cleaned.kinds()).isEmpty();
        assertThat(cleaned.data()).hasSize(2);
    }

    @Test
    void names_alone_below_a_sign_off_belong_to_it() {
        Cleaned cleaned =
                Cleaned.sheets(
                        ClusterSheet.of(
                                WHOSE,
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW,
                                "单位负责人： | | 填表人： | | 报出日期：",
                                "张三 | | 李四 | | 2022年1月15日",
                                "王五"));

        assertThat(cleaned.kinds()).containsExactly("4 sign_off", "5 sign_off", "6 sign_off");
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void a_row_of_values_below_a_sign_off_is_data() {
        Cleaned cleaned =
                Cleaned.sheets(
                        ClusterSheet.of(
                                WHOSE, ClusterSheet.HEADER, "填表人：李四", "门锁集群 | 智能门锁 | 国家领先"));

        assertThat(cleaned.kinds()).containsExactly("3 sign_off");
        assertThat(cleaned.data()).hasSize(1);
    }

    @Test
    void a_total_that_is_not_a_number_is_an_error() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(FIRST, "合计 | | | | !#REF!"));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!E6: Gross industrial output value: expected a value, found the error"
                                + " #REF!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计", "智能门锁小计", "小 计", "智能门锁合计", "Subtotal"})
    void a_subtotal_is_set_aside_with_its_numbers(String label) {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(FIRST, " | " + label + " | | | #1234.5", SECOND));

        assertThat(cleaned.kinds()).containsExactly("6 subtotal");
        assertThat(ValueText.of(cleaned.setAside().get(0).values().get(4))).isEqualTo("1234.5");
        assertThat(cleaned.data()).hasSize(2);
    }

    @Test
    void an_enterprise_with_a_total_in_its_name_is_data() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('B', "合计"), SECOND));

        assertThat(cleaned.kinds()).isEmpty();
        assertThat(cleaned.data()).hasSize(2);
    }

    @Test
    void headings_notes_and_the_sign_off_are_told_apart() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                "甲 | 乙 | 丙 | 丁 | #1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9 | #10",
                                "一、智能门锁行业",
                                FIRST,
                                "",
                                "二、保温杯行业",
                                SECOND,
                                "注：1. 本表由县（市、区）填报。",
                                "2. 含开发区。",
                                "单位负责人：张三 | | 填表人：李四 | | 联系电话：0579 | #87654321 | 报出日期：2022年1月15日",
                                "以上数据已经核对"));

        assertThat(cleaned.kinds())
                .containsExactly(
                        "5 column_numbers",
                        "6 heading",
                        "8 blank",
                        "9 heading",
                        "11 note",
                        "12 note",
                        "13 sign_off",
                        "14 note");
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void blank_rows_after_the_last_row_do_not_count() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(FIRST, "", "", SECOND, "", ""));

        assertThat(cleaned.kinds()).containsExactly("6 blank", "7 blank");
    }

    @Test
    void a_row_with_values_but_without_its_key_is_data_with_errors() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('A', "")));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!A5: Unified social credit code: expected a value, found a blank cell;"
                                + " it must be filled in each row");
    }

    @Test
    void the_header_printed_again_is_set_aside() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                FIRST,
                                EnterpriseSheet.HEADER,
                                EnterpriseSheet.HEADER_BELOW,
                                SECOND));

        assertThat(cleaned.kinds()).containsExactly("6 repeated_header", "7 repeated_header");
        assertThat(cleaned.data()).hasSize(2);
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void the_header_printed_again_after_blank_rows_keeps_the_unit_of_its_groups() {
        String groups = "企业基本情况 | | | | 经济指标（亿元） | | | | 智能制造情况 | | | |";
        String header =
                "统一社会信用代码 | 企业名称 | 重点细分行业 | 产业链 | 工业总产值 | 其中：新产品产值 | 研发费用 |"
                        + " 智能化技改投资 | 工业机器人（台） | | 是否完成智能化改造 | 完成时间 | 领军企业层级";

        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                        "表1",
                                        EnterpriseSheet.TITLE,
                                        "填报单位：永康市经济和信息化局 | | 报告期：2021年 | 计量单位：亿元、台",
                                        groups,
                                        header,
                                        EnterpriseSheet.HEADER_BELOW,
                                        EnterpriseSheet.FIRST,
                                        " ",
                                        " ",
                                        groups,
                                        header,
                                        EnterpriseSheet.HEADER_BELOW,
                                        EnterpriseSheet.SECOND)
                                .merged("A3:D3", "E3:H3", "I3:M3", "A9:D9", "E9:H9", "I9:M9"));

        assertThat(cleaned.tables()).hasSize(1);
        assertThat(cleaned.text(6, "output_value")).isEqualTo("12345000");
        assertThat(cleaned.text(12, "output_value")).isEqualTo("8000000");
    }

    @Test
    void the_header_printed_again_keeps_the_unit_above_the_first() {
        String header = "统一社会信用代码 | 企业名称 | 重点细分行业 | 产业链 | 工业总产值 | 其中：新产品产值 | 研发费用 | 智能化技改投资";

        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表1",
                                EnterpriseSheet.TITLE,
                                "填报单位：永康市经济和信息化局 | | 报告期：2021年 | 计量单位：亿元",
                                header,
                                EnterpriseSheet.FIRST,
                                " ",
                                header,
                                EnterpriseSheet.SECOND));

        assertThat(cleaned.text(4, "output_value")).isEqualTo("12345000");
        assertThat(cleaned.text(7, "output_value")).isEqualTo("8000000");
    }

    @ParameterizedTest
    @CsvSource({"2021,8000000", "2020,800"})
    void a_return_that_goes_on_on_another_sheet_keeps_its_unit(int year, String read) {
        String header = "统一社会信用代码 | 企业名称 | 重点细分行业 | 产业链 | 工业总产值 | 其中：新产品产值 | 研发费用 | 智能化技改投资";

        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表1",
                                EnterpriseSheet.TITLE,
                                "填报单位：永康市经济和信息化局 | | 报告期：2021年 | 计量单位：亿元",
                                header,
                                EnterpriseSheet.FIRST),
                        TypedSheet.of(
                                "表1（续）",
                                "填报单位：永康市经济和信息化局 | | 报告期：" + year + "年",
                                " ",
                                " ",
                                header,
                                EnterpriseSheet.SECOND));

        assertThat(cleaned.text(4, "output_value")).isEqualTo("12345000");
        assertThat(cleaned.text(5, "output_value")).isEqualTo(read);
    }

    @Test
    void hidden_rows_are_data_and_reported() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(FIRST, SECOND).hiding(6));

        assertThat(cleaned.data().get(1).source().hidden()).isTrue();
        assertThat(cleaned.messages())
                .containsExactly("表1!A6: hidden rows: 6; they were read as any other");
    }

    @Test
    void every_hidden_row_is_named() {
        String third = SECOND.replace("91330784W000000022", "91330784W000000035");
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(FIRST, SECOND, FIRST, third).hiding(5, 6, 8));

        assertThat(cleaned.messages())
                .containsExactly("表1!A5: hidden rows: 5-6, 8; they were read as any other");
    }

    @Test
    void hidden_columns_are_data_and_reported() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(FIRST).hidingColumns(7, 9, 15));

        assertThat(cleaned.text(5, "rd_expense")).isEqualTo("20");
        assertThat(cleaned.messages())
                .containsExactly(
                        "表1!G3: hidden columns: G (R&D expense), I (Industrial robots: in service"
                                + " at year end); they were read as any other");
        assertThat(cleaned.findings().get(0).message().zh()).contains("G（研发费用）、I（工业机器人");
    }

    @Test
    void a_stray_cell_far_below_is_one_finding_and_no_rows() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(FIRST, SECOND).with(60000, " | | 已核"));

        assertThat(cleaned.kinds()).isEmpty();
        assertThat(cleaned.messages())
                .containsExactly(
                        "表1!C60000: cells in C60000 stand below the table, the first says \"已核\";"
                                + " they were left alone");
    }

    @Test
    void data_below_a_large_gap_are_read_and_the_gap_is_one_finding() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(FIRST).with(500, SECOND));

        assertThat(cleaned.data()).hasSize(2);
        assertThat(cleaned.kinds()).isEmpty();
        assertThat(cleaned.messages())
                .containsExactly("表1!A6: rows 6-499 are blank, and the table goes on below them");
    }

    @Test
    void a_key_table_beside_the_table_is_one_finding() {
        String beside = " | | | 代码 | 名称";
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                FIRST.strip() + beside,
                                SECOND.strip() + beside.replace("代码", "#1")));

        assertThat(cleaned.messages())
                .containsExactly(
                        "表1!Q5: cells in Q5:R6 stand beside the table, the first says \"代码\"; they"
                                + " were left alone");
    }

    @Test
    void a_merged_text_cell_holds_for_all_its_rows() {
        TypedSheet sheet =
                EnterpriseSheet.of(
                        EnterpriseSheet.with('C', "保温杯（壶）"),
                        EnterpriseSheet.with('C', ""),
                        EnterpriseSheet.with('C', ""));
        List<CellRange> ranges = new ArrayList<>(sheet.mergedRanges());
        ranges.add(CellRange.parse("C5:C7"));

        Cleaned cleaned =
                Cleaned.sheets(
                        sheet.merged(
                                ranges.stream().map(CellRange::toString).toArray(String[]::new)));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(7, "industry")).isEqualTo("thermos_cups");
        assertThat(cleaned.corrections())
                .contains("C6 \"\" -> \"thermos_cups\": taken from merged cell C5");
    }

    @Test
    void every_filled_cell_is_counted_once() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('G', "约120"),
                                "小计 | | | | #1",
                                " | | | | | | | | | | | | | | | | x",
                                "注：无"));

        // title 1, line 3, header 15; row 5: 13 cells, one wrong; subtotal 2; stray 1; note 1
        assertThat(cleaned.counts()).containsExactly(new CellCount(36, 12, 1, 3, 19, 1));
        assertThat(cleaned.findings()).extracting(Finding::rule).contains("JH01-T02", "JH01-T29");
    }

    @Test
    void a_figure_that_is_struck_through_is_counted_as_one_that_is_wrong() {
        Cleaned whole = Cleaned.sheets(EnterpriseSheet.of(FIRST, "小计 | | | | #1"));
        Cleaned struck =
                Cleaned.sheets(
                        EnterpriseSheet.of(EnterpriseSheet.with('G', "_#20"), "小计 | | | | _#1"));

        // the one of the subtotal is among the cells of its row
        assertThat(whole.counts()).containsExactly(new CellCount(34, 13, 0, 2, 19, 0));
        assertThat(struck.counts()).containsExactly(new CellCount(34, 12, 1, 2, 19, 0));
    }
}
