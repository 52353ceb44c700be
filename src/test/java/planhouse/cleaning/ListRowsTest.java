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
import planhouse.cleaning.cell.CreditCode;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellLook;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** Rows of lists that are easily taken for something else, and what lies around a list. */
class ListRowsTest {

    private static final String CLUSTERS = "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元） | 认定时间";
    private static final String CLUSTER = "永康门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5 | 2020-12";
    private static final String CLUSTER_CONTACT = "永康门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5 | 李四";

    /** Title, line, the header in row 3, then the rows as data. */
    private static TypedSheet sheet(String header, String... rows) {
        String[] lines = new String[rows.length + 3];
        lines[0] = "表3 智能制造产业集群情况表";
        lines[1] = "填报单位：永康市 | 报告期：2021年";
        lines[2] = header;
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return TypedSheet.of("表3", lines);
    }

    private static Cleaned clusters(String... rows) {
        return Cleaned.sheets(sheet(CLUSTERS, rows));
    }

    private static Cleaned clustersUnder(String header, String... rows) {
        return Cleaned.sheets(sheet(header, rows));
    }

    @ParameterizedTest
    @CsvSource({
        "'| | | #120 | #350.5', ''",
        "'| 锁具类 | | #120 | #350.5 |', '; its only words are \"锁具类\"'",
        "'— | — | — | #120', ''"
    })
    void figures_that_name_no_unit_are_one_error_of_their_row(String row, String said) {
        Cleaned cleaned = clusters(CLUSTER, row);

        assertThat(cleaned.errors())
                .containsExactly(
                        "表3!A5: expected a row that says which unit it is of, found figures, and no"
                                + " Cluster name beside them"
                                + said);
        assertThat(cleaned.value(5, "enterprises")).isEqualTo(Value.INVALID);
    }

    @Test
    void a_place_above_its_enterprises_is_told_as_what_may_be_a_subtotal() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of("一、芝英镇 | | | | #2034.5 | #180", FIRST, SECOND));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!A5: expected a row that says which unit it is of, found figures, and no"
                                + " Unified social credit code beside them; its only words are"
                                + " \"一、芝英镇\"");
        assertThat(cleaned.findings().get(0).fix().zh())
                .isEqualTo("如为其他行之和，请在该行前写明“合计”或“小计”；如为一个单位的数据，请填写统一社会信用代码及其他必填内容");
    }

    @Test
    void a_key_merged_over_rows_names_each_of_them() {
        Cleaned cleaned =
                Cleaned.sheets(
                        sheet(CLUSTERS, CLUSTER, "| | | #3 | #4")
                                .merged("A4:A5", "B4:B5", "C4:C5"));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "cluster_name")).isEqualTo("永康门锁集群");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#1 | #2 | #3 | #4 | #5 | #6", "甲 | 乙 | 丙 | 1 | 2 | 3", "A | B | C | #1"})
    void numbers_of_columns_are_set_aside(String row) {
        Cleaned cleaned = clusters(row, CLUSTER);

        assertThat(cleaned.kinds()).containsExactly("4 column_numbers");
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void a_name_that_begins_as_a_note_is_data_where_numbers_stand_beside_it() {
        Cleaned cleaned = clusters(CLUSTER.replace("永康门锁", "来源：永康门锁"));

        assertThat(cleaned.kinds()).isEmpty();
        assertThat(cleaned.text(4, "cluster_name")).isEqualTo("来源：永康门锁集群");
    }

    @Test
    void a_row_may_begin_with_a_date() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表3",
                                "表3 智能制造产业集群情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                "认定时间 | 集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元）",
                                "@2020-12-01 | 永康门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5"));

        assertThat(cleaned.text(4, "recognized_on")).isEqualTo("2020-12-01");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_credit_code_alone_is_an_enterprise_with_everything_missing() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(FIRST, "91330784W000000022"));

        assertThat(cleaned.kinds()).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!B6: Enterprise name: expected a value, found a blank cell; it must be"
                                + " filled in each row",
                        "表1!C6: Key industry: expected a value, found a blank cell; it must be"
                                + " filled in each row",
                        "表1!E6: Gross industrial output value: expected a value, found a blank"
                                + " cell; it must be filled in each row",
                        "表1!I6: Industrial robots: in service at year end: expected a value, found"
                                + " a blank cell; it must be filled in each row",
                        "表1!K6: Intelligent transformation completed: expected a value, found a"
                                + " blank cell; it must be filled in each row");
    }

    @Test
    void a_sentence_of_as_many_letters_as_a_credit_code_is_a_note() {
        String sentence = "以上数据已由永康市经信局审核确认无误";
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(FIRST, sentence));

        assertThat(sentence).hasSize(CreditCode.LENGTH);
        assertThat(cleaned.kinds()).containsExactly("6 note");
        assertThat(cleaned.findings()).isEmpty();
        assertThat(Cleaned.sheets(EnterpriseSheet.of(FIRST, "See annex 2")).kinds())
                .containsExactly("6 note");
    }

    @Test
    void a_listed_code_alone_is_a_row_with_nothing_to_report() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表4",
                                "表4  创新产业链发展情况表",
                                "填报单位：浦江县 | 报告期：2021年",
                                "产业链名称 | 规上企业数（家） | 产值（亿元） | 上年产值（亿元） | 同比增长（%）",
                                "时尚纺织",
                                "其他产业链"));

        assertThat(cleaned.text(4, "chain")).isEqualTo("fashion_textiles");
        assertThat(cleaned.kinds()).containsExactly("5 note");
    }

    @Test
    void a_label_with_remarks_in_columns_of_no_item_is_data_and_no_heading() {
        String header = "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元） | 联系人 | 邮箱";

        Cleaned one = clustersUnder(header, "饰品集群 | | | | | 张三 | ", CLUSTER_CONTACT);
        Cleaned both = clustersUnder(header, "饰品集群 | | | | | 张三 | z@jh.cn", CLUSTER_CONTACT);

        assertThat(one.kinds()).containsExactly("4 heading");
        assertThat(both.kinds()).isEmpty();
        assertThat(both.errors()).hasSize(3);
    }

    @Test
    void the_words_for_nothing_to_report_are_no_data() {
        Cleaned cleaned = clusters("无 | — | — | — | — | —");

        assertThat(cleaned.kinds()).containsExactly("4 note");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void half_of_a_header_printed_again_is_known_though_the_rest_is_worded_otherwise() {
        String header = "序号 | 集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元）";
        String numbered = "#1 | 永康门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5";

        Cleaned half =
                clustersUnder(
                        header, numbered, "编号 | 集群名称 | 主导行业 | 级别 | 企业个数 | 集群产值（亿元）", numbered);
        Cleaned less =
                clustersUnder(header, numbered, "编号 | 集群名称 | 主导行业 | 级别 | 企业个数 | 产值", numbered);

        assertThat(half.kinds()).containsExactly("5 repeated_header");
        assertThat(less.kinds()).isEmpty();
    }

    @Test
    void what_stands_beside_a_note_is_a_part_of_it() {
        Cleaned cleaned = clusters(CLUSTER, "注：产值按当年价格 | | | | | | 已核");

        assertThat(cleaned.kinds()).containsExactly("5 note");
        assertThat(cleaned.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"合计, total", "小计, subtotal"})
    void a_sum_is_one_however_far_below_and_what_stands_beside_it_is_told(
            String label, String kind) {
        Cleaned cleaned =
                Cleaned.sheets(
                        sheet(CLUSTERS, CLUSTER).with(12, label + " | | | #120 | #350.5 | | 已核"));

        assertThat(cleaned.kinds()).endsWith("12 " + kind);
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!G12: cells in G12 stand beside the table, the first says \"已核\"; they"
                                + " were left alone");
    }

    @Test
    void totals_need_not_be_whole_nor_keep_to_the_limits_of_a_single_row() {
        Cleaned cleaned = clusters(CLUSTER, "合计 | | | #120.5 | #-1");

        assertThat(cleaned.kinds()).containsExactly("5 total");
        assertThat(cleaned.findings()).isEmpty();
        assertThat(ValueText.of(cleaned.setAside().get(0).values().get(3))).isEqualTo("120.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10; 以上数据已核对; note",
                "11; 以上数据已核对; stray",
                "35; 注：以上数据已核对; note",
                "36; 注：以上数据已核对; stray",
                "35; 填表人：张三; sign_off",
                "36; 填表人：张三; stray",
                "10; 合计; total",
                "11; 合计; stray"
            })
    void words_are_the_tables_up_to_some_blank_rows_below_it(int row, String words, String kind) {
        Cleaned cleaned = Cleaned.sheets(sheet(CLUSTERS, CLUSTER).with(row, words));

        if (kind.equals("stray")) {
            assertThat(cleaned.kinds()).isEmpty();
            assertThat(cleaned.messages())
                    .containsExactly(
                            "表3!A%d: cells in A%d stand below the table, the first says \"%s\"; they"
                                            .formatted(row, row, words)
                                    + " were left alone");
            assertThat(cleaned.counts()).containsExactly(new CellCount(16, 6, 0, 0, 9, 1));
        } else {
            assertThat(cleaned.kinds()).hasSize(row - 4).endsWith(row + " " + kind);
            assertThat(cleaned.messages()).isEmpty();
        }
    }

    @Test
    void a_hundred_blank_rows_are_told_one_by_one_and_more_as_a_gap() {
        Cleaned hundred = Cleaned.sheets(sheet(CLUSTERS, CLUSTER).with(105, CLUSTER));
        Cleaned more = Cleaned.sheets(sheet(CLUSTERS, CLUSTER).with(106, CLUSTER));

        assertThat(hundred.kinds()).hasSize(100).startsWith("5 blank").endsWith("104 blank");
        assertThat(hundred.messages()).isEmpty();
        assertThat(more.kinds()).isEmpty();
        assertThat(more.messages())
                .containsExactly("表3!A5: rows 5-105 are blank, and the table goes on below them");
    }

    @Test
    void a_cell_right_beside_a_table_with_merged_cells_is_a_stray() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(FIRST + " | 甲", SECOND.strip() + " | 乙"));

        assertThat(cleaned.data()).hasSize(2);
        assertThat(cleaned.messages())
                .containsExactly(
                        "表1!O5: cells in O5:O6 stand beside the table, the first says \"甲\"; they"
                                + " were left alone");
    }

    @Test
    void a_merged_cell_of_the_last_column_holds_for_all_its_rows_too() {
        TypedSheet sheet =
                TypedSheet.of(
                                "表3",
                                "表3 智能制造产业集群情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                CLUSTERS,
                                CLUSTER,
                                "杯业集群 | 智能门锁 | 国家领先 | #120 | #350.5")
                        .merged("F4:F5");

        assertThat(Cleaned.sheets(sheet).text(5, "recognized_on")).isEqualTo("2020-12-01");
    }

    @Test
    void a_formula_that_results_in_no_text_is_a_blank_cell() {
        TypedSheet sheet = EnterpriseSheet.of(FIRST, SECOND, SECOND);
        List<Row> rows = new ArrayList<>(sheet.typed());
        rows.set(4, withBlankResults(rows.get(4), 7, 14));
        rows.set(5, withBlankResults(new Row(6, false, List.of()), 1, 2, 5));

        Cleaned cleaned = Cleaned.sheets(sheet.holding(rows));

        assertThat(cleaned.value(5, "rd_expense")).isEqualTo(Value.NOT_REPORTED);
        assertThat(cleaned.text(5, "enterprise_name")).isEqualTo("甲厂");
        assertThat(cleaned.kinds()).containsExactly("6 blank");
        assertThat(cleaned.findings()).isEmpty();
    }

    /** The row, all formulas, with those of some columns resulting in no text. */
    private static Row withBlankResults(Row row, Integer... columns) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= 14; column++) {
            CellValue value = row.cellAt(column).map(Cell::value).orElse(new CellValue.Text(""));
            boolean blank = List.of(columns).contains(column);
            if (blank || !value.text().isEmpty()) {
                CellValue result = blank ? new CellValue.Text("") : value;
                cells.add(new Cell(row.number(), column, result, true, CellLook.PLAIN));
            }
        }
        return new Row(row.number(), row.hidden(), cells);
    }
}
