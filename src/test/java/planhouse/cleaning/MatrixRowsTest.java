package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Finding;
import planhouse.indicator.Value;

/** Which line of a matrix a row is, and the unit it is printed in. */
class MatrixRowsTest {

    private static final String HEADER = "指标名称 | 代码 | 本年 | 上年";

    private static Definitions definitions;

    @BeforeAll
    static void write_the_form(@TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("forms"));
        Files.writeString(
                jobs.resolve("forms/st01.yaml"),
                """
                form: ST01
                title: {zh: 科技活动情况表, en: Science and technology}
                kind: matrix
                publisher: {code: jinhua, name: Illustrative publisher}
                stub:
                  columns:
                    - {code: label, dimension: indicator, name: {zh: 指标名称, en: Indicator}}
                    - {code: row_code, dimension: indicator, match: code, name: {zh: 代码, en: Code}}
                columns:
                  - {code: this_year, name: {zh: 本年, en: This year}, column_required: true}
                  - {code: last_year, name: {zh: 上年, en: Last year}, year_offset: -1, column_required: true}
                rows:
                  - {code: enterprises, name: {zh: 企业数, en: Enterprises}, row_code: '01', unit: enterprises, type: integer}
                  - {code: large_enterprises, name: {zh: 大型, en: Large}, row_code: '02', part_of: enterprises, unit: enterprises, type: integer}
                  - {code: output, name: {zh: 产值, en: Output}, row_code: '03', unit: 10k_cny, printed: 1k_cny}
                  - {code: large_output, name: {zh: 大型, en: Large}, row_code: '04', part_of: output, unit: 10k_cny}
                  - {code: electricity, name: {zh: 用电量, en: Electricity}, row_code: '10', unit: 10k_kwh, minimum: 0}
                  - {code: output_growth, name: {zh: 产值增速, en: Growth of output}, row_code: '11', indicator: output, growth: true}
                editions:
                  - {code: early, years: 2020, units: {electricity: kwh}, labels: {electricity: 电力消费量}, absent: output_growth}
                """);
        definitions = new DefinitionFiles(Optional.of(jobs)).load();
    }

    private static Cleaned matrixUnder(String line, String header, String... rows) {
        String[] lines = new String[rows.length + 3];
        lines[0] = "科技活动情况表";
        lines[1] = line;
        lines[2] = header;
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return Cleaned.workbook(definitions, "x.xlsx", List.of(), TypedSheet.of("科技", lines));
    }

    private static Cleaned matrix(String... rows) {
        return matrixUnder("报告期：2021年", HEADER, rows);
    }

    private static List<String> lines(Cleaned cleaned) {
        return cleaned.data().stream().map(row -> row.line().orElse("?")).toList();
    }

    @Test
    void rows_of_one_label_are_told_apart_by_the_row_above_that_they_are_a_part_of() {
        Cleaned cleaned =
                matrix(
                        "产值 | | #30 | #20",
                        "其中：大型 | | #10 | #5",
                        "企业数 | | #3 | #2",
                        "其中：大型 | | #1 | #1");

        assertThat(lines(cleaned))
                .containsExactly("output", "large_output", "enterprises", "large_enterprises");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void rows_of_one_label_are_told_apart_by_their_row_codes_first() {
        Cleaned cleaned =
                matrix("产值 | 3 | #30 | #20", "其中：大型 | 002 | #1 | #1", "其中：大型 | 4 | #10 | #5");

        assertThat(lines(cleaned)).containsExactly("output", "large_enterprises", "large_output");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_row_code_of_another_line_than_any_of_the_label_is_an_error() {
        Cleaned cleaned = matrix("企业数 | 01 | #3 | #2", "其中：大型 | 03 | #1 | #1");

        assertThat(lines(cleaned)).containsExactly("enterprises", "large_enterprises");
        assertThat(cleaned.errors())
                .containsExactly("科技!B5: expected the row code 02 of \"Large\", found \"03\"");
    }

    @Test
    void an_unknown_label_beside_a_known_row_code_is_read_by_the_code_and_queried() {
        Cleaned cleaned = matrix("企业数 | 01 | #3 | #2", "其他收入 | 10 | #5 | #4");

        assertThat(lines(cleaned)).containsExactly("enterprises", "electricity");
        assertThat(cleaned.findings())
                .extracting(finding -> finding.severity() + " " + finding.message().en())
                .containsExactly(
                        "QUERY 科技!A5: expected the label \"Electricity\" beside the row code 10,"
                                + " found \"其他收入\"; the row was read by its code");
    }

    @Test
    void row_codes_may_stand_to_the_left_of_the_labels() {
        Cleaned cleaned =
                matrixUnder(
                        "报告期：2021年",
                        "代码 | 指标名称 | 本年 | 上年",
                        "01 | 企业数 | #3 | #2",
                        "04 | 大型 | #10 | #5",
                        "10 | 其他收入 | #5 | #4");

        assertThat(lines(cleaned)).containsExactly("enterprises", "large_output", "electricity");
        assertThat(cleaned.findings())
                .extracting(finding -> finding.severity() + " " + finding.message().en())
                .containsExactly(
                        "QUERY 科技!B6: expected the label \"Electricity\" beside the row code 10,"
                                + " found \"其他收入\"; the row was read by its code");
    }

    @Test
    void a_row_code_of_no_line_says_nothing_and_zero_is_one_too() {
        Cleaned cleaned =
                matrix("企业数 | 0 | #3 | #2", "用电量（万千瓦时） | 10 | #5 | #4", "某 | 00 | #1 | #1");

        assertThat(lines(cleaned)).containsExactly("enterprises", "electricity", "?");
        assertThat(cleaned.errors())
                .containsExactly("科技!A6: expected a label of Science and technology, found \"某\"");
    }

    @Test
    void a_row_that_is_known_needs_no_values_and_a_heading_is_no_row() {
        Cleaned cleaned = matrix("一、规模 | | |", "企业数 | 01 | |", "用电量（万千瓦时） | 10 | #5 | #4");

        assertThat(cleaned.kinds()).containsExactly("4 heading");
        assertThat(lines(cleaned)).containsExactly("enterprises", "electricity");
        assertThat(cleaned.value(5, "this_year")).isEqualTo(Value.NOT_REPORTED);
    }

    @Test
    void values_without_a_label_and_without_a_code_are_an_error_where_the_label_would_stand() {
        Cleaned cleaned =
                matrixUnder("报告期：2021年", " | " + HEADER, " | 企业数 | 01 | #3 | #2", " | | | #7 | #8");

        assertThat(cleaned.errors())
                .containsExactly(
                        "科技!B5: expected a label of what the row stands for, found a blank cell"
                                + " beside values");
        assertThat(cleaned.data().get(1).label()).isEmpty();
    }

    @Test
    void a_sum_of_rows_is_no_row_whatever_its_code() {
        Cleaned cleaned = matrix("企业数 | 01 | #3 | #2", "合计 | 99 | #3 | #2", "小计 | | #3 | #2");

        assertThat(cleaned.kinds()).containsExactly("5 total", "6 subtotal");
        assertThat(lines(cleaned)).containsExactly("enterprises");
        assertThat(cleaned.findings()).isEmpty();
    }

    @Test
    void a_growth_in_a_row_of_its_own_is_a_percentage_and_not_in_its_indicators_unit() {
        Cleaned cleaned = matrix("产值增速（%） | 11 | #5 | 4%", "企业数 | 01 | #3 | #2");

        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.data())
                .extracting(row -> row.place().indicator().orElse("?") + " " + row.place().growth())
                .containsExactly("output true", "enterprises false");
        assertThat(cleaned.text(4, "last_year")).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "报告期：2021年; 用电量（千瓦时） | 10 | #50000; 5",
                "报告期：2021年 | 计量单位：亿千瓦时; 用电量 | 10 | #5; 50000",
                "报告期：2021年 | 计量单位：万元、亿千瓦时; 用电量（千瓦时） | 10 | #50000; 5",
                "报告期：2021年 | 计量单位：元; 用电量 | 10 | #5; 5",
                "报告期：2021年; 用电量 | 10 | #5; 5",
                "报告期：2020年; 用电量 | 10 | #50000; 5",
                "报告期：2020年; 电力消费量（亿千瓦时） | 10 | #5; 50000",
                "报告期：2021年; 产值 | 03 | #50; 5",
                "报告期：2021年; 产值 | 03 | 1亿元; 10000"
            })
    void a_rows_unit_is_its_labels_else_the_tables_else_its_editions(
            String line, String row, String kept) {
        Cleaned cleaned = matrixUnder(line, HEADER, row, "企业数 | 01 | #3 | #2");

        assertThat(cleaned.text(4, "this_year")).isEqualTo(kept);
        assertThat(cleaned.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "度电 | ST01-T16 | 科技!B4: expected a unit of Electricity, such as 10 000 kWh; found"
                        + " \"度电\", which is in no list of units",
                "吨 | ST01-T18 | 科技!B4: expected a unit of Electricity that converts into 10 000"
                        + " kWh; found \"吨\", which measures something else"
            })
    void a_unit_that_is_not_understood_is_one_error_and_its_numbers_are_no_values(
            String unit, String rule, String message) {
        Cleaned cleaned =
                matrixUnder(
                        "报告期：2021年",
                        "指标名称 | 计量单位 | 代码 | 本年 | 上年",
                        "用电量 | " + unit + " | 10 | #5 |",
                        "企业数 | 家 | 01 | #3 | #2");

        assertThat(cleaned.findings()).hasSize(1);
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.message().en()).isEqualTo(message);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.tableNo()).isEqualTo(1);
        assertThat(finding.item()).isEqualTo("electricity");
        assertThat(cleaned.value(4, "this_year")).isEqualTo(Value.INVALID);
        assertThat(cleaned.value(4, "last_year")).isEqualTo(Value.NOT_REPORTED);
        assertThat(cleaned.text(5, "this_year")).isEqualTo("3");
        // title 1, line 1, header 5, two labels, units and codes; one error, two values
        assertThat(cleaned.counts()).containsExactly(new CellCount(16, 2, 1, 0, 13, 0));
    }

    @Test
    void a_column_of_no_item_is_ignored_in_every_row() {
        Cleaned cleaned =
                matrixUnder(
                        "报告期：2021年",
                        "指标名称 | 代码 | 本年 | 增量 | 上年",
                        "企业数 | 01 | #3 | #1 | #2",
                        "大型 | 02 | #3 | #1 | #2");

        assertThat(cleaned.messages())
                .containsExactly(
                        "科技!D3: the column \"增量\" is not one of Science and technology and was left"
                                + " alone");
        assertThat(cleaned.counts()).containsExactly(new CellCount(17, 4, 0, 0, 11, 2));
    }

    @Test
    void a_label_that_is_struck_through_beside_figures_that_stand_does_not() {
        Cleaned cleaned = matrix("_企业数 | 01 | #3 | #2", "_产值 | 03 | _#5 | _#4");

        assertThat(cleaned.errors())
                .containsExactly(
                        "科技!A4: label: expected a value that stands; \"企业数\" is struck through,"
                                + " all of it or in part",
                        "科技!C5: expected a row that stands; its cells are struck through, the"
                                + " first holds \"5\"");
    }

    @Test
    void a_row_without_a_unit_is_refused_under_a_line_that_says_several_it_may_be_in() {
        Cleaned cleaned =
                matrixUnder(
                        "报告期：2021年 | 计量单位：万元、亿元",
                        HEADER,
                        "产值 | 03 | 5 | 4",
                        "用电量（千瓦时） | 10 | 7 | 6");

        assertThat(cleaned.errors()).hasSize(1);
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.rule()).isEqualTo("ST01-T42");
        assertThat(finding.cell()).isEqualTo("A4");
    }
}
