package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.collection.table.TableRule;

/**
 * Rows, headings and titles that say another respondent, year or unit than the table is read as.
 */
class RowClaimsTest {

    private static final String LINE = "填报单位：永康市 | 报告期：2021年";
    private static final String FURTHER = ClusterSheet.ROW.replace("永康门锁", "永康杯业");

    private static Cleaned clusters(String... rows) {
        String[] lines = new String[rows.length + 2];
        lines[0] = "表3 智能制造产业集群情况表";
        lines[1] = LINE;
        System.arraycopy(rows, 0, lines, 2, rows.length);
        return Cleaned.sheets(ClusterSheet.of(lines));
    }

    private static Cleaned headed(String heading) {
        return clusters(ClusterSheet.HEADER, ClusterSheet.ROW, heading, FURTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "县（市、区）, 义乌市, 永康, the rows are read as those of Yongkang City",
        "County, Yiwu City, Yongkang City, the rows are read as those of Yongkang City",
        "年份, 2020年, 2021, the table is read as 2021",
        "报告期, ２０２０, 2021年度, the table is read as 2021"
    })
    void a_row_of_another_respondent_or_year_is_an_error(
            String header, String other, String own, String read) {
        Cleaned cleaned =
                clusters(
                        header + " | " + ClusterSheet.HEADER,
                        own + " | " + ClusterSheet.ROW,
                        other + " | " + FURTHER);

        assertThat(cleaned.errors())
                .singleElement()
                .asString()
                .startsWith("表3!A5: ")
                .endsWith(read);
        assertThat(cleaned.data().get(0).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"义乌市", "二、义乌市", "（二） 义乌", "Yiwu City"})
    void rows_under_another_respondents_name_are_an_error(String heading) {
        assertThat(headed(heading).errors())
                .containsExactly(
                        "表3!A5: a row or heading says Yiwu City; the rows are read as those of"
                                + " Yongkang City");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020年", "（一）2020年度", "报告期：2020年"})
    void rows_under_another_year_are_asked_about(String heading) {
        assertThat(headed(heading).messages())
                .containsExactly(
                        "表3!A5: the heading says 2020; the rows below it are read as those of"
                                + " 2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元", "计量单位：家、万元", "（以下计量单位：万元）", "以下单位：万元"})
    void a_unit_in_the_middle_is_an_error_where_columns_are_read_in_another(String heading) {
        assertThat(headed(heading).errors())
                .containsExactly(
                        "表3!A5: the heading says 10 000 CNY; the columns above and below it are"
                                + " read in 100 million CNY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "永康市",
                "二、义乌方向配套集群",
                "2021年",
                "2020年认定的集群",
                "计量单位：亿元",
                "二、其他集群",
                "2020-2022年"
            })
    void other_headings_are_only_headings(String heading) {
        Cleaned cleaned = headed(heading);

        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.kinds()).containsExactly("5 heading");
    }

    @Test
    void a_header_again_in_another_order_or_unit_heads_the_rows_below_it() {
        Cleaned cleaned =
                clusters(
                        ClusterSheet.HEADER,
                        ClusterSheet.ROW,
                        "集群名称 | 主导行业 | 培育级别 | 集群产值（万元） | 集群企业数（家） | 认定时间",
                        "杯业集群 | 智能门锁 | 国家领先 | #350.5 | #120 | 2020-12",
                        ClusterSheet.HEADER,
                        FURTHER);

        assertThat(cleaned.data())
                .extracting(row -> ValueText.of(row.values().get(3)))
                .containsExactly("120", "120", "120");
        assertThat(cleaned.data())
                .extracting(row -> ValueText.of(row.values().get(4)))
                .containsExactly("3505000", "350.5", "3505000");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_header_again_in_the_same_order_and_another_unit_heads_the_rows_below_it() {
        Cleaned cleaned =
                clusters(
                        ClusterSheet.HEADER,
                        ClusterSheet.ROW,
                        ClusterSheet.HEADER.replace("（亿元）", "（万元）"),
                        FURTHER);

        assertThat(cleaned.data())
                .extracting(row -> ValueText.of(row.values().get(4)))
                .containsExactly("3505000", "350.5");
    }

    @Test
    void a_header_again_that_leaves_its_units_out_keeps_them() {
        Cleaned cleaned =
                clusters(
                        ClusterSheet.HEADER,
                        ClusterSheet.ROW,
                        ClusterSheet.HEADER.replace("（亿元）", ""),
                        FURTHER);

        assertThat(cleaned.data())
                .extracting(row -> ValueText.of(row.values().get(4)))
                .containsExactly("3505000", "3505000");
    }

    @Test
    void a_row_of_units_says_what_a_header_without_a_unit_leaves_open() {
        Cleaned cleaned =
                clusters(
                        ClusterSheet.HEADER.replace("（亿元）", ""),
                        " | | | 家 | 亿元 | ",
                        ClusterSheet.ROW);

        assertThat(cleaned.data())
                .extracting(row -> ValueText.of(row.values().get(4)))
                .containsExactly("3505000");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_unit_beside_the_row_of_a_list_that_is_another_than_its_columns_is_told() {
        String header = ClusterSheet.HEADER + " | 计量单位";

        Cleaned same = clusters(header, ClusterSheet.ROW + " | 亿元");
        Cleaned other = clusters(header, ClusterSheet.ROW + " | 万元");

        String rule = TableRule.ROW_OF_OTHER_UNIT.code("JH03") + " G4";
        assertThat(same.findings()).map(one -> one.rule() + " " + one.cell()).doesNotContain(rule);
        assertThat(other.findings()).map(one -> one.rule() + " " + one.cell()).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中：门锁核心区", "其中:门锁核心区", "of which: the core"})
    void a_row_of_a_list_that_is_a_part_of_the_row_above_is_told(String name) {
        Cleaned cleaned =
                clusters(
                        ClusterSheet.HEADER,
                        ClusterSheet.ROW,
                        ClusterSheet.ROW.replace("永康门锁集群", name));

        assertThat(cleaned.findings())
                .map(one -> one.rule() + " " + one.cell())
                .containsExactly(TableRule.PART_OF_ANOTHER_ROW.code("JH03") + " A5");
    }

    @Test
    void a_row_of_units_that_says_another_than_the_header_is_an_error() {
        Cleaned cleaned = clusters(ClusterSheet.HEADER, " | | | 家 | 万元 | ", ClusterSheet.ROW);

        assertThat(cleaned.errors())
                .containsExactly(
                        "表3!E4: the header \"集群产值（亿元） > 万元\" says two units of Cluster output"
                                + " value");
    }

    @Test
    void a_row_of_units_that_says_another_than_the_group_above_is_an_error() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                        "表4",
                                        "表4 创新产业链发展情况表",
                                        LINE,
                                        "产业链名称 | 规上企业数 | 产值（亿元） | ",
                                        " | | 本年 | 上年",
                                        " | 家 | 万元 | 亿元",
                                        "光电薄膜 | #5 | #2 | #1")
                                .merged("A3:A4", "C3:D3"));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表4!C5: the header \"产值（亿元） > 本年 > 万元\" says two units of Output value");
    }

    @ParameterizedTest
    @CsvSource({
        "表3, 2020年智能制造产业集群情况表, the table is read as 2021; \"2020年智能制造产业集群情况表\" says 2020",
        "2020, 智能制造产业集群情况表, the table is read as 2021; \"2020\" says 2020",
        "表3, 义乌市产业集群情况表, the table is read as Yongkang City; \"义乌市产业集群情况表\" says Yiwu City",
        "义乌, 产业集群情况表, the table is read as Yongkang City; \"义乌\" says Yiwu City"
    })
    void a_title_or_sheets_name_that_says_another_is_asked_about(
            String sheet, String title, String message) {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(sheet, title, LINE, ClusterSheet.HEADER, ClusterSheet.ROW));

        assertThat(cleaned.messages()).containsExactly(sheet + "!A1: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金华市永康市2021年产业集群情况表",
                "2020-2022年行动计划 产业集群情况表",
                "产业集群情况表（2022年1月15日报出）",
                "永康、义乌产业集群情况表"
            })
    void a_title_may_say_more_than_respondent_and_year(String title) {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of("表3", title, LINE, ClusterSheet.HEADER, ClusterSheet.ROW));

        assertThat(cleaned.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：以上产值单位为万元，T71",
                "注：产值以万元为单位。，T71",
                "说明：单位：千元，T71",
                "注：本表为2020年数据，T72",
                "注：以上数据均为２０２０年度年报数。，T72"
            })
    void a_note_that_says_another_unit_or_year_of_the_figures_is_queried(String said) {
        String note = said.substring(0, said.lastIndexOf('，'));
        Cleaned cleaned = clusters(ClusterSheet.HEADER, ClusterSheet.ROW, note);

        assertThat(cleaned.findings())
                .map(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH03-" + said.substring(said.lastIndexOf('，') + 1) + " A5");
    }

    @Test
    void a_notes_unit_and_year_are_told_in_words() {
        assertThat(clusters(ClusterSheet.HEADER, ClusterSheet.ROW, "注：以上产值单位为万元").messages())
                .containsExactly(
                        "表3!A5: \"注：以上产值单位为万元\" says that the unit is 10 000 CNY; the figures"
                                + " are read in 100 million CNY");
        assertThat(clusters(ClusterSheet.HEADER, ClusterSheet.ROW, "注：本表为2020年数据").messages())
                .containsExactly(
                        "表3!A5: \"注：本表为2020年数据\" says that the figures are those of 2020; the"
                                + " table is read as 2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：以上产值单位为亿元",
                "注：企业数单位为户，产值单位：亿元",
                "注：本表为2021年数据",
                "注：本表2020年数据为调整数",
                "注：产值1000万元以上的企业全部列入，2020年新认定2家",
                "注：报送单位为经信局",
                "注：本表数据为2020年调整后口径"
            })
    void notes_that_agree_or_speak_of_something_else_are_not(String note) {
        assertThat(clusters(ClusterSheet.HEADER, ClusterSheet.ROW, note).findings()).isEmpty();
    }

    @Test
    void a_remark_beside_the_figures_is_read_as_a_note_is() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('N', "产值单位为元"),
                                EnterpriseSheet.SECOND + " 本行数据为2020年"));

        assertThat(cleaned.findings())
                .map(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH01-T71 N5", "JH01-T72 N6");
    }

    @ParameterizedTest
    @CsvSource({
        "数据为亿元, T71",
        "金额按元填报, T71",
        "2020年数据, T72",
        "上年数, T79",
        "1-6月, T79",
        "仅为上半年数据, T79",
        "产值应为 200, T79",
        "不计入, T79",
        "该厂（已注销）, T79"
    })
    void a_remark_that_denies_its_figures_is_asked_about(String remark, String rule) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('N', remark)));

        assertThat(cleaned.findings())
                .map(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH01-" + rule + " N5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数据为万元",
                "按产值计",
                "2021年数据",
                "上年停产",
                "1-12月",
                "7-8月停产",
                "应为2022年完成",
                "不计成本投入",
                "注销分厂后产值下降",
                "产值为500万元以上",
                "增加额为2亿元"
            })
    void other_remarks_are_left_alone(String remark) {
        assertThat(Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('N', remark))).findings())
                .isEmpty();
    }
}
