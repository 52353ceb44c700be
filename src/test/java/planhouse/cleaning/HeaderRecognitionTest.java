package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.collection.table.ColumnBinding;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/** How columns are found by their headers, and in which unit they are. */
class HeaderRecognitionTest {

    @Test
    void columns_may_stand_in_any_order_and_optional_ones_may_be_missing() {
        Cleaned cleaned =
                withTitleAnd(
                        "培育级别 | 序号 | 集群产值(万元) | 集群\u3000名 称 | 主导\u00a0行业 | 集群企业数（家） | 联系人",
                        "市级 | #1 | #12 | 某集群 | 光电 | #3 | 张三");

        assertThat(cleaned.table().columns())
                .extracting(binding -> binding.item().code() + " " + binding.column())
                .containsExactly(
                        "cluster_name 4",
                        "industry 5",
                        "level 1",
                        "enterprises 6",
                        "output_value 3");
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!G3: the column \"联系人\" is not one of Intelligent-manufacturing clusters"
                                + " and was left alone");
    }

    @Test
    void a_missing_required_column_is_one_error_that_names_the_nearest_header() {
        Cleaned cleaned =
                withTitleAnd(
                        "集群名字 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元）", "某集群 | 光电 | 市级 | #3 | #12");

        assertThat(cleaned.errors())
                .containsExactly(
                        "表3!A3: expected a column \"Cluster name\"; the header has none, the"
                                + " nearest header is \"集群名字\" in A3");
        assertThat(cleaned.data()).hasSize(1);
    }

    @Test
    void halves_of_a_header_on_two_rows_are_read_as_one() {
        Cleaned cleaned =
                withTitleAnd(
                        "集群 | 主导 | 培育 | 集群企业数 | 集群产值 | 认定",
                        "名称 | 行业 | 级别 | （家） | （亿元） | 时间",
                        ClusterSheet.ROW);

        assertThat(cleaned.table().columns()).hasSize(6);
        assertThat(cleaned.text(5, "output_value")).isEqualTo("3505000");
    }

    @Test
    void halves_of_a_header_may_have_a_row_of_units_below() {
        Cleaned cleaned =
                withTitleAnd(
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数 | 集群 | 认定时间",
                        " | | | | 产值 |",
                        " | | | 家 | 万元 |",
                        ClusterSheet.ROW);

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(6, "output_value")).isEqualTo("350.5");
    }

    @Test
    void a_row_of_units_may_hold_one_alone() {
        Cleaned cleaned =
                withTitleAnd(
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值 | 认定时间",
                        " | | | | 万元 |",
                        ClusterSheet.ROW);

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "output_value")).isEqualTo("350.5");
    }

    @Test
    void a_word_heads_no_column_of_the_next_group() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                        "表4",
                                        "表4  创新产业链发展情况表",
                                        "填报单位：浦江县 | 报告期：2021年",
                                        "产业链名称 | 规上企业数（家） | 产值（亿元） | | | 重点项目（个） | 项目完成投资",
                                        " | | 本年 | 上年 | 同比±%",
                                        " | | | | | | 万元",
                                        "光电薄膜 | #3 | #2 | #1.6 | #25 | #5 | #800")
                                .merged("C3:E3"));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(6, "project_investment")).isEqualTo("800");
        assertThat(cleaned.text(6, "key_projects")).isEqualTo("5");
        assertThat(cleaned.text(6, "growth")).isEqualTo("25");
    }

    @Test
    void the_english_header_is_known() {
        Cleaned cleaned =
                withTitleAnd(
                        "Cluster name | Leading industry | Level | Enterprises | Output value (100"
                                + " million CNY) | Recognised on",
                        ClusterSheet.ROW);

        assertThat(cleaned.table().columns()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(cleaned.text(4, "output_value")).isEqualTo("3505000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "集群名称 | 主导行业 | 培育级别 | 集群企业数 | 集群产值 | 认定时间\n | | | 家 | 万元 |",
                "集群名称 | 主导行业 | 培育级别 | 集群企业数 | 集群产值 | 认定时间\n | | | （家） | （万元） |",
                "集群名称 | 主导行业 | 培育级别 | 集群企业数 | 集群产值，万元 | 认定时间",
                "基本情况 | | | 规模（万元） | | \n集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值 | 认定时间"
            })
    void a_unit_is_found_under_beside_or_above_its_header(String header) {
        Cleaned cleaned = withTitleAnd(header, ClusterSheet.ROW);

        assertThat(cleaned.errors()).isEmpty();
        ColumnBinding output =
                cleaned.table().columns().stream()
                        .filter(binding -> binding.item().code().equals("output_value"))
                        .findFirst()
                        .orElseThrow();
        assertThat(output.printedUnit().orElseThrow().code()).isEqualTo("10k_cny");
    }

    @Test
    void one_unit_for_the_whole_table_holds_where_no_header_says_one() {
        Cleaned cleaned =
                Cleaned.sheets(
                        ClusterSheet.of(
                                "集群情况表",
                                "填报单位：永康市 | 报告期：2021年 | 计量单位：万元、家",
                                "集群名称 | 主导行业 | 培育级别 | 集群企业数 | 集群产值 | 认定时间",
                                ClusterSheet.ROW));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(4, "output_value")).isEqualTo("350.5");
    }

    @Test
    void two_units_of_one_quantity_above_the_table_are_no_units_of_a_header_without_one() {
        Cleaned cleaned =
                Cleaned.sheets(
                        ClusterSheet.of(
                                "集群情况表",
                                "填报单位：永康市 | 报告期：2021年 | 计量单位：亿元、万元、家",
                                "集群名称 | 主导行业 | 培育级别 | 集群企业数 | 集群产值 | 认定时间",
                                ClusterSheet.ROW));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表3!E3: expected one unit of Cluster output value, such as 10 000 CNY; the"
                                + " header \"集群产值\" says none, and the line above the table says"
                                + " several");
    }

    @ParameterizedTest
    @ValueSource(strings = {"亿元/万元", "万元、亿元", "元或亿元"})
    void two_units_of_one_quantity_in_a_header_are_none(String units) {
        Cleaned cleaned = withTitleAnd(ClusterSheet.HEADER.replace("亿元", units), ClusterSheet.ROW);

        assertThat(cleaned.text(4, "output_value")).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly(
                        "表3!E3: expected one unit of Cluster output value, such as 10 000 CNY; its"
                                + " header \"集群产值（"
                                + units
                                + "）\" says several");
    }

    @Test
    void a_row_of_units_may_have_dashes_where_nothing_is_measured() {
        Cleaned cleaned =
                withTitleAnd(
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数 | 集群产值 | 认定时间",
                        "— | — | — | 家 | 亿元 | /",
                        ClusterSheet.ROW);

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "output_value")).isEqualTo("3505000");
    }

    @Test
    void a_row_of_nothing_but_dashes_is_no_part_of_the_header_and_no_data() {
        Cleaned cleaned =
                withTitleAnd(ClusterSheet.HEADER, "/ | / | / | / | / | /", ClusterSheet.ROW);

        assertThat(cleaned.kinds()).containsExactly("4 heading");
        assertThat(cleaned.data()).extracting(CleanRow::number).containsExactly(5);
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void a_header_goes_on_as_far_as_its_words_are_merged() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                        "表3",
                                        "表3 智能制造产业集群情况表",
                                        "填报单位：永康市 | 报告期：2021年",
                                        "集群名称 | 主导行业 | 培育级别 | 集群产值（亿元） | | 认定时间",
                                        " | | | 计划 | 完成 |",
                                        "智能门锁产业集群 | 智能门锁 | 国家领先 | #300 | #350.5 | 2018-11")
                                .merged("A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"));

        assertThat(cleaned.data()).extracting(CleanRow::number).containsExactly(5);
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!A3: expected a column \"Cluster output value\"; the header has none",
                        "表3!D4: the column \"集群产值（亿元） > 计划\" is not one of"
                                + " Intelligent-manufacturing clusters and was left alone",
                        "表3!E4: the column \"集群产值（亿元） > 完成\" is not one of"
                                + " Intelligent-manufacturing clusters and was left alone");
    }

    @Test
    void a_footnotes_mark_is_no_part_of_a_header() {
        Cleaned cleaned =
                withTitleAnd(
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数①（家） | 集群产值*（亿元） | 认定时间¹²", ClusterSheet.ROW);

        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.text(4, "output_value")).isEqualTo("3505000");
    }

    @Test
    void a_unit_of_no_list_or_of_something_else_is_an_error_at_its_header() {
        assertThat(withTitleAnd(ClusterSheet.HEADER.replace("亿元", "万担"), ClusterSheet.ROW).errors())
                .containsExactly(
                        "表3!E3: expected a unit of Cluster output value, such as 10 000 CNY; found"
                                + " \"万担\", which is in no list of units");
        assertThat(withTitleAnd(ClusterSheet.HEADER.replace("亿元", "吨"), ClusterSheet.ROW).errors())
                .containsExactly(
                        "表3!E3: expected a unit of Cluster output value that converts into 10 000"
                                + " CNY; found \"吨\", which measures something else");
    }

    private static Cleaned withTitleAnd(String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = "表3 智能制造产业集群情况表";
        all[1] = "填报单位：永康市 | 报告期：2021年";
        System.arraycopy(lines, 0, all, 2, lines.length);
        return Cleaned.sheets(ClusterSheet.of(all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"数控机床（台）", "CNC machines"})
    void the_last_words_of_a_header_under_another_group_are_not_surely_its_item(String group) {
        Cleaned cleaned = Cleaned.sheets(robotsUnder(group));

        assertThat(cleaned.errors())
                .containsExactly(
                        groupOf(group, "年末在役", "in service at year end", "I4"),
                        groupOf(group, "本年新增", "added this year", "J4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"工业机器人（台）", "机器人（台）", "工业机器人应用情况", "Industrial robots"})
    void a_group_that_says_the_same_in_other_words_is_the_forms(String group) {
        assertThat(Cleaned.sheets(robotsUnder(group)).errors()).isEmpty();
    }

    @Test
    void a_total_of_another_measure_is_not_surely_the_forms() {
        Cleaned cleaned = Cleaned.sheets(valuesUnder("主营业务收入（万元）"));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!E4: the column \"主营业务收入（万元） > 合计\" has the last words of Gross"
                                + " industrial output value, under another group than the form's"
                                + " \"工业总产值\"; whether it is that cannot be told",
                        "表1!F4: the column \"主营业务收入（万元） > 其中：新产品产值\" has the last words of of"
                                + " which: new products, under another group than the form's"
                                + " \"工业总产值\"; whether it is that cannot be told");
        assertThat(Cleaned.sheets(valuesUnder("规上工业总产值（万元）")).errors()).isEmpty();
    }

    @Test
    void a_name_under_another_measure_is_not_surely_its_item() {
        Finding finding = investmentUnder("设备投资（万元）", "总投资").findings().get(0);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().en())
                .isEqualTo(
                        "表2!H4: the column \"设备投资（万元） > 总投资\" has the last words of Total"
                            + " investment, under another group than the form, where \"总投资\" stands"
                            + " alone; whether it is that cannot be told");
        assertThat(finding.message().zh())
                .isEqualTo("表2!H4：“设备投资（万元） > 总投资”与总投资末级表头相同，而其组名为本表所无（本表“总投资”无组名），无法判断是否为该指标");
        assertThat(finding.fix().en())
                .isEqualTo(
                        "write \"总投资\" without a group above it if it is Total investment; if it is"
                                + " not, give the column a header of its own");
        assertThat(finding.fix().zh()).isEqualTo("如为总投资，请将表头写为“总投资”，其上不写组名；如不是，请将该列另行命名");
    }

    @ParameterizedTest
    @CsvSource({"项目投资（万元）, 总投资", "投资情况（万元）, 总投资", "2021年（万元）, 总投资", "主要指标（万元）, 投资额"})
    void a_group_that_makes_no_other_measure_of_a_name_is_no_matter(String group, String header) {
        Cleaned cleaned = investmentUnder(group, header);

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "investment")).isEqualTo("500");
    }

    @ParameterizedTest
    @CsvSource({"高新技术企业, 级别, false", "认定情况, 级别, true", "基本情况, 级别, true"})
    void a_part_of_a_name_under_another_group_is_not_surely_its_item(
            String group, String header, boolean taken) {
        Cleaned cleaned =
                Cleaned.sheets(
                        facilities(
                                        "车间名称 | 统一社会信用代码 | 类型 | 建设状态 | " + group + " | | 认定时间",
                                        "| | | | " + header + " | 批次",
                                        "一车间 | 91330784W00000001Y | 数字化车间 | 已建成 | 省级 | 一 | 2020-12")
                                .merged("E3:F3"));

        assertThat(cleaned.errors().isEmpty()).isEqualTo(taken);
    }

    @Test
    void a_growth_beside_a_column_that_is_not_the_forms_is_asked_about() {
        Finding finding = chains("利润（亿元）", "同比增长").findings().get(0);

        assertThat(finding.severity()).isEqualTo(Severity.QUERY);
        assertThat(finding.message().en())
                .isEqualTo(
                        "表4!E3: the column \"同比增长\" stands beside \"利润（亿元）\", which is none of the"
                                + " form's; it was read as Growth on last year");
        assertThat(finding.message().zh()).isEqualTo("表4!E3：“同比增长”列的左侧为“利润（亿元）”，不是本表的列；已按同比增长读入");
    }

    @ParameterizedTest
    @CsvSource({"上年产值（亿元）, 同比增长", "增加额（亿元）, 同比增长", "利润（亿元）, 产值 同比增长", "联系人, 同比增长"})
    void other_growths_are_the_forms(String beside, String growth) {
        assertThat(chains(beside, growth).findings())
                .extracting(Finding::rule)
                .doesNotContain("JH04-T92");
    }

    private static Cleaned chains(String beside, String growth) {
        return Cleaned.sheets(
                TypedSheet.of(
                        "表4",
                        "表4 创新产业链发展情况表",
                        "填报单位：永康市 | 报告期：2021年",
                        "产业链名称 | 规上企业数（家） | 产值（亿元） | " + beside + " | " + growth,
                        "智能门锁 | #3 | #4 | #3 | #33.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"万元", "（金额：万元）", "金额：万元", "（万元）"})
    void a_cell_above_the_table_may_say_no_more_than_its_unit(String unit) {
        Cleaned cleaned = withoutUnitUnder(unit);

        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.text(4, "output_value")).isEqualTo("350.5");
    }

    @ParameterizedTest
    @CsvSource({"产值单位为万元, 10 000 CNY", "计量单位：万元、门, 10 000 CNY", "计量单位：万美元, 10 000 USD"})
    void a_unit_above_the_table_that_no_column_is_in_is_asked_about(String line, String unit) {
        assertThat(withoutUnitUnder(line).messages())
                .containsExactly(
                        "表3!C2: \""
                                + line.replace("计量单位：", "")
                                + "\" says that the unit is "
                                + unit
                                + "; the figures are read in 100 million CNY");
    }

    private static Cleaned withoutUnitUnder(String said) {
        return Cleaned.sheets(
                ClusterSheet.of(
                        "表3 智能制造产业集群情况表",
                        "填报单位：永康市 | 报告期：2021年 | " + said,
                        ClusterSheet.HEADER.replace("（亿元）", ""),
                        ClusterSheet.ROW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"集群产值（其中：出口）", "集群产值（增加值）", "集群产值（新增）"})
    void a_part_in_brackets_is_not_the_whole(String header) {
        Cleaned cleaned =
                withTitleAnd(ClusterSheet.HEADER.replace("集群产值（亿元）", header), ClusterSheet.ROW);

        assertThat(cleaned.errors())
                .singleElement()
                .asString()
                .startsWith("表3!A3: expected a column \"Cluster output value\"");
    }

    private static Cleaned investmentUnder(String group, String header) {
        return Cleaned.sheets(
                facilities(
                                "车间名称 | 统一社会信用代码 | 企业名称 | 类型 | 认定级别 | 认定时间 | 建设状态 | " + group,
                                "| | | | | | | " + header + " | 进口",
                                "一车间 | 91330784W00000001Y | 甲厂 | 数字化车间 | 省级 | 2020-12 | 已建成 | #500"
                                        + " | #3")
                        .merged("H3:I3"));
    }

    private static TypedSheet facilities(String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = "表2 数字化车间和智能工厂名单";
        all[1] = "填报单位：永康市 | 报告期：2021年";
        System.arraycopy(lines, 0, all, 2, lines.length);
        return TypedSheet.of("表2", all);
    }

    private static TypedSheet valuesUnder(String group) {
        return TypedSheet.of(
                        "表1",
                        EnterpriseSheet.TITLE,
                        EnterpriseSheet.LINE,
                        EnterpriseSheet.HEADER
                                .replace("工业总产值（万元）", group)
                                .replace("其中：新产品产值（万元）", ""),
                        " | | | | 合计 | 其中：新产品产值 | | | 年末在役 | 本年新增",
                        EnterpriseSheet.FIRST)
                .merged("E3:F3", "I3:J3");
    }

    private static String groupOf(String group, String header, String item, String cell) {
        String message =
                "表1!%s: the column \"%s > %s\" has the last words of Industrial robots: %s, under"
                        + " another group than the form's \"工业机器人\"; whether it is that cannot be"
                        + " told";
        return message.formatted(cell, group, header, item);
    }

    private static TypedSheet robotsUnder(String group) {
        return TypedSheet.of(
                        "表1",
                        EnterpriseSheet.TITLE,
                        EnterpriseSheet.LINE,
                        EnterpriseSheet.HEADER.replace("工业机器人（台）", group),
                        EnterpriseSheet.HEADER_BELOW,
                        EnterpriseSheet.FIRST)
                .merged("I3:J3");
    }
}
