package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.collection.header.KnownForms;
import planhouse.workbook.Row;
import planhouse.workbook.Sheet;

/** Where on a sheet a table begins and ends: below other tables, below much text, in many rows. */
class FurtherTablesTest {

    private static final String CLUSTERS = "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元） | 认定时间";
    private static final String FACILITIES =
            "车间（工厂）名称 | 统一社会信用代码 | 企业名称 | 类型 | 认定级别 | 认定时间 | 建设状态 | 总投资（万元）";
    private static final String CHAINS =
            "产业链名称 | 规上企业数（家） | 产值（亿元） | 上年产值（亿元） | 同比增长（%） | 重点项目数（个） | 项目完成投资（亿元）";

    private static String cluster(String name) {
        return name + " | 智能门锁 | 国家领先 | #120 | #350.5 | 2020-12";
    }

    private static String facility(String name, String investment) {
        return name + " | 91330784W00000001Y | 甲厂 | 数字化车间 | 省级 | 2021-06 | 已建成 | " + investment;
    }

    private static Cleaned sheet(String name, String... lines) {
        return Cleaned.sheets(TypedSheet.of(name, lines));
    }

    private static Cleaned below(String... lines) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "表3 智能制造产业集群情况表",
                                "填报单位：永康市 | 报告期：2021年",
                                CLUSTERS,
                                cluster("门锁集群")));
        all.addAll(Arrays.asList(lines));
        return sheet("表3", all.toArray(String[]::new));
    }

    /** Each table as its first header row and its respondent. */
    private static List<String> tables(Cleaned cleaned) {
        return cleaned.tables().stream()
                .map(table -> table.headerRows().firstRow() + " " + table.respondent().orElse("?"))
                .toList();
    }

    private static List<Integer> rowsOfData(Cleaned cleaned) {
        return cleaned.data().stream().map(CleanRow::number).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // words of the form's header, but no key
                "培育级别 | 家数 | 产值",
                // half of another form's header, without its key
                "按级别汇总 | 企业数 | 产值",
                // nobody's
                "项目名称 | 责任人 | 所在镇 | 总投资"
            })
    void another_table_right_below_is_told_once_and_not_read(String header) {
        Cleaned cleaned =
                below(header, "国家领先 | #1 | #350.5 | #7", "省级领先 | #2 | #40 | #8", "注：以上为汇总。");

        assertThat(rowsOfData(cleaned)).containsExactly(4);
        assertThat(tables(cleaned)).containsExactly("3 330784");
        assertThat(cleaned.kinds()).containsExactly("8 note");
        assertThat(cleaned.messages())
                .containsExactly(
                        "表3!A5: another table stands in "
                                + "A5:D7, right below this one; its header, which begins with \""
                                + header.split(" ")[0]
                                + "\", is not the form's, and its rows were not read");
        assertThat(cleaned.errors()).hasSize(1);
    }

    @Test
    void rows_that_are_the_tables_own_again_are_read() {
        Cleaned cleaned = below("项目名称 | 责任人 | 所在镇 | 总投资", "甲项目 | 张三 | 芝英镇 | #7", cluster("电动工具集群"));

        assertThat(rowsOfData(cleaned)).containsExactly(4, 7);
        assertThat(cleaned.errors()).hasSize(1);
    }

    @Test
    void a_row_that_is_filled_in_words_is_a_row() {
        Cleaned cleaned = below("杯业集群 | 待定 | 待定 | 待定 | 待定", cluster("电动工具集群"));

        assertThat(rowsOfData(cleaned)).containsExactly(4, 5, 6);
        assertThat(cleaned.errors()).hasSize(4);
    }

    @Test
    void a_form_without_its_key_column_is_that_form_under_its_title() {
        Cleaned cleaned = below("表4 创新产业链发展情况表", "名称 | 规上企业数（家） | 产值（亿元）", "智能门锁 | #3 | #4");

        assertThat(tables(cleaned)).containsExactly("3 330784", "6 330784");
        assertThat(cleaned.errors()).first().asString().contains("expected a column \"Chain\"");
    }

    @Test
    void rows_of_words_above_the_next_table_are_data_of_the_table_above() {
        Cleaned cleaned =
                sheet(
                        "表2",
                        "表2 数字化车间和智能工厂名单",
                        "填报单位：永康市 | 报告期：2021年",
                        FACILITIES,
                        facility("一车间", "#5"),
                        "二、智能工厂",
                        facility("二车间", ""),
                        facility("三车间", ""),
                        "表2（续）",
                        FACILITIES,
                        facility("四车间", ""));

        assertThat(rowsOfData(cleaned)).containsExactly(4, 6, 7, 10);
        assertThat(cleaned.kinds()).containsExactly("5 heading");
        assertThat(tables(cleaned)).containsExactly("3 330784", "9 330784");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_row_of_dashes_above_the_next_table_is_data_of_the_table_above() {
        Cleaned cleaned =
                sheet(
                        "表4",
                        "表4 创新产业链发展情况表",
                        "填报单位：浦江县 | 报告期：2021年",
                        CHAINS,
                        "光电薄膜 | #3 | #1 | #2 | #-50 | #1 | #0.5",
                        "时尚纺织 | — | — | — | — | — | —",
                        "表4 创新产业链发展情况表（续）",
                        CHAINS,
                        "智能家居 | — | — | — | — | — | —");

        assertThat(rowsOfData(cleaned)).containsExactly(4, 5, 8);
        assertThat(tables(cleaned)).containsExactly("3 330726", "7 330726");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_heading_with_data_below_starts_no_table_though_another_follows_soon() {
        Cleaned cleaned = below("二、其他集群", cluster("杯业集群"), "表3（续）", CLUSTERS, cluster("光电集群"));

        assertThat(rowsOfData(cleaned)).containsExactly(4, 6, 9);
        assertThat(cleaned.kinds()).containsExactly("5 heading");
        assertThat(tables(cleaned)).containsExactly("3 330784", "8 330784");
        assertThat(cleaned.counts())
                .containsExactly(
                        new CellCount(22, 12, 0, 1, 9, 0), new CellCount(13, 6, 0, 0, 7, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#12 | 很多", "12o | 很多"})
    void a_row_full_of_errors_is_data_where_it_holds_a_number(String numbers) {
        Cleaned cleaned =
                below(
                        "二、其他集群",
                        "杯业集群 | 保温背 | 国家领导 | " + numbers,
                        "表3（续）",
                        CLUSTERS,
                        cluster("光电集群"));

        assertThat(rowsOfData(cleaned)).containsExactly(4, 6, 9);
        assertThat(tables(cleaned)).containsExactly("3 330784", "8 330784");
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位：义乌市 | | 报告期：2021年", "填报单位:义乌市 | | 报告期:2021年"})
    void a_table_may_begin_with_its_line_of_respondent_and_period(String line) {
        Cleaned cleaned =
                below(line, "计量单位：亿元", "（请于次年一月底前报出）", "各县（市、区）均须填报", CLUSTERS, cluster("饰品集群"));

        assertThat(tables(cleaned)).containsExactly("3 330784", "9 330782");
        assertThat(rowsOfData(cleaned)).containsExactly(4, 10);
        assertThat(cleaned.kinds()).isEmpty();
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void groups_of_columns_above_a_further_header_belong_to_it() {
        Cleaned cleaned =
                below(
                        "",
                        "基本情况 | | | 规模（万元） | |",
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值 | 认定时间",
                        cluster("饰品集群"));

        assertThat(cleaned.tables()).hasSize(2);
        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(8, "output_value")).isEqualTo("350.5");
    }

    @Test
    void a_title_stands_at_most_twelve_rows_above_its_header() {
        String[] lines = new String[14];
        Arrays.fill(lines, "各县（市、区）均须填报");
        lines[0] = "义乌市2021年智能制造产业集群情况表";
        lines[12] = CLUSTERS;
        lines[13] = cluster("饰品集群");

        Cleaned near = below(lines);
        Cleaned far =
                below(("各县（市、区）均须填报\n" + String.join("\n", lines)).replaceFirst("义乌市.*", "$0\n说明"));

        assertThat(tables(near)).containsExactly("3 330784", "17 330782");
        assertThat(near.kinds()).isEmpty();
        assertThat(tables(far)).containsExactly("3 330784", "19 330784");
        assertThat(far.kinds()).startsWith("5 note", "6 note");
    }

    @Test
    void tables_side_by_side_may_stand_below_another() {
        Cleaned cleaned =
                below(
                        "",
                        "表3 智能制造产业集群情况表（续）",
                        CLUSTERS + " | | " + CLUSTERS,
                        cluster("光电集群") + " | | " + cluster("杯业集群"));

        assertThat(tables(cleaned)).containsExactly("3 330784", "7 330784", "7 330784");
        assertThat(cleaned.data())
                .extracting(row -> ValueText.of(row.values().get(0)))
                .containsExactly("门锁集群", "光电集群", "杯业集群");
        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.leftAlone()).isEmpty();
    }

    @Test
    void tables_side_by_side_below_a_wider_one_are_not_cut_at_its_end() {
        Cleaned cleaned =
                sheet(
                        "表2",
                        "表2 数字化车间和智能工厂名单",
                        "填报单位：永康市 | 报告期：2021年",
                        FACILITIES,
                        facility("一车间", "#5"),
                        "",
                        "表3 智能制造产业集群情况表",
                        CLUSTERS + " | | " + CLUSTERS,
                        cluster("光电集群") + " | | " + cluster("杯业集群"));

        assertThat(tables(cleaned)).containsExactly("3 330784", "7 330784", "7 330784");
        assertThat(cleaned.findings()).isEmpty();
        // its header and its row, and no cell of the table above
        assertThat(cleaned.counts().get(2)).isEqualTo(new CellCount(12, 6, 0, 0, 6, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "表3 智能制造产业集群情况表 | | | | | | 表4 创新产业链发展情况表",
                "",
            })
    void tables_side_by_side_may_touch_each_other(String titles) {
        Cleaned cleaned =
                sheet(
                        "汇总",
                        titles,
                        "填报单位：永康市 | 报告期：2021年",
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元） | 认定时间 | 产业链名称 |"
                                + " 产值（亿元） | 重点项目数（个）",
                        "门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5 | 2020-12 | 智能门锁 | #12 | #3",
                        " | | | | | | 光电薄膜 | #8 | #2");

        assertThat(cleaned.tables().stream().map(table -> table.form().code()))
                .containsExactly("JH03", "JH04");
        assertThat(cleaned.data()).extracting(CleanRow::number).containsExactly(4, 4, 5);
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void columns_of_another_form_beside_a_table_are_left_alone_where_they_are_no_table() {
        Cleaned cleaned =
                sheet(
                        "表3",
                        "表3 智能制造产业集群情况表",
                        "填报单位：永康市 | 报告期：2021年",
                        CLUSTERS + " | 重点项目数（个） | 项目完成投资（亿元）",
                        cluster("门锁集群") + " | #3 | #2");

        assertThat(tables(cleaned)).containsExactly("3 330784");
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void a_long_table_is_read_to_its_end() {
        String[] rows = new String[150];
        Arrays.setAll(rows, index -> cluster("第" + index + "集群"));

        Cleaned cleaned = below(rows);

        assertThat(rowsOfData(cleaned)).hasSize(151).endsWith(154);
        assertThat(cleaned.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {44, 45, 57, 58, 59, 60, 61, 104, 250})
    void a_table_below_pages_of_text_is_found(int above) {
        List<String> lines = textOf(above);
        lines.add("表3 智能制造产业集群情况表");
        lines.add("填报单位：永康市 | 报告期：2021年");
        lines.add(CLUSTERS);
        lines.add(cluster("门锁集群"));

        Cleaned cleaned = sheet("表3", lines.toArray(String[]::new));

        assertThat(tables(cleaned)).containsExactly((above + 3) + " 330784");
        assertThat(rowsOfData(cleaned)).containsExactly(above + 4);
    }

    @Test
    void nobody_looks_for_a_table_below_thousands_of_rows_of_text() {
        List<String> lines = textOf(4000);
        lines.add(CLUSTERS);
        lines.add(cluster("门锁集群"));

        Cleaned cleaned = sheet("杂", lines.toArray(String[]::new));

        assertThat(cleaned.tables()).isEmpty();
        assertThat(cleaned.leftAlone())
                .extracting(sheet -> sheet.why().en())
                .containsExactly("no header of any form, and nothing like one");
    }

    @Test
    void a_sheet_without_a_form_says_nothing_of_the_figures_a_template_shows_on_it() {
        Cleaned cleaned = sheet("杂", "今天天气很好 | | | 上年 2020（参考）", "明天 | | | #5");

        assertThat(cleaned.leftAlone())
                .extracting(sheet -> sheet.why().en())
                .containsExactly("no header of any form, and nothing like one");
    }

    @Test
    void every_walk_down_a_sheet_is_closed_also_where_reading_stops_early() throws Exception {
        TypedSheet typed = TypedSheet.of("表3", "填报单位：永康市 | 报告期：2021年", CLUSTERS, cluster("甲"));
        List<Row> open = new ArrayList<>();

        try (CleanedWorkbook read = workbook(new CountedSheet(typed, open))) {
            while (read.next() != null) {}
            assertThat(open).isEmpty();
        }
        try (CleanedWorkbook stopped = workbook(new CountedSheet(typed, open))) {
            stopped.next();
            assertThat(open).hasSize(1);
        }

        assertThat(open).isEmpty();
    }

    private static CleanedWorkbook workbook(Sheet sheet) {
        return new CleanedWorkbook(
                List.of(sheet), List.of(), new KnownForms(Cleaned.SHIPPED), "x.xlsx");
    }

    private static List<String> textOf(int lines) {
        List<String> text = new ArrayList<>();
        for (int line = 1; line <= lines; line++) {
            text.add("第" + line + "条 各单位应当如实填报");
        }
        return text;
    }
}
