package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;

/** A cross-tab with three stub columns and a total of its own; its table begins in column B. */
class CrosstabRowsTest {

    private static Definitions definitions;

    @BeforeAll
    static void write_the_form(@TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("forms"));
        Files.createDirectories(jobs.resolve("codelists"));
        Files.writeString(
                jobs.resolve("codelists/sectors.csv"),
                """
                code,name_zh,name_en,aliases
                A,农业,Agriculture,
                B,采矿业,Mining,
                S,服务业合计,Services,
                """);
        Files.writeString(
                jobs.resolve("forms/yb02.yaml"),
                """
                form: YB02
                title: {zh: 分县分行业产值, en: Output by county and sector}
                kind: crosstab
                publisher: {code: jinhua, name: Illustrative publisher}
                period: 2021
                stub:
                  totals: [全市]
                  subtotals: [市区]
                  columns:
                    - {code: area, dimension: area, codelist: counties, name: {zh: 地区, en: Area}}
                    - {code: sector, dimension: breakdown, codelist: sectors, name: {zh: 行业, en: Sector}}
                    - {code: scope, name: {zh: 口径, en: Scope}}
                    - {code: year, dimension: year, name: {zh: 年份, en: Year}}
                columns:
                  - {code: output, name: {zh: 产值, en: Output}, unit: 10k_cny, maximum: 1000}
                  - {code: firms, name: {zh: 企业数, en: Firms}, type: integer, unit: enterprises, required: true}
                """);
        Files.writeString(
                jobs.resolve("forms/yb03.yaml"),
                """
                form: YB03
                title: {zh: 分行业历年产值, en: Output by sector and year}
                kind: crosstab
                publisher: {code: jinhua, name: Illustrative publisher}
                period: 2021
                stub: {dimension: breakdown, codelist: sectors, name: {zh: 行业, en: Sector}}
                indicators:
                  - {code: output, name: {zh: 产值, en: Output}, unit: 10k_cny}
                columns_from:
                  - {dimension: year, years: 2019-2021}
                """);
        Files.writeString(
                jobs.resolve("forms/yb04.yaml"),
                """
                form: YB04
                title: {zh: 分行业用工, en: Labour by sector}
                kind: crosstab
                publisher: {code: jinhua, name: Illustrative publisher}
                period: 2021
                stub: {dimension: breakdown, codelist: sectors, name: {zh: 行业, en: Sector}}
                indicators:
                  - {code: employees, name: {zh: 从业人员, en: Employees}, aliases: [用工人数, Staff], unit: persons}
                  - {code: vacancies, name: {zh: 空缺岗位, en: Vacancies}, unit: persons}
                columns_from:
                  - {dimension: year, years: 2019-2020, indicator: [employees, vacancies], headers: '{indicator}, {year}'}
                """);
        definitions = new DefinitionFiles(Optional.of(jobs)).load();
    }

    /** Title, header in row 2, then the rows as data. */
    private static TypedSheet sheet(String... rows) {
        String[] lines = new String[rows.length + 2];
        lines[0] = " | 分县分行业产值";
        lines[1] = " | 地区 | 行业 | 口径 | 年份 | 产值（万元） | 企业数（家）";
        System.arraycopy(rows, 0, lines, 2, rows.length);
        return TypedSheet.of("一", lines);
    }

    private static Cleaned crosstab(TypedSheet sheet) {
        return Cleaned.workbook(definitions, "x.xlsx", List.of(), sheet);
    }

    private static Cleaned crosstab(String... rows) {
        return crosstab(sheet(rows));
    }

    private static List<String> places(Cleaned cleaned) {
        return cleaned.data().stream()
                .map(CleanRow::place)
                .map(
                        place ->
                                place.area().orElse("?")
                                        + " "
                                        + place.breakdown().orElse("?")
                                        + " "
                                        + place.year().map(String::valueOf).orElse("?"))
                .toList();
    }

    @Test
    void each_stub_column_says_a_part_of_what_a_row_stands_for() {
        Cleaned cleaned =
                crosstab(
                        " | 永康市 | 农业 | 规上 | #2020 | #5 | #1",
                        " | 永康 | Mining | 规上 | 2021年 | #6 | #2",
                        " | 义乌市 | 服务业合计 | 全部 | 二〇二一年 | #7 | #3");

        assertThat(places(cleaned))
                .containsExactly("330784 A 2020", "330784 B 2021", "330782 S 2021");
        assertThat(cleaned.kinds()).isEmpty();
        assertThat(cleaned.findings()).isEmpty();
        // title 1, header 6, four stub cells and two values a row
        assertThat(cleaned.counts()).containsExactly(new CellCount(25, 6, 0, 0, 19, 0));
    }

    @Test
    void a_merged_label_holds_for_all_its_rows_and_a_blank_one_for_none() {
        Cleaned cleaned =
                crosstab(
                        sheet(
                                        " | 永康市 | 农业 | | #2021 | #5 | #1",
                                        " | | 采矿业 | | #2021 | #6 | #2",
                                        " | | 农业 | | #2020 | #7 | #3")
                                .merged("B3:B4"));

        assertThat(places(cleaned)).containsExactly("330784 A 2021", "330784 B 2021", "? A 2020");
        assertThat(cleaned.errors())
                .containsExactly(
                        "一!B5: expected a label of what the row stands for, found a blank cell"
                                + " beside values");
    }

    @Test
    void what_is_wrong_in_a_stub_column_is_an_error_at_its_cell() {
        Cleaned cleaned =
                crosstab(
                        " | 永康市 | 农业 | 规上 | 去年 | #5 | #1",
                        " | 永康市 | 农业 | 规上 | | #5 | #1",
                        " | 永康市 | 渔业 | 规上 | #2021 | #5 | #1",
                        " | 杭州市 | 农业 | 规上 | 去年 | #5 | #1",
                        " | | | | | #5 | #1");

        assertThat(cleaned.errors())
                .containsExactly(
                        "一!E3: expected a year, found \"去年\"",
                        "一!E4: expected a label of what the row stands for, found a blank cell"
                                + " beside values",
                        "一!C5: expected a label of Output by county and sector, found \"渔业\"",
                        "一!B6: expected a label of Output by county and sector, found \"杭州市\"",
                        "一!B7: expected a label of what the row stands for, found a blank cell"
                                + " beside values");
        assertThat(cleaned.data())
                .extracting(CleanRow::label)
                .containsExactly("去年", "永康市", "渔业", "杭州市", "");
    }

    @Test
    void the_forms_own_totals_and_subtotals_are_set_aside_beside_any_other_label() {
        Cleaned cleaned =
                crosstab(
                        " | 全市 | 农业 | | #2021 | #50 | #10",
                        " | 全市 | 小计 | | #2021 | #90 | #30",
                        " | 市区 | 合计 | | #2021 | #20 | #5",
                        " | 永康市 | 合计 | | #2021 | #9 | #3",
                        " | 永康市 | 小计 | | #2021 | #9 | #3",
                        " | 永康市 | 农业 | | #2021 | #5 | #1",
                        " | 全市");

        assertThat(cleaned.kinds())
                .containsExactly(
                        "3 total", "4 total", "5 subtotal", "6 total", "7 subtotal", "9 note");
        assertThat(places(cleaned)).containsExactly("330784 A 2021");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void one_value_beside_a_label_makes_a_row_however_far_below() {
        Cleaned cleaned =
                crosstab(
                        sheet(" | 永康市 | 农业 | | #2021 | #5 | #1")
                                .with(20, " | 永康市 | 农业 | | #2020 | | #1")
                                .with(40, " | | | | | | #1"));

        assertThat(places(cleaned)).containsExactly("330784 A 2021", "330784 A 2020");
        assertThat(cleaned.messages())
                .containsExactly(
                        "一!G40: cells in G40 stand below the table, the first says \"1\"; they were"
                                + " left alone");
    }

    @Test
    void dashes_above_a_further_table_are_values_of_the_table_above() {
        Cleaned cleaned =
                crosstab(
                        " | 永康市 | 农业 | 规上 | #2021 | #5 | #1",
                        " | 永康市 | 采矿业 | 规上 | 2021年 | … | —",
                        " | 分县分行业产值（续）",
                        " | 地区 | 行业 | 口径 | 年份 | 产值（亿元） | 企业数（家）",
                        " | 义乌市 | 农业 | 规上 | 2021年 | #0.01 | #1");

        assertThat(cleaned.tables()).hasSize(2);
        assertThat(places(cleaned))
                .containsExactly("330784 A 2021", "330784 B 2021", "330782 A 2021");
        assertThat(cleaned.text(7, "output")).isEqualTo("100");
    }

    @Test
    void a_header_of_years_printed_again_is_known() {
        Cleaned cleaned =
                crosstab(
                        TypedSheet.of(
                                "历年",
                                "分行业历年产值（万元）",
                                "行业 | 2019年 | 2020 | 2021年",
                                "农业 | #5 | #6 | 2019",
                                "行业 | 2019年 | 2020 | 2021年",
                                "采矿业 | 2019 | 2020 | 2021"));

        assertThat(places(cleaned)).containsExactly("? A ?", "? B ?");
        assertThat(cleaned.kinds()).containsExactly("4 repeated_header");
        assertThat(cleaned.text(5, "output_2020")).isEqualTo("2020");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_number_may_reach_its_maximum_and_not_pass_it() {
        Cleaned cleaned =
                crosstab(
                        " | 永康市 | 农业 | | #2021 | #1000 | #1",
                        " | 永康市 | 采矿业 | | #2021 | #1000.01 | #1",
                        " | 全市 | 农业 | | #2021 | #2000 | #1");

        assertThat(cleaned.text(3, "output")).isEqualTo("1000");
        assertThat(cleaned.errors())
                .containsExactly(
                        "一!F4: Output: expected a number not above 1000 (unit: 10 000 CNY), found"
                                + " \"1000.01\"");
    }

    @Test
    void findings_are_about_what_the_row_stands_for_and_those_of_totals_about_their_label() {
        Cleaned cleaned =
                crosstab(
                        " | 永康市 | 农业 | 规上 | #2021 | 约5 | #1",
                        " | 永康市 | 渔业 | 规上 | #2021 | #5 | #1",
                        " | 全 市 | 农业 | | #2021 | !#REF! | #10");
        RowIdentity identity = new RowIdentity(cleaned.table().form());
        SetAsideRow total = cleaned.setAside().get(0);

        assertThat(cleaned.data().stream().flatMap(row -> subjects(identity, row)))
                .containsExactly("330784 A 2021", "C4");
        assertThat(RowIdentity.identify(total, total.findings()))
                .extracting(Finding::subject)
                .containsExactly("全市");
        assertThat(RowIdentity.identify(total, List.of())).isEmpty();
        assertThat(identity.identify(cleaned.data().get(0), List.of())).isEmpty();
    }

    private static Stream<String> subjects(RowIdentity identity, CleanRow row) {
        return identity.identify(row, row.findings()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::subject);
    }

    @Test
    void a_required_number_may_be_a_dash_and_not_a_blank() {
        Cleaned cleaned =
                crosstab(" | 永康市 | 农业 | 规上 | #2021 | #5 | —", " | 永康市 | 采矿业 | 规上 | #2021 | #5 |");

        assertThat(cleaned.errors())
                .containsExactly(
                        "一!G4: Firms: expected a value, found a blank cell; it must be filled in"
                                + " each row");
        assertThat(cleaned.value(4, "firms")).isEqualTo(Value.INVALID);
    }

    @Test
    void generated_columns_are_headed_by_every_name_of_their_indicator() {
        Cleaned cleaned =
                Cleaned.workbook(
                        definitions,
                        "x.xlsx",
                        List.of(),
                        TypedSheet.of(
                                "YB04",
                                "Sector | Staff, 2019 | 空缺岗位, 2019 | 用工人数, 2020 | Employees, 2021",
                                "Mining | #7 | #1 | #8 | #9"));

        assertThat(cleaned.text(2, "employees_2019")).isEqualTo("7");
        assertThat(cleaned.text(2, "vacancies_2019")).isEqualTo("1");
        assertThat(cleaned.text(2, "employees_2020")).isEqualTo("8");
        assertThat(cleaned.table().columns()).hasSize(3);
    }
}
