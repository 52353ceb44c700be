package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Missing;
import planhouse.indicator.Value;

/**
 * What words in a cell become: codes, months, yes and no, names; row 5 is the first of the data.
 */
class WordCleaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"91330784w00000001y", "９１３３０７８４Ｗ０００００００１Ｙ", "9133 0784 W000 0000 1Y"})
    void a_credit_code_is_put_into_capital_half_width_characters(String typed) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('A', typed)));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "credit_code")).isEqualTo("91330784W00000001Y");
        assertThat(cleaned.corrections())
                .contains(
                        "A5 \""
                                + typed
                                + "\" -> \"91330784W00000001Y\": letter case, width or blanks in a"
                                + " code");
    }

    @Test
    void a_credit_code_typed_as_a_number_has_lost_its_last_digits_even_if_its_check_fits() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(EnterpriseSheet.with('A', "#913307840000001000")));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!A5: Unified social credit code: expected what is kept as text, found"
                                + " the number 913307840000001000; Excel keeps fifteen digits of a"
                                + " number, and its others are lost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "N; ?0%?0.5; 50%; 0.5",
                "N; ?#,##0?12345.6; 12,346; 12345.6",
                "N; #0.5; 0.5; ",
                "B; ?0000?360; 0360; 360"
            })
    void a_text_is_what_is_seen_in_its_cell(char column, String typed, String kept, String held) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with(column, typed)));

        String correction = column + "5 \"" + held + "\" -> \"" + kept + "\": as the cell shows it";
        String item = column == 'N' ? "remark" : "enterprise_name";
        assertThat(cleaned.text(5, item)).isEqualTo(kept);
        assertThat(cleaned.corrections().contains(correction)).isEqualTo(held != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"同上", "〃", "\"", "Ditto"})
    void a_name_that_is_to_be_the_same_as_above_is_none(String typed) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('B', typed)));

        assertThat(cleaned.errors())
                .containsExactly(
                        "表1!B5: Enterprise name: expected what is meant, found \""
                                + typed
                                + "\"; each row is read by itself, and nothing is taken from the"
                                + " row above");
    }

    @Test
    void other_words_that_point_to_another_row_are_kept_and_asked_about_once_a_column() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('N', "设备更新"),
                                EnterpriseSheet.with('N', "同上"),
                                EnterpriseSheet.with('N', "同上")));

        assertThat(cleaned.messages())
                .containsExactly(
                        "表1!N6: Remark: expected what is meant, found \"同上\", which is kept as it"
                                + " stands; each row is read by itself; cells alike: N6:N7");
        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(7, "remark")).isEqualTo("同上");
    }

    @Test
    void fifteen_digits_are_all_there() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('N', "#913307840000001")));

        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.text(5, "remark")).isEqualTo("913307840000001");
    }

    @ParameterizedTest
    @CsvSource({"A, 9.13308E+17", "A, #913307840000001000", "N, #913307840000001000"})
    void digits_that_excel_has_lost_are_told_in_any_text(char column, String typed) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with(column, typed)));

        assertThat(cleaned.findings())
                .extracting(finding -> finding.rule() + " " + finding.cell())
                .containsExactly("JH01-T39 " + column + "5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-06",
                "2021年6月",
                "2021.6",
                "#2021.6",
                "202106",
                "#202106",
                "#44348",
                "@2021-06-01"
            })
    void a_month_is_read_by_its_columns_type(String typed) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('L', typed)));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "transformed_on")).isEqualTo("2021-06-01");
    }

    @Test
    void a_day_in_a_column_of_months_is_kept_as_the_months_first() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('L', "@2021-06-15")));

        assertThat(cleaned.corrections())
                .containsExactly(
                        "L5 \"2021-06-15\" -> \"2021-06-01\": a month is kept as its first day");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "是 | 是", "√ | 是", "#1 | 是", "Y | 是", "^ | 是", "否 | 否", "× | 否", "#0 | 否", "N | 否"
            })
    void yes_and_no_are_read_however_they_are_marked(String typed, String answer) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('K', typed)));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.text(5, "transformed")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "√ | K5 \"√\" -> \"是\": another sign for yes or no",
                "#0 | K5 \"0\" -> \"否\": another sign for yes or no",
                "是 |",
                "否 |",
                "yes | K5 \"yes\" -> \"是\": another sign for yes or no",
                "no | K5 \"no\" -> \"否\": another sign for yes or no"
            })
    void only_another_sign_for_yes_or_no_is_a_correction(String typed, String correction) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('K', typed)));

        assertThat(cleaned.corrections().stream().filter(text -> text.startsWith("K5")))
                .isEqualTo(correction == null ? List.of() : List.of(correction));
    }

    @Test
    void a_code_may_be_given_by_alias_name_or_code() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('C', "电动工具"),
                                EnterpriseSheet.with('C', "电动(园林)工具"),
                                EnterpriseSheet.with('C', "garden_tools"),
                                EnterpriseSheet.with('C', "Electric garden tools")));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.data())
                .allSatisfy(
                        row ->
                                assertThat(row.values().get(2))
                                        .isEqualTo(new Value.Code("garden_tools")));
        assertThat(cleaned.corrections())
                .contains("C5 \"电动工具\" -> \"garden_tools\": another name of the code");
    }

    @Test
    void no_leading_level_is_none_and_no_error() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('M', "否")));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.value(5, "leading_level")).isEqualTo(new Value.Absent(Missing.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "~\u3000甲\u00a0 厂~一车间  | 甲 厂 一车间",
                "甲  厂 | 甲 厂",
                "'甲厂 | 甲厂",
                "甲厂' | 甲厂'",
                "甲 厂\u200b | 甲 厂",
                "\ufeff甲厂 | 甲厂"
            })
    void blanks_and_line_breaks_in_a_text_are_tidied(String typed, String tidy) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('B', typed)));

        assertThat(cleaned.text(5, "enterprise_name")).isEqualTo(tidy);
        assertThat(cleaned.corrections().stream().filter(text -> text.startsWith("B5")))
                .allMatch(text -> text.endsWith("blanks or invisible characters"))
                .hasSize(typed.equals(tidy) ? 0 : 1);
    }

    @Test
    void blanks_at_either_end_of_a_text_are_no_part_of_it() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(
                                EnterpriseSheet.with('B', "~ 甲厂"),
                                EnterpriseSheet.with('B', "~甲厂 "),
                                EnterpriseSheet.with('B', "甲 厂")));

        assertThat(cleaned.text(5, "enterprise_name")).isEqualTo("甲厂");
        assertThat(cleaned.text(6, "enterprise_name")).isEqualTo("甲厂");
        assertThat(cleaned.corrections().stream().filter(text -> text.startsWith("B")))
                .containsExactly(
                        "B5 \" 甲厂\" -> \"甲厂\": blanks or invisible characters",
                        "B6 \"甲厂 \" -> \"甲厂\": blanks or invisible characters");
    }
}
