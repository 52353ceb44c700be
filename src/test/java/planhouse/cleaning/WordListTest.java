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
import planhouse.indicator.Missing;
import planhouse.indicator.Value;

/** A list that mostly holds words: codes of a given length, days, levels, free text. */
class WordListTest {

    private static final String HEADER = "单位名称 | 备注 | 组织机构代码 | 成立日期 | 级别 | 类别";
    private static final String ROW = "甲厂 | 试点 | 123456789 | 2001-06-15 | 省级 | 国家级";

    private static Definitions definitions;

    @BeforeAll
    static void write_the_form(@TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("forms"));
        Files.writeString(
                jobs.resolve("forms/rs01.yaml"),
                """
                form: RS01
                title: {zh: 单位名册, en: Register of units}
                kind: list
                respondents: counties
                key: name
                fact: fact_cluster_county_year
                items:
                  - {code: name, name: {zh: 单位名称, en: Unit}, required: true}
                  - {code: remark, name: {zh: 备注, en: Remark}}
                  - {code: org_code, name: {zh: 组织机构代码, en: Organisation code}, length: 9, column_required: true}
                  - {code: founded, name: {zh: 成立日期, en: Founded on}, type: date, column_required: true}
                  - {code: level, name: {zh: 级别, en: Level}, codelist: levels}
                  - {code: class, name: {zh: 类别, en: Class}, codelist: levels, required: true}
                """);
        definitions = new DefinitionFiles(Optional.of(jobs)).load();
    }

    /** Title, line, header in row 3, then the rows as data. */
    private static Cleaned list(String... rows) {
        String[] lines = new String[rows.length + 3];
        lines[0] = "单位名册";
        lines[1] = "填报单位：永康市 | 报告期：2021年";
        lines[2] = HEADER;
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return Cleaned.workbook(definitions, "x.xlsx", List.of(), TypedSheet.of("名册", lines));
    }

    private static Cleaned cell(String of, String typed) {
        return list(ROW.replace(of, typed));
    }

    @Test
    void a_text_of_the_asked_length_and_a_day_are_values() {
        Cleaned cleaned = list(ROW);

        assertThat(cleaned.text(4, "org_code")).isEqualTo("123456789");
        assertThat(cleaned.text(4, "founded")).isEqualTo("2001-06-15");
        assertThat(cleaned.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123456789 | 12345678 | C4: Organisation code: expected 9 characters, found 8 in"
                        + " \"12345678\"",
                "2001-06-15 | 2001-06 | D4: Founded on: expected a day, found \"2001-06\"",
                "省级 | 是 | E4: Level: expected one of National, Provincial, Municipal, found \"是\"",
                "国家级 | 否 | F4: Class: expected one of National, Provincial, Municipal, found \"否\""
            })
    void what_a_column_of_words_does_not_take_is_one_error_at_its_cell(
            String of, String typed, String message) {
        assertThat(cell(of, typed).messages()).containsExactly("名册!" + message);
    }

    @Test
    void no_in_a_column_of_codes_that_may_stay_blank_means_none() {
        Cleaned cleaned = cell("省级", "否");

        assertThat(cleaned.value(4, "level")).isEqualTo(new Value.Absent(Missing.NONE));
        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.corrections()).containsExactly("E4 \"否\" -> \"\": the sign means none");
    }

    @Test
    void a_title_in_two_cells_is_no_data_of_the_table_above_and_words_of_its_columns_are() {
        Cleaned cleaned =
                list(ROW, "乙厂 | — | 987654321", "单位名册 | （续表）", HEADER, ROW.replace("甲", "丙"));

        assertThat(cleaned.tables()).hasSize(2);
        assertThat(cleaned.data()).extracting(CleanRow::number).containsExactly(4, 5, 8);
        assertThat(cleaned.errors())
                .containsExactly(
                        "名册!F5: Class: expected a value, found a blank cell; it must be filled in"
                                + " each row");
        assertThat(cleaned.counts())
                .containsExactly(
                        new CellCount(18, 9, 0, 0, 9, 0), new CellCount(14, 6, 0, 0, 8, 0));
    }
}
