package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Finding;
import planhouse.indicator.Missing;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;

/** What stands in one cell, and what it becomes; row 5 is the first of the data. */
class CellCleaningTest {

    @Test
    void a_plain_sheet_is_read_without_a_finding_or_a_correction() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.FIRST, EnterpriseSheet.SECOND));

        assertThat(cleaned.table().form().code()).isEqualTo("JH01");
        assertThat(cleaned.table().respondent()).contains("330784");
        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.data()).hasSize(2);
        assertThat(cleaned.value(5, "credit_code")).isEqualTo(new Value.Text("91330784W00000001Y"));
        assertThat(cleaned.value(5, "industry")).isEqualTo(new Value.Code("smart_locks"));
        assertThat(cleaned.value(5, "output_value"))
                .isEqualTo(new Value.Numeric(new BigDecimal("1234.5")));
        assertThat(cleaned.value(5, "transformed")).isEqualTo(new Value.YesNo(true));
        assertThat(cleaned.text(5, "transformed_on")).isEqualTo("2021-06-01");
        assertThat(cleaned.value(5, "remark")).isEqualTo(Value.NOT_REPORTED);
        assertThat(cleaned.corrections())
                .containsExactly("L5 \"2021-06\" -> \"2021-06-01\": another way to write a date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1,234.5' | 1234.5 | thousands separators",
                "１２３４．５ | 1234.5 | full-width characters or blanks",
                "'1 234.5' | 1234.5 | thousands separators",
                "120万元 | 120 | the unit 10 000 CNY stands behind the number",
                "1.2亿元 | 12000 | the unit 100 million CNY stands behind the number"
            })
    void a_number_typed_as_text_is_a_number_and_says_what_was_changed(
            String typed, BigDecimal number, String why) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('E', typed)));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(((Value.Numeric) cleaned.value(5, "output_value")).number())
                .isEqualByComparingTo(number);
        assertThat(cleaned.corrections())
                .anyMatch(text -> text.startsWith("E5 ") && text.endsWith(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G | 约120 | T02 | R&D expense: expected an exact number, found the approximate"
                        + " \"约120\"",
                "G | 120余 | T02 | R&D expense: expected an exact number, found the approximate"
                        + " \"120余\"",
                "G | 1,2,3 | T03 | R&D expense: expected a number, found \"1,2,3\", whose"
                        + " separators stand in places that leave its value open",
                "G | 12o | T04 | R&D expense: expected a number, found \"12o\" with letters among"
                        + " or behind its digits",
                "G | 很多 | T01 | R&D expense: expected a number, found \"很多\"",
                "G | !#REF! | T05 | R&D expense: expected a value, found the error #REF!",
                "G | !#DIV/0! | T05 | R&D expense: expected a value, found the error #DIV/0!",
                "G | = | T06 | R&D expense: expected a value, found a formula that was saved"
                        + " without its result",
                "G | -5 | T08 | R&D expense: expected a number not below 0 (unit: 10 000 CNY),"
                        + " found \"-5\"",
                "G | （50） | T08 | R&D expense: expected a number not below 0 (unit: 10 000 CNY),"
                        + " found \"（50）\"",
                "G | %0.125 | T35 | R&D expense: expected a number in its own unit, found the"
                        + " percentage \"12.5%\"",
                "G | 12.5% | T35 | R&D expense: expected a number in its own unit, found the"
                        + " percentage \"12.5%\"",
                "G | @2021-06-15 | T01 | R&D expense: expected a number, found \"2021-06-15\"",
                "I | #2.5 | T07 | Industrial robots: in service at year end: expected a whole"
                        + " number, found \"2.5\"",
                "I | #1E+30 | T09 | Industrial robots: in service at year end: expected a number"
                        + " not above 999999999999999999 (unit: sets), found"
                        + " \"1000000000000000000000000000000\"",
                "C | 智能门所 | T11 | Key industry: expected a name or code of the list industries,"
                        + " found \"智能门所\"",
                "C | 同上 | T90 | Key industry: expected what is meant, found \"同上\"; each row is"
                        + " read by itself, and nothing is taken from the row above",
                "C | 〃 | T90 | Key industry: expected what is meant, found \"〃\"; each row is"
                        + " read by itself, and nothing is taken from the row above",
                "B | | T10 | Enterprise name: expected a value, found a blank cell; it must be"
                        + " filled in each row",
                "B | — | T10 | Enterprise name: expected a value, found \"—\"; it must be filled in"
                        + " each row",
                "E | | T10 | Gross industrial output value: expected a value, found a blank cell;"
                        + " it must be filled in each row",
                "E | — | T10 | Gross industrial output value: expected a value, found \"—\"; it"
                        + " must be filled in each row",
                "E | !#N/A | T10 | Gross industrial output value: expected a value, found"
                        + " \"#N/A\"; it must be filled in each row",
                "A | 91330784W0000000 | T12 | Unified social credit code: expected 18 characters,"
                        + " found 16 in \"91330784W0000000\"",
                "A | 91330784W000000017 | T13 | Unified social credit code: expected the check"
                        + " character Y at the end, found 7 in \"91330784W000000017\"",
                "A | 91330784I00000001Y | T38 | Unified social credit code: expected digits and"
                        + " capital letters other than I, O, S, V, Z; found \"I\" at place 9 of"
                        + " \"91330784I00000001Y\"",
                "L | 去年 | T14 | Completed on: expected a month, found \"去年\"",
                "L | @1905-07-13 | T14 | Completed on: expected a month, found \"1905-07-13\"",
                "L | #2021.1 | T19 | Completed on: expected a month, found the number 2021.1, which"
                        + " is January, or October without its zero",
                "A | Z1330784W00000001Y | T38 | Unified social credit code: expected digits and"
                        + " capital letters other than I, O, S, V, Z; found \"Z\" at place 1 of"
                        + " \"Z1330784W00000001Y\"",
                "B | !#REF! | T05 | Enterprise name: expected a value, found the error #REF!",
                "B | = | T06 | Enterprise name: expected a value, found a formula that was saved"
                        + " without its result",
                "B | ~\u3000 | T10 | Enterprise name: expected a value, found a blank cell; it must"
                        + " be filled in each row",
                "E | ~\u3000 | T10 | Gross industrial output value: expected a value, found a blank"
                        + " cell; it must be filled in each row",
                "I | #1000000000000000000 | T09 | Industrial robots: in service at year end:"
                        + " expected a number not above 999999999999999999 (unit: sets), found"
                        + " \"1000000000000000000\"",
                "I | #-1000000000000000000 | T08 | Industrial robots: in service at year end:"
                        + " expected a number not below -999999999999999999 (unit: sets), found"
                        + " \"-1000000000000000000\"",
                "G | 12担 | T04 | R&D expense: expected a number, found \"12担\" with letters among"
                        + " or behind its digits",
                "G | 12台 | T04 | R&D expense: expected a number, found \"12台\" with letters among"
                        + " or behind its digits",
                "K | 基本完成 | T15 | Intelligent transformation completed: expected yes or no, found"
                        + " \"基本完成\""
            })
    void what_cannot_be_understood_is_one_error_at_its_cell(
            char column, String typed, String rule, String message) {
        String text = typed == null ? "" : typed;

        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with(column, text)));

        assertThat(cleaned.findings()).hasSize(1);
        Finding finding = cleaned.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.rule()).isEqualTo("JH01-" + rule);
        assertThat(finding.cell()).isEqualTo(column + "5");
        assertThat(finding.message().en()).isEqualTo("表1!" + column + "5: " + message);
        assertThat(cleaned.data().get(0).values().stream().filter(Value.INVALID::equals))
                .hasSize(1);
    }

    @Test
    void a_finding_tells_in_chinese_and_english_what_was_found_expected_and_to_do() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', "约120")));

        Finding finding = cleaned.findings().get(0);
        assertThat(finding.message().zh()).isEqualTo("表1!G5：研发费用：应为准确的数字，实为约数“约120”");
        assertThat(finding.expected().zh()).isEqualTo("准确的数字");
        assertThat(finding.fix().zh()).isEqualTo("填写准确的数字，说明文字写入其他列");
        assertThat(finding.fix().en())
                .isEqualTo("write the exact number, and put the remark in another column");
        assertThat(finding.found()).isEqualTo("约120");
        assertThat(finding.item()).isEqualTo("rd_expense");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- | NONE",
                "— | NONE",
                "－ | NONE",
                "… | LESS_THAN_HALF_UNIT",
                "... | LESS_THAN_HALF_UNIT",
                "/ | NONE",
                "无 | NONE",
                "!#N/A | NOT_AVAILABLE"
            })
    void a_missing_sign_keeps_its_kind(String typed, Missing kind) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', typed)));

        assertThat(cleaned.errors()).isEmpty();
        assertThat(cleaned.value(5, "rd_expense")).isEqualTo(new Value.Absent(kind));
        String why = kind.code().replace('_', ' ').replace("half unit", "half of the unit");
        assertThat(cleaned.corrections())
                .contains(
                        "G5 \"%s\" -> \"\": the sign means %s"
                                .formatted(typed.replace("!", ""), why));
    }

    @Test
    void a_missing_sign_among_words_keeps_its_kind_too_and_a_blank_text_is_not_reported() {
        Cleaned signed = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('M', "—")));
        Cleaned blank = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('M', "~\u00a0")));

        assertThat(signed.value(5, "leading_level")).isEqualTo(new Value.Absent(Missing.NONE));
        assertThat(signed.corrections()).contains("M5 \"—\" -> \"\": the sign means none");
        assertThat(blank.value(5, "leading_level")).isEqualTo(Value.NOT_REPORTED);
        assertThat(blank.corrections()).noneMatch(text -> text.startsWith("M5"));
    }

    @Test
    void the_largest_number_that_can_be_kept_is_a_value() {
        Cleaned cleaned =
                Cleaned.sheets(
                        EnterpriseSheet.of(EnterpriseSheet.with('I', "#999999999999999999")));

        assertThat(cleaned.text(5, "robots_in_service")).isEqualTo("999999999999999999");
        assertThat(cleaned.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0", "５.00", "5,000.0"})
    void a_whole_number_may_be_typed_with_zeros_behind_its_point(String typed) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('I', typed)));

        String kept = typed.length() > 4 ? "5000" : "5";
        assertThat(cleaned.findings()).isEmpty();
        assertThat(cleaned.text(5, "robots_in_service")).isEqualTo(kept);
        assertThat(cleaned.corrections())
                .anyMatch(text -> text.startsWith("I5 \"" + typed + "\" -> \"" + kept + "\""));
    }

    @Test
    void a_number_that_is_whole_but_for_zeros_is_a_whole_number() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('I', "#5.00")));

        assertThat(cleaned.findings()).isEmpty();
        assertThat(((Value.Numeric) cleaned.value(5, "robots_in_service")).number())
                .isEqualByComparingTo("5");
    }

    @Test
    void a_text_with_decimals_is_kept_with_the_digits_that_it_shows() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('E', "1234.50")));

        assertThat(cleaned.text(5, "output_value")).isEqualTo("1234.50");
        assertThat(cleaned.corrections()).noneMatch(text -> text.startsWith("E5"));
    }

    @ParameterizedTest
    @CsvSource({"1905-03-14, false", "1905-09-30, false", "1905-03-13, true", "1905-10-01, true"})
    void a_day_whose_number_is_a_year_of_the_last_centuries_is_no_month(
            String day, boolean isRead) {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('L', "@" + day)));

        assertThat(cleaned.value(5, "transformed_on") instanceof Value.Day).isEqualTo(isRead);
    }

    @Test
    void a_blank_cell_is_not_reported() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', "")));

        assertThat(cleaned.value(5, "rd_expense")).isEqualTo(Value.NOT_REPORTED);
    }

    @Test
    void a_number_keeps_the_digits_it_holds_and_not_those_it_shows() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('E', "#1234567.891")));

        assertThat(cleaned.text(5, "output_value")).isEqualTo("1234567.891");
        assertThat(cleaned.corrections()).noneMatch(text -> text.startsWith("E5"));
    }
}
