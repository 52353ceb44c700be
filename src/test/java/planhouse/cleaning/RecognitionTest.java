package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.cleaning.EnterpriseSheet.FIRST;
import static planhouse.cleaning.EnterpriseSheet.SECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.workbook.DefinedName;
import planhouse.workbook.SheetKind;
import planhouse.workbook.Visibility;

/** How tables are found, and whose and which year's they are. */
class RecognitionTest {

    private static Cleaned withTitle(String title, String line) {
        return Cleaned.sheets(ClusterSheet.of(title, line, ClusterSheet.HEADER, ClusterSheet.ROW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表3（备份）", "表3旧", "表3（初稿）", "表3 副本"})
    void a_sheet_that_is_a_draft_or_copy_by_its_name_is_left_alone(String name) {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表3",
                                "填报单位：永康市 | 报告期：2021年",
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW),
                        TypedSheet.of(
                                name,
                                "填报单位：永康市 | 报告期：2021年",
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW.replace("永康门锁", "永康智能门锁")));

        assertThat(cleaned.data()).hasSize(1);
        assertThat(cleaned.leftAlone())
                .extracting(sheet -> sheet.sheet() + ": " + sheet.why().en())
                .containsExactly(
                        name + ": a draft by its name; rename the sheet if it is the return");
        assertThat(cleaned.leftAlone())
                .allMatch(sheet -> sheet.reason().isTold(), "is told to people");
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
                "永康市2021年集群情况表（单位：亿元）; 填报单位：永康市",
                "集群情况表（计量单位：亿元）; 填报单位：永康市    2021年",
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
        TypedSheet named = TypedSheet.of("永康2021", ClusterSheet.HEADER, ClusterSheet.ROW);
        TypedSheet bare = TypedSheet.of("Sheet1", ClusterSheet.HEADER, ClusterSheet.ROW);
        TypedSheet cover = TypedSheet.of("封面", "填报单位：永康市", "报告期：2021年");

        assertThat(Cleaned.sheets(named).table().respondent()).contains("330784");
        assertThat(Cleaned.sheets(named).table().year()).contains(2021);
        assertThat(Cleaned.sheets(cover, bare).table().respondent()).contains("330784");
        assertThat(Cleaned.sheets(cover, bare).table().year()).contains(2021);
        Cleaned byFile = Cleaned.workbook("永康市-2021.xlsx", List.of(), bare);
        assertThat(byFile.table().respondent()).contains("330784");
        assertThat(byFile.table().year()).contains(2021);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年1-11月",
                "2021年1—9月",
                "2021年上半年",
                "2021年前三季度",
                "2021年第4季度",
                "2021-11月",
                "2021年6月"
            })
    void a_period_that_is_a_part_of_the_year_is_queried(String period) {
        Cleaned cleaned = withTitle("集群情况表", "填报单位：永康市 | 报告期：" + period);

        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!B2: expected a whole year, found \""
                                + period.replace('—', '-')
                                + "\"; it was read as the year 2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"集群情况半年报表", "2021年上半年集群情况表", "集群情况表（季报）"})
    void a_title_that_says_a_part_of_the_year_is_queried_beside_a_whole_year(String title) {
        Cleaned cleaned = withTitle(title, "填报单位：永康市 | 报告期：2021年");

        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.messages())
                .anyMatch(message -> message.startsWith("表3!A1: expected a whole year, found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年1-12月", "2021年12月", "2021-12-31", "2021-12月", "2021年1月1日至12月31日"})
    void a_period_that_is_a_month_or_ends_with_the_year_stands_for_it(String period) {
        assertThat(withTitle("集群情况表", "填报单位：永康市 | 报告期：" + period).messages()).isEmpty();
    }

    @Test
    void several_years_in_the_line_are_an_error_whatever_the_title_says() {
        Finding finding =
                withTitle("表3 2021年产业集群情况", "填报单位：永康市 | 报告期：2021-2022年").findings().get(0);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().en())
                .isEqualTo("表3!B2: expected one reference year, found 2021-2022 in \"2021-2022年\"");
        assertThat(finding.message().zh()).isEqualTo("表3!B2：应为一个年份，“2021-2022年”写有多个：2021-2022");
    }

    @Test
    void several_years_in_the_title_are_an_error_where_no_line_says_which() {
        Cleaned cleaned =
                Cleaned.workbook(
                        "永康市-2021.xlsx",
                        List.of(),
                        ClusterSheet.of(
                                "表3 2021、2022年产业集群情况",
                                "填报单位：永康市",
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW));

        assertThat(cleaned.table().year()).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly(
                        "表3!A1: expected one reference year, found 2021、2022 in"
                                + " \"表3 2021、2022年产业集群情况\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"表3（上年）", "表3-去年", "上年表3", "表3 上年数据"})
    void a_sheet_of_last_year_is_not_this_years(String name) {
        TypedSheet sheet =
                ClusterSheet.of("产业集群情况", "填报单位：永康市", ClusterSheet.HEADER, ClusterSheet.ROW);
        TypedSheet other = TypedSheet.of("封面", "填报单位：永康市", "报告期：2021年");

        Cleaned cleaned = Cleaned.sheets(other, sheet.named(name));

        assertThat(cleaned.table().year()).isEmpty();
        assertThat(cleaned.errors())
                .singleElement()
                .asString()
                .contains("expected one reference year, found ")
                .endsWith("年 in \"" + name + "\"");
        assertThat(Cleaned.sheets(other, sheet.named("表3（比上年）")).table().year()).contains(2021);
    }

    @Test
    void several_years_in_the_title_are_asked_about_beside_a_line() {
        Cleaned cleaned = withTitle("表3 2021-2022年产业集群情况", "填报单位：永康市 | 报告期：2021年");

        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!A1: the table is read as 2021; \"表3 2021-2022年产业集群情况\" says 2021-2022");
        assertThat(withTitle("三年行动计划（2020-2022年）产业集群情况", "填报单位：永康市 | 报告期：2021年").findings())
                .isEmpty();
    }

    @Test
    void a_respondent_that_nobody_knows_is_an_error_whatever_the_title_says() {
        Cleaned cleaned = withTitle("表3 永康市产业集群情况", "填报单位：莲都区经信局 | 报告期：2021年");

        assertThat(cleaned.table().respondent()).isEmpty();
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
                        ClusterSheet.of(
                                "集群情况表",
                                "填报单位：杭州市经信局 | 报告期：2021年",
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW));

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
                        ClusterSheet.of(
                                "集群情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW));

        assertThat(cleaned.table().respondent()).contains("330784");
        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!A2: the sheet is read as Yongkang City; the file's name says 义乌市",
                        "表3!B2: the sheet is read as 2021; the file's name says 2020");
        // a file is often named for the day it is sent, and never for another county
        assertThat(cleaned.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.QUERY, Severity.INFO);
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
                        "x.xlsx",
                        names,
                        ClusterSheet.of(
                                "某表 | #2022", "由本县填写", ClusterSheet.HEADER, ClusterSheet.ROW));

        assertThat(cleaned.table().respondent()).contains("330782");
        assertThat(cleaned.table().year()).contains(2022);
    }

    @Test
    void tables_one_below_the_other_are_read_as_one_return_each_with_its_number() {
        Cleaned cleaned =
                Cleaned.sheets(
                        ClusterSheet.of(
                                "表3 智能制造产业集群情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW,
                                "注：第一部分",
                                "",
                                "表3 智能制造产业集群情况表（续）",
                                ClusterSheet.HEADER,
                                ClusterSheet.ROW.replace("永康门锁", "永康杯业")));

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
                        ClusterSheet.of(
                                "填报单位：永康市 | 报告期：2021年",
                                ClusterSheet.HEADER + " | | " + ClusterSheet.HEADER,
                                ClusterSheet.ROW
                                        + " | | "
                                        + ClusterSheet.ROW.replace("永康门锁", "永康杯业")));

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
    void
            a_sheet_that_goes_on_or_is_hidden_with_figures_is_told_from_one_that_is_meant_for_nothing() {
        Cleaned cleaned =
                Cleaned.sheets(
                        ClusterSheet.of("2021年永康市集群情况表", ClusterSheet.HEADER, ClusterSheet.ROW),
                        TypedSheet.of("续表3", ClusterSheet.ROW),
                        ClusterSheet.of(ClusterSheet.HEADER, ClusterSheet.ROW)
                                .seen(Visibility.HIDDEN),
                        ClusterSheet.of(ClusterSheet.HEADER).seen(Visibility.HIDDEN),
                        TypedSheet.of("封面", "永康市"));

        assertThat(cleaned.leftAlone())
                .extracting(sheet -> sheet.sheet() + " " + sheet.reason().isTold())
                .containsExactly("续表3 true", "表3 true", "表3 false", "封面 false");
    }

    @Test
    void sheets_that_are_no_form_are_left_alone_and_say_why() {
        TypedSheet form = EnterpriseSheet.of(FIRST);
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of("封面", "重点企业智能制造报表"),
                        TypedSheet.of("填报说明", "一、请用万元"),
                        TypedSheet.of("代码表", "代码 | 名称", "01 | 智能门锁"),
                        form.named("草稿"),
                        form.named("旧").seen(Visibility.HIDDEN),
                        TypedSheet.of("图", "").as(SheetKind.CHART),
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
                        "旧: the sheet is hidden, and a table with figures is on it: JH01, which was"
                                + " left alone; hidden sheets are never read as forms. Show it if"
                                + " it is a return",
                        "图: not a worksheet",
                        "空: the sheet is empty",
                        "名单: no header of any form; the nearest is JH01 at row 1: 2 of 6 needed"
                            + " columns found, missing Unified social credit code, Gross industrial"
                            + " output value, Industrial robots: in service at year end,"
                            + " Intelligent transformation completed",
                        "杂: no header of any form, and nothing like one");
    }
}
