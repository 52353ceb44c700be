package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Value;

/** Percentages and converted money in the list of chains. */
class GrowthTest {

    private static final String HEADER =
            "产业链名称 | 规上企业数（家） | 产值（亿元） | 上年产值（亿元） | 同比增长（%） | 重点项目数（个） | 项目完成投资（亿元）";

    private static Cleaned chains(String header, String... rows) {
        String[] lines = new String[rows.length + 3];
        lines[0] = "表4  创新产业链发展情况表";
        lines[1] = "填报单位：浦江县 | 报告期：2021年";
        lines[2] = header;
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return Cleaned.sheets(TypedSheet.of("表4", lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#12.5 | 12.5",
                "12.5 | 12.5",
                "12.5% | 12.5",
                "１２．５％ | 12.5",
                "%0.125 | 12.5",
                "（50） | -50",
                "(50) | -50",
                "△50 | -50",
                "▲50% | -50",
                "-50 | -50",
                "#-50 | -50",
                "%-0.5 | -50"
            })
    void a_percentage_is_one_once_however_it_is_shown(String typed, String percent) {
        Cleaned cleaned = chains(HEADER, "光电薄膜 | #3 | #1 | #2 | " + typed + " | #1 | #0.5");

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(4, "growth")).isEqualTo(percent);
    }

    @Test
    void money_printed_in_another_unit_is_converted_exactly_and_each_change_is_kept() {
        Cleaned cleaned = chains(HEADER, "光电薄膜 | #3 | #1.23456789 | 2,000.5 | #1 | #1 | #0");

        assertThat(cleaned.text(4, "output_value")).isEqualTo("12345.6789");
        assertThat(cleaned.text(4, "output_value_last_year")).isEqualTo("20005000");
        assertThat(cleaned.corrections())
                .containsExactly(
                        "C4 \"1.23456789\" -> \"12345.6789\": converted from 100 million CNY into"
                                + " 10 000 CNY",
                        "D4 \"2,000.5\" -> \"20005000\": converted from 100 million CNY into 10 000"
                                + " CNY");
    }

    @Test
    void zero_is_a_value_and_blank_is_nothing_to_report() {
        Cleaned cleaned = chains(HEADER, "光电薄膜 | #0 | #0", "时尚纺织 | | | | | |");

        assertThat(cleaned.text(4, "enterprises")).isEqualTo("0");
        assertThat(cleaned.value(5, "enterprises")).isEqualTo(Value.NOT_REPORTED);
        assertThat(cleaned.data()).hasSize(2);
    }

    @Test
    void percentage_points_are_no_growth_rate_in_a_header() {
        Cleaned cleaned =
                chains(HEADER.replace("（%）", "（百分点）"), "光电薄膜 | #3 | #1 | #2 | #-50 | #1 | #0.5");

        assertThat(cleaned.errors())
                .containsExactly(
                        "表4!E3: expected Growth on last year in percent; found \"百分点\". A rate in"
                            + " percent and the percentage points between two rates are different"
                            + " measures");
        assertThat(cleaned.value(4, "growth")).isEqualTo(Value.INVALID);
    }

    @Test
    void nor_in_a_cell() {
        Cleaned cleaned = chains(HEADER, "光电薄膜 | #3 | #1 | #2 | 5.2个百分点 | #1 | #0.5");

        assertThat(cleaned.errors())
                .containsExactly(
                        "表4!E4: Growth on last year: expected a number in percent, found"
                            + " \"5.2个百分点\"; a rate in percent and the percentage points between"
                            + " two rates are different measures");
    }

    @ParameterizedTest
    @CsvSource({"百分点, 1.5个百分点", "个百分点, 1.5", "百分点, #1.5"})
    void a_difference_of_rates_is_in_percentage_points(
            String unit, String typed, @TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("forms"));
        Files.writeString(
                jobs.resolve("forms/rs01.yaml"),
                """
                form: RS01
                title: {zh: 研发强度, en: Intensity of research}
                kind: list
                respondents: counties
                key: name
                fact: fact_cluster_county_year
                items:
                  - {code: name, name: {zh: 集群名称, en: Cluster}, required: true}
                  - {code: gain, name: {zh: 比上年提高, en: Gain}, unit: percentage_points, required: true}
                """);

        Cleaned cleaned =
                Cleaned.workbook(
                        new DefinitionFiles(Optional.of(jobs)).load(),
                        "x.xlsx",
                        List.of(),
                        TypedSheet.of(
                                "强度",
                                "研发强度",
                                "填报单位：永康市 | 报告期：2021年",
                                "集群名称 | 比上年提高（" + unit + "）",
                                "甲集群 | " + typed));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(4, "gain")).isEqualTo("1.5");
    }

    @Test
    void the_chains_output_must_have_a_column() {
        Cleaned cleaned = chains("产业链名称 | 规上企业数（家） | 上年产值（亿元） | 重点项目数（个）", "光电薄膜 | #3 | #2 | #1");

        assertThat(cleaned.errors())
                .containsExactly("表4!A3: expected a column \"Output value\"; the header has none");
    }

    @ParameterizedTest
    @CsvSource({
        "C4:D4, #1, '表4!D4: Output value last year: expected a number of its own; the cell is"
                + " merged with C4, whose \"1\" stands for several'",
        "C4:C5, #1, '表4!C5: Output value: expected a number of its own; the cell is merged with C4,"
                + " whose \"1\" stands for several'",
        "C4:D4, —, ",
        "B4:B5, #1, "
    })
    void a_number_merged_over_several_cells_is_none_of_theirs(
            String merged, String typed, String message) {
        TypedSheet sheet =
                TypedSheet.of(
                                "表4",
                                "表4  创新产业链发展情况表",
                                "填报单位：浦江县 | 报告期：2021年",
                                HEADER,
                                "光电薄膜 | #3 | " + typed + " | | | #1 | #0.5",
                                "智能家居 | #3 | | #2 | | #1 | #0.5")
                        .merged(merged);

        assertThat(Cleaned.sheets(sheet).errors())
                .isEqualTo(message == null ? List.of() : List.of(message));
    }
}
