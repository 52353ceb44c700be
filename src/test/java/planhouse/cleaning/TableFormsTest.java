package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.collection.table.ColumnBinding;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Missing;
import planhouse.indicator.Value;

/** Matrices and cross-tabs: what their rows stand for, and the values in them. */
class TableFormsTest {

    private static final String[] SERVICES = {
        "领军企业新增数（家） | 01 | #3 | #2 | #50",
        "其中：具有国际竞争力（家） | 02 | #1 | #1 | #0",
        "领军企业培育基地（个） | 03 | #2 | #1 | %1",
        "智能制造系统解决方案供应商（家） | 04 | #9 | #6 | 50%",
        "其中：优秀供应商（家） | 05 | #2 | — | —",
        "智能化改造诊断服务（家次） | 06 | 1,200 | #1000 | #20",
        "工业软件业务收入（亿元） | 07 | #1.5 | #1 | #50",
        "大数据产业营业收入（万元） | 08 | … | #10 | △50"
    };

    private static Cleaned services(String... rows) {
        String[] lines = new String[rows.length + 3];
        lines[0] = "表5  培育与服务情况表";
        lines[1] = "填报单位：兰溪市 | 报告期：2021年";
        lines[2] = "指标名称 | 代码 | 本年 | 上年 | 同比增长（%）";
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return Cleaned.sheets(TypedSheet.of("表5", lines));
    }

    @Test
    void a_matrix_is_read_by_labels_row_codes_and_units_in_the_labels() {
        Cleaned cleaned = services(SERVICES);

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.data())
                .extracting(row -> row.line().orElseThrow())
                .containsExactly(
                        "leading_enterprises_new",
                        "leading_enterprises_international",
                        "cultivation_bases",
                        "system_suppliers",
                        "outstanding_suppliers",
                        "diagnostic_services",
                        "software_revenue",
                        "big_data_revenue");
        assertThat(cleaned.data())
                .extracting(CleanRow::ofWhich)
                .containsExactly(false, true, false, false, true, false, false, false);
        assertThat(cleaned.text(6, "growth")).isEqualTo("100");
        assertThat(cleaned.text(7, "growth")).isEqualTo("50");
        assertThat(cleaned.value(8, "last_year")).isEqualTo(new Value.Absent(Missing.NONE));
        assertThat(cleaned.text(10, "this_year")).isEqualTo("15000");
        assertThat(cleaned.value(11, "this_year"))
                .isEqualTo(new Value.Absent(Missing.LESS_THAN_HALF_UNIT));
        assertThat(cleaned.text(11, "growth")).isEqualTo("-50");
        assertThat(cleaned.data().get(0).place().indicator()).contains("leading_enterprises_new");
        assertThat(cleaned.data().get(0).label()).isEqualTo("领军企业新增数（家）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "领军企业培育基地（台） | 03 | #2 | #1 ~ A4: expected a unit of Cultivation bases that"
                        + " converts into items; found \"台\", which measures something else",
                "领军企业培育基地（个） | 04 | #2 | #1 ~ B4: expected the row code 03 of \"Cultivation"
                        + " bases\", found \"04\"",
                "领军企业培育基地（个） | 03 | #2.5 | #1 ~ C4: Cultivation bases: expected a whole number,"
                        + " found \"2.5\"",
                "领军企业培育基地（个） | 03 | | #1 ~ C4: Cultivation bases: expected a value, found a blank"
                        + " cell; it must be filled in each row",
                "领军企业俱乐部（个） | 99 | #2 | #1 ~ A4: expected a label of Cultivation and services,"
                        + " found \"领军企业俱乐部（个）\""
            })
    void what_is_wrong_in_a_matrix_is_one_error_at_its_cell(String row, String message) {
        Cleaned cleaned = services(row, SERVICES[5]);

        assertThat(cleaned.errors()).containsExactly("表5!" + message);
    }

    @Test
    void a_row_code_names_its_line_where_the_label_is_new() {
        Cleaned cleaned = services("培育基地总量（个） | 03 | #2 | #1", SERVICES[5]);

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.data().get(0).line()).contains("cultivation_bases");
    }

    @Test
    void a_column_may_say_each_rows_unit() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表5",
                                "表5  培育与服务情况表",
                                "填报单位：兰溪市 | 报告期：2021年",
                                "指标名称 | 计量单位 | 代码 | 本年 | 上年",
                                "工业软件业务收入 | 亿元 | 07 | #1.5 | #1",
                                "领军企业培育基地 | 个 | 03 | #2 | #1"));

        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.text(4, "this_year")).isEqualTo("15000");
    }

    @Test
    void a_crosstab_is_read_by_its_stub_with_total_and_of_which_rows() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                        "表6",
                                        "表6  重点行业主要指标汇总表",
                                        "填报单位：东阳市 | 报告期：2021年",
                                        "行业 | 企业数（家） | | 其中：完成智能化改造（家） | | 工业总产值（亿元） | | |"
                                                + " 在役工业机器人（台） |",
                                        " | 本年 | 上年 | 本年 | 上年 | 本年 | 上年 | 同比增长% | 本年 | 上年",
                                        "总  计 | #30 | #20 | #12 | #8 | #3 | #2 | #50 | #40 | #30",
                                        "其中：智能门锁 | #10 | #8 | #5 | #3 | #1 | #0.5 | #100 | #20 |"
                                                + " #15",
                                        "#电动工具 | #20 | #12 | #7 | #5 | #2 | #1.5 | %0.333 | #20 |"
                                                + " #15",
                                        "市区 | #5 | #5 | #5 | #5 | #1 | #1 | #0 | #1 | #1")
                                .merged("B3:C3", "D3:E3", "F3:H3", "I3:J3", "A3:A4"));

        assertThat(cleaned.kinds()).containsExactly("5 total");
        assertThat(cleaned.data())
                .extracting(row -> row.place().breakdown().orElse("?") + " " + row.ofWhich())
                .containsExactly("smart_locks true", "garden_tools true", "? false");
        assertThat(cleaned.text(6, "output_value")).isEqualTo("10000");
        assertThat(cleaned.text(7, "growth")).isEqualTo("33.3");
        assertThat(cleaned.errors())
                .containsExactly(
                        "表6!A8: expected a label of Main indicators by key industry, found \"市区\"");
    }

    @Test
    void the_labels_of_a_crosstab_may_stand_in_a_column_without_a_header() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表6",
                                "表6  重点行业主要指标汇总表",
                                "填报单位：永康市 | 报告期：2021年",
                                " | 企业数（家） | 其中：完成智能化改造（家） | 工业总产值（万元） | 在役工业机器人（台）",
                                "智能门锁 | #105 | #67 | #5 | #1241",
                                "光电 | #8 | #6 | #3 | #123"));

        assertThat(cleaned.data())
                .extracting(row -> row.place().breakdown().orElse("?"))
                .containsExactly("smart_locks", "photoelectric");
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void a_form_on_a_sheet_that_its_file_does_not_name_is_left_alone_and_told(@TempDir Path folder)
            throws IOException {
        Definitions definitions =
                hours(
                        folder,
                        "[All, 'All *']",
                        """
                          - {code: jobs, name: Jobs, unit: persons, column_required: true}
                          - {code: employers, name: Employers, unit: enterprises}
                        """);
        String[] rows = {"District | Jobs | Employers", "North | #963 | #37", "South | #48 | #3"};

        Cleaned cleaned =
                Cleaned.workbook(
                        definitions,
                        "hours.xlsx",
                        List.of(),
                        TypedSheet.of("All", rows),
                        TypedSheet.of("Male", rows));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.data()).hasSize(2);
        assertThat(cleaned.leftAlone())
                .extracting(left -> left.sheet() + ": " + left.why().en())
                .containsExactly(
                        "Male: the header of HOURS stands at row 1, but HOURS is only looked for"
                                + " on sheets named All, All *. If it is that form, rename the"
                                + " sheet, or add its name under \"sheets\" in the file of"
                                + " HOURS");
    }

    @Test
    void columns_of_one_header_are_told_apart_by_what_they_stand_after(@TempDir Path folder)
            throws IOException {
        Definitions definitions =
                hours(
                        folder,
                        "'*'",
                        """
                          - {code: median, name: Median, unit: sets}
                          - {code: median_change, name: Annual change, indicator: median, growth: true, after: median}
                          - {code: mean, name: Mean, unit: sets}
                          - {code: mean_change, name: Annual change, indicator: mean, growth: true, after: mean}
                        """);

        assertThat(columns(definitions, "District | Median | Annual change | Mean | Annual change"))
                .containsExactly("median", "median_change", "mean", "mean_change");
        assertThat(columns(definitions, "District | Mean | Annual change | Median | Annual change"))
                .containsExactly("mean", "mean_change", "median", "median_change");
        assertThat(columns(definitions, "District | Median | Mean | Annual change"))
                .containsExactly("median", "mean", "mean_change");
        assertThat(columns(definitions, "District | Median | Annual change | Mean"))
                .containsExactly("median", "median_change", "mean");
    }

    /** A form of hours worked in two districts, of its own columns. */
    private static Definitions hours(Path folder, String sheets, String columns)
            throws IOException {
        Files.createDirectories(folder.resolve("forms"));
        Files.createDirectories(folder.resolve("codelists"));
        Files.writeString(
                folder.resolve("codelists/districts.csv"), "code,name\n1,North\n2,South\n");
        Files.writeString(
                folder.resolve("forms/hours.yaml"),
                """
                form: HOURS
                title: Hours worked by district
                kind: crosstab
                publisher: {code: ons, name: Illustrative publisher}
                period: 2015
                sheets: %s
                stub: {dimension: area, codelist: districts, name: District}
                columns:
                """
                                .formatted(sheets)
                        + columns);
        return new DefinitionFiles(Optional.of(folder)).load();
    }

    /** The items of a sheet's columns, from left to right. */
    private static List<String> columns(Definitions definitions, String header) {
        Cleaned cleaned =
                Cleaned.workbook(
                        definitions,
                        "hours.xlsx",
                        List.of(),
                        TypedSheet.of("Hours", header, "North | #1 | #2 | #3 | #4"));
        return cleaned.table().columns().stream()
                .sorted(Comparator.comparing(ColumnBinding::column))
                .map(column -> column.item().code())
                .toList();
    }

    @Test
    void years_areas_and_blocks_are_read_from_stub_columns(@TempDir Path folder)
            throws IOException {
        Files.createDirectories(folder.resolve("forms"));
        Files.createDirectories(folder.resolve("codelists"));
        Files.writeString(
                folder.resolve("codelists/sectors.csv"),
                "code,name_zh,name_en,aliases\nA,农业,Agriculture,\nB,采矿业,Mining,\n");
        Files.writeString(
                folder.resolve("forms/yb01.yaml"),
                """
                form: YB01
                order: 50
                title: {zh: 分行业主要指标, en: Sectors}
                kind: crosstab
                publisher: {code: ons, name: Illustrative publisher}
                period: 2014
                placeholders: {'*': suppressed, '-': none}
                stub:
                  unlisted: set_aside
                  columns:
                    - {code: sector, dimension: breakdown, codelist: sectors, match: code, fill_down: true,
                       name: {zh: 行业代码, en: Sector}}
                    - {code: description, name: {zh: 行业, en: Description}}
                    - {code: year, dimension: year, name: {zh: 年份, en: Year}}
                columns:
                  - {code: turnover, name: {zh: 营业额, en: Turnover}, unit: 1m_gbp}
                  - {code: enterprises, name: {zh: 企业数, en: Number of enterprises}, unit: enterprises, type: integer}
                """);
        Definitions definitions = new DefinitionFiles(Optional.of(folder)).load();

        Cleaned cleaned =
                Cleaned.workbook(
                        definitions,
                        "abs.xlsx",
                        List.of(),
                        TypedSheet.of(
                                "Section A",
                                "ANNUAL SURVEY",
                                "Release Date 12 November 2015",
                                "Sector | Description | Year | Number of enterprises | Turnover",
                                " | | | Number | £ million",
                                "",
                                "A | Agriculture | #2013 | #100 | #10.5",
                                " | and forestry | #2014 | #110 | *",
                                "",
                                "X | Elsewhere | #2013 | #1 | #1",
                                "B | Mining | #2014 | #7 | -",
                                "Source: illustrative"));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.table().respondent()).contains("ons");
        assertThat(cleaned.table().year()).contains(2014);
        assertThat(cleaned.data())
                .extracting(
                        row ->
                                row.place().breakdown().orElse("?")
                                        + " "
                                        + row.place().year().orElse(0))
                .containsExactly("A 2013", "A 2014", "B 2014");
        assertThat(cleaned.kinds()).containsExactly("5 blank", "8 blank", "9 not_asked", "11 note");
        assertThat(cleaned.value(7, "turnover")).isEqualTo(new Value.Absent(Missing.SUPPRESSED));
    }

    private static Cleaned headed(String header) {
        return Cleaned.sheets(
                TypedSheet.of(
                        "表5",
                        "表5  培育与服务情况表",
                        "填报单位：永康市 | | 报告期：2021年",
                        header,
                        "领军企业培育基地（个） | 个 | 03 | #2 | #1 | #100",
                        "工业软件业务收入（万元） | 万元 | 07 | #20 | #10 | #100"));
    }

    @Test
    void years_typed_as_numbers_head_columns_beside_a_word_of_no_form() {
        Cleaned cleaned = headed("指标名称 | 计量单位 | 代码 | #2021 | #2020 | 同比增长（%）");

        assertThat(cleaned.text(4, "this_year")).isEqualTo("2");
        assertThat(cleaned.text(4, "last_year")).isEqualTo("1");
        assertThat(cleaned.errors()).isEmpty();
    }

    @Test
    void what_came_of_a_plan_is_the_nearest_column_and_not_the_plan() {
        assertThat(headed("指标名称 | 计量单位 | 代码 | 本年计划 | 本年完成 | 同比增长（%）").errors())
                .containsExactly(
                        "表5!A3: expected a column \"This year\"; the header has none, the nearest"
                                + " header is \"本年完成\" in E3");
    }

    @Test
    void a_header_of_other_years_than_the_returns_is_told_by_them() {
        assertThat(headed("指标名称 | 计量单位 | 代码 | #2020 | #2019 | 同比增长（%）").errors())
                .containsExactly(
                        "表5!A3: expected a column \"This year\"; the header has none; its years are"
                                + " 2019, and the return is of another");
    }
}
