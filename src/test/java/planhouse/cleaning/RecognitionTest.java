package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.cleaning.EnterpriseSheet.FIRST;
import static planhouse.cleaning.EnterpriseSheet.SECOND;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.collection.ColumnBinding;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.workbook.DefinedName;
import planhouse.workbook.SheetKind;
import planhouse.workbook.Visibility;

/** How tables are found, and whose and which year's they are. */
class RecognitionTest {

    private static final String CLUSTERS = "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元） | 认定时间";
    private static final String CLUSTER = "永康门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5 | 2020-12";

    private static TypedSheet clusters(String... lines) {
        return TypedSheet.of("表3", lines);
    }

    private static Cleaned withTitle(String title, String line) {
        return Cleaned.sheets(clusters(title, line, CLUSTERS, CLUSTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "表3 集群情况表; 填报单位：永康市 | 报告期：2021年",
                "表3 集群情况表; 填报单位：永康市经济和信息化局    报告期：2021年度    计量单位：亿元",
                "表3 集群情况表; 填报单位 | 永康市 | 报告期 | #2021",
                "表3 集群情况表; 单位：永康 | 年份：２０２１",
                "表3 集群情况表; 单位：永康市 | 单位：亿元 | 报告期：2021-12-31",
                "永康市2021年智能制造产业集群情况表; 计量单位：亿元",
                "二〇二一年智能制造产业集群情况表; 填报单位：永康市",
                "Intelligent-manufacturing clusters; Respondent: Yongkang City | Period: 2021",
                "表3 集群情况表; 填报单位：永康市 | 报告期：2021年 | 报出日期：2022年1月15日"
            })
    void respondent_and_year_are_read_from_title_and_line(String title, String line) {
        Cleaned cleaned = withTitle(title, line);

        assertThat(cleaned.table().respondent()).contains("330784");
        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void respondent_and_year_are_read_from_the_sheets_name_then_other_sheets_then_the_files_name() {
        TypedSheet named = TypedSheet.of("永康2021", CLUSTERS, CLUSTER);
        TypedSheet bare = TypedSheet.of("Sheet1", CLUSTERS, CLUSTER);
        TypedSheet cover = TypedSheet.of("封面", "填报单位：永康市", "报告期：2021年");

        assertThat(Cleaned.sheets(named).table().respondent()).contains("330784");
        assertThat(Cleaned.sheets(named).table().year()).contains(2021);
        assertThat(Cleaned.sheets(cover, bare).table().respondent()).contains("330784");
        assertThat(Cleaned.sheets(cover, bare).table().year()).contains(2021);
        Cleaned byFile = Cleaned.workbook("永康市-2021.xlsx", List.of(), bare);
        assertThat(byFile.table().respondent()).contains("330784");
        assertThat(byFile.table().year()).contains(2021);
    }

    @Test
    void no_respondent_and_no_year_are_errors_at_the_title() {
        Cleaned cleaned = withTitle("智能制造产业集群情况表", "计量单位：亿元");

        assertThat(cleaned.table().respondent()).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly(
                        "表3!A1: expected the respondent in the line above the table, the title, the"
                                + " sheet's name or the file's name; found none",
                        "表3!A1: expected the reference year in the line above the table, the title,"
                                + " the sheet's name or the file's name; found none, or several");
    }

    @Test
    void a_respondent_of_no_register_is_an_error_that_quotes_it() {
        Cleaned cleaned =
                Cleaned.workbook(
                        "永康市-2021.xlsx",
                        List.of(),
                        clusters("集群情况表", "填报单位：杭州市经信局 | 报告期：2021年", CLUSTERS, CLUSTER));

        assertThat(cleaned.table().respondent()).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly("表3!A2: expected a respondent of the register; found \"杭州市经信局\"");
    }

    @Test
    void the_sheet_wins_over_the_files_name_and_says_so() {
        Cleaned cleaned =
                Cleaned.workbook(
                        "义乌市-2020.xlsx",
                        List.of(),
                        clusters("集群情况表", "填报单位：永康市 | 报告期：2021年", CLUSTERS, CLUSTER));

        assertThat(cleaned.table().respondent()).contains("330784");
        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!A2: the sheet is read as Yongkang City; the file's name says 义乌市",
                        "表3!B2: the sheet is read as 2021; the file's name says 2020");
    }

    @Test
    void names_that_a_template_defined_are_sure() {
        List<DefinedName> names =
                List.of(
                        new DefinedName("planhouse_respondent", "表3", "\"330782\""),
                        new DefinedName("planhouse_year", "表3", "'表3'!$B$1"),
                        new DefinedName("planhouse_form", "表3", "\"JH03\""));

        Cleaned cleaned =
                Cleaned.workbook(
                        "x.xlsx", names, clusters("某表 | #2022", "由本县填写", CLUSTERS, CLUSTER));

        assertThat(cleaned.table().respondent()).contains("330782");
        assertThat(cleaned.table().year()).contains(2022);
    }

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
                        "表3!B3: the column \"序号\" is not one of Intelligent-manufacturing clusters"
                                + " and was left alone",
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
                        CLUSTER);

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
                        CLUSTER);

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(6, "output_value")).isEqualTo("350.5");
    }

    @Test
    void the_english_header_is_known() {
        Cleaned cleaned =
                withTitleAnd(
                        "Cluster name | Leading industry | Level | Enterprises | Output value (100"
                                + " million CNY) | Recognised on",
                        CLUSTER);

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
        Cleaned cleaned = withTitleAnd(header, CLUSTER);

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
                        clusters(
                                "集群情况表",
                                "填报单位：永康市 | 报告期：2021年 | 计量单位：万元、家",
                                "集群名称 | 主导行业 | 培育级别 | 集群企业数 | 集群产值 | 认定时间",
                                CLUSTER));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(4, "output_value")).isEqualTo("350.5");
    }

    @Test
    void a_unit_of_no_list_or_of_something_else_is_an_error_at_its_header() {
        assertThat(withTitleAnd(CLUSTERS.replace("亿元", "万担"), CLUSTER).errors())
                .containsExactly(
                        "表3!E3: expected a unit of Cluster output value, such as 10 000 CNY; found"
                                + " \"万担\", which is in no list of units");
        assertThat(withTitleAnd(CLUSTERS.replace("亿元", "吨"), CLUSTER).errors())
                .containsExactly(
                        "表3!E3: expected a unit of Cluster output value that converts into 10 000"
                                + " CNY; found \"吨\", which measures something else");
    }

    @Test
    void a_unit_that_neither_header_nor_form_says_is_an_error() {
        Cleaned cleaned =
                Cleaned.workbook(
                        withoutPrintedUnits("JH01"),
                        "x.xlsx",
                        List.of(),
                        TypedSheet.of(
                                "表1",
                                "重点企业智能制造年报表",
                                "填报单位：永康市 | 报告期：2021年",
                                "统一社会信用代码 | 企业名称 | 重点细分行业 | 工业总产值 | 在役工业机器人 | 是否完成智能化改造",
                                "91330784W00000001Y | 甲厂 | 光电 | #1 | #2 | 是"));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!D3: expected the unit of Gross industrial output value, such as 10 000"
                                + " CNY, in the header \"工业总产值\" or above the table; found none");
    }

    @Test
    void tables_one_below_the_other_are_read_as_one_return_each_with_its_number() {
        Cleaned cleaned =
                Cleaned.sheets(
                        clusters(
                                "表3 智能制造产业集群情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                CLUSTERS,
                                CLUSTER,
                                "注：第一部分",
                                "",
                                "表3 智能制造产业集群情况表（续）",
                                CLUSTERS,
                                CLUSTER.replace("永康门锁", "永康杯业")));

        assertThat(cleaned.tables()).extracting(table -> table.tableNo()).containsExactly(1, 2);
        assertThat(cleaned.tables().get(1).respondent()).contains("330784");
        assertThat(cleaned.tables().get(1).year()).contains(2021);
        assertThat(cleaned.data()).hasSize(2);
        assertThat(cleaned.kinds()).containsExactly("5 note");
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void tables_side_by_side_are_two() {
        Cleaned cleaned =
                Cleaned.sheets(
                        clusters(
                                "填报单位：永康市 | 报告期：2021年",
                                CLUSTERS + " | | " + CLUSTERS,
                                CLUSTER + " | | " + CLUSTER.replace("永康门锁", "永康杯业")));

        assertThat(cleaned.tables()).hasSize(2);
        assertThat(cleaned.tables().get(1).respondent()).contains("330784");
        assertThat(cleaned.data())
                .extracting(row -> ValueText.of(row.values().get(0)))
                .containsExactly("永康门锁集群", "永康杯业集群");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_form_goes_on_on_another_sheet() {
        TypedSheet first = EnterpriseSheet.of(FIRST);
        TypedSheet second =
                TypedSheet.of("续表1", EnterpriseSheet.HEADER, EnterpriseSheet.HEADER_BELOW, SECOND);

        Cleaned cleaned = Cleaned.sheets(first, second.merged("I1:J1"));

        assertThat(cleaned.tables()).hasSize(2);
        assertThat(cleaned.tables().get(1).respondent()).contains("330784");
        assertThat(cleaned.tables().get(1).year()).contains(2021);
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void sheets_that_are_no_form_are_left_alone_and_say_why() {
        TypedSheet form = EnterpriseSheet.of(FIRST);
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of("封面", "重点企业智能制造报表"),
                        TypedSheet.of("填报说明", "一、请用万元"),
                        TypedSheet.of("代码表", "代码 | 名称", "01 | 智能门锁"),
                        new TypedSheet(
                                "草稿",
                                form.typed(),
                                form.mergedRanges(),
                                form.visibility(),
                                form.kind()),
                        new TypedSheet(
                                "旧",
                                form.typed(),
                                form.mergedRanges(),
                                Visibility.HIDDEN,
                                form.kind()),
                        new TypedSheet(
                                "图", List.of(), List.of(), Visibility.VISIBLE, SheetKind.CHART),
                        TypedSheet.of("空", ""),
                        TypedSheet.of("名单", "企业名称 | 行业 | 电话", "甲厂 | 光电 | 123"),
                        TypedSheet.of("杂", "今天天气很好"),
                        form);

        assertThat(cleaned.tables()).hasSize(1);
        assertThat(cleaned.leftAlone())
                .extracting(sheet -> sheet.sheet() + ": " + sheet.why().en())
                .containsExactly(
                        "封面: a cover: no table with a form's header on it",
                        "填报说明: instructions: no table with a form's header on it",
                        "代码表: a code list: no table with a form's header on it",
                        "草稿: a draft by its name; rename the sheet if it is the return",
                        "旧: the sheet is hidden; hidden sheets are never read as forms. Show it if"
                                + " it is a return",
                        "图: not a worksheet",
                        "空: the sheet is empty",
                        "名单: no header of any form; the nearest is JH01 at row 1: 2 of 6 needed"
                            + " columns found, missing Unified social credit code, Gross industrial"
                            + " output value, Industrial robots: in service at year end,"
                            + " Intelligent transformation completed",
                        "杂: no header of any form, and nothing like one");
    }

    private static Cleaned withTitleAnd(String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = "表3 智能制造产业集群情况表";
        all[1] = "填报单位：永康市 | 报告期：2021年";
        System.arraycopy(lines, 0, all, 2, lines.length);
        return Cleaned.sheets(clusters(all));
    }

    /** The shipped definitions, but one form says no unit that its columns are printed in. */
    private static Definitions withoutPrintedUnits(String code) {
        List<Form> forms =
                Cleaned.SHIPPED.forms().stream()
                        .map(form -> form.code().equals(code) ? withoutPrintedUnits(form) : form)
                        .toList();
        return new Definitions(
                forms,
                Cleaned.SHIPPED.codeLists(),
                Cleaned.SHIPPED.units(),
                Optional.empty(),
                List.of(),
                "illustrative");
    }

    private static Form withoutPrintedUnits(Form form) {
        return new Form(
                form.code(),
                form.order(),
                form.title(),
                form.kind(),
                form.titleWords(),
                form.sheetNames(),
                form.respondents(),
                form.period(),
                Optional.empty(),
                form.key(),
                form.carriedOver(),
                form.items(),
                form.lines(),
                form.stub(),
                form.indicators(),
                form.areas(),
                form.breakdowns(),
                form.placeholders(),
                List.of(),
                form.rules(),
                form.fact());
    }
}
