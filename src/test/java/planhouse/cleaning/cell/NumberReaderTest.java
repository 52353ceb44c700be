package planhouse.cleaning.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | 1234.5",
                "'1,234.5' | 1234.5",
                "１２３４．５ | 1234.5",
                "１，２３４ | 1234",
                "' 1234.5 ' | 1234.5",
                "'1 234.5' | 1234.5",
                "'1\u00a0234.5' | 1234.5",
                "'1\u202f234\u202f567' | 1234567",
                "'\u30001234\u3000' | 1234",
                "1’234 | 1234",
                "+7 | 7",
                "-7 | -7",
                "－７ | -7",
                "−7 | -7",
                "—7 | -7",
                "‐7 | -7",
                "―7 | -7",
                "（50） | -50",
                "(1,050.5) | -1050.5",
                "△50 | -50",
                "▲50 | -50",
                "'△ 50' | -50",
                ".5 | 0.5",
                "007 | 7",
                "1.2E+05 | 120000",
                "1.5e3 | 1500"
            })
    void a_number_is_read_however_it_is_typed(String text, BigDecimal number) {
        assertThat(NumberReader.read(text))
                .isInstanceOfSatisfying(
                        ReadNumber.Parsed.class,
                        parsed -> {
                            assertThat(parsed.number()).isEqualByComparingTo(number);
                            assertThat(parsed.number().scale()).isNotNegative();
                            assertThat(parsed.unit()).isEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1,", "1'", "(", ".1"})
    void a_text_of_a_page_is_no_number(String part) {
        assertThat(NumberReader.read(part.repeat(16_000)))
                .isEqualTo(new ReadNumber.Refused(CellRule.NOT_A_NUMBER));
    }

    @Test
    void blanks_around_a_number_do_not_count_up_to_five_hundred_characters() {
        assertThat(NumberReader.read(" ".repeat(498) + "12"))
                .isEqualTo(new ReadNumber.Parsed(new BigDecimal("12"), "", "why.plain"));
        assertThat(NumberReader.read(" ".repeat(499) + "12"))
                .isEqualTo(new ReadNumber.Refused(CellRule.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345678901234567890",
                "+123456789012345678901234567890",
                "+1234567890123456789012345.6789"
            })
    void a_number_of_thirty_digits_keeps_them_all(String text) {
        assertThat(NumberReader.read(text))
                .isEqualTo(new ReadNumber.Parsed(new BigDecimal(text), "", "why.plain"));
    }

    @Test
    void an_apostrophe_in_front_is_no_part_of_the_number() {
        assertThat(NumberReader.read("'00123"))
                .isEqualTo(new ReadNumber.Parsed(new BigDecimal("00123"), "", "why.apostrophe"));
    }

    @Test
    void a_unit_behind_the_number_is_told_apart() {
        assertThat(NumberReader.read("12.5%"))
                .isEqualTo(new ReadNumber.Parsed(new BigDecimal("12.5"), "%", "why.plain"));
        assertThat(NumberReader.read("3.5 亿元"))
                .isEqualTo(new ReadNumber.Parsed(new BigDecimal("3.5"), "亿元", "why.plain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约120",
                "120余",
                "近120",
                "120左右",
                "~120",
                "≈120",
                ">120",
                "120+",
                "10～15",
                "超120",
                "about 120",
                "约0",
                "近9",
                "120以上"
            })
    void an_approximate_number_is_refused(String text) {
        assertThat(NumberReader.read(text))
                .isEqualTo(new ReadNumber.Refused(CellRule.APPROXIMATE_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,3",
                "12,34",
                "1234,567",
                "1.234.567",
                "1,234 567",
                "12 34",
                "0,123",
                "5.",
                "1.2.",
                "800\n801",
                "１ \r\n ２３４",
                "800\t801"
            })
    void separators_in_odd_places_are_refused(String text) {
        assertThat(NumberReader.read(text))
                .isEqualTo(new ReadNumber.Refused(CellRule.MISPLACED_SEPARATORS));
    }

    @Test
    void a_line_break_may_stand_around_a_number_and_before_its_unit() {
        assertThat(NumberReader.read("800\n"))
                .isEqualTo(new ReadNumber.Parsed(new BigDecimal("800"), "", "why.plain"));
        assertThat(NumberReader.read("1 800\n万元"))
                .isEqualTo(new ReadNumber.Parsed(new BigDecimal("1800"), "万元", "why.separators"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O12", "1l5", "A1", "99①", "88²", "7₁", "½"})
    void letters_among_digits_are_refused(String text) {
        assertThat(NumberReader.read(text))
                .isEqualTo(new ReadNumber.Refused(CellRule.LETTERS_AMONG_DIGITS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "很多",
                "见附表",
                "",
                "-",
                "()",
                "(△5)",
                "+1234567890123456789012345.678901",
                "--5",
                "(-5)",
                "12/15",
                "1234567890123456789012345678901"
            })
    void what_is_no_number_is_refused(String text) {
        assertThat(NumberReader.read(text))
                .isEqualTo(new ReadNumber.Refused(CellRule.NOT_A_NUMBER));
    }
}
