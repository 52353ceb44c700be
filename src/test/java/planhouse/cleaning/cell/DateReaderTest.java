package planhouse.cleaning.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource({
        "2021-06",
        "2021/6",
        "2021.6",
        "2021.06",
        "2021年6月",
        "2021年6月份",
        "２０２１年６月",
        "二〇二一年六月",
        "二〇二一〇六",
        "'''2021-06'",
        "202106",
        "June 2021",
        "Jun. 2021",
        "2021 年 6 月"
    })
    void a_month_is_read_however_it_is_typed(String text) {
        assertThat(DateReader.read(text))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2021, 6, 1), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sep 2021", "Sept. 2021", "September 2021"})
    void a_month_may_be_shortened_in_english(String text) {
        assertThat(DateReader.read(text))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2021, 9, 1), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marketing 2021",
                "Decision 2021",
                "Mayor 2021",
                "15 June 16, 2021",
                "2021.11-12",
                "2021年6-8",
                "2021/6-8"
            })
    void a_word_that_begins_as_a_month_does_is_none_and_two_days_are_not_one(String text) {
        assertThat(DateReader.read(text)).isEqualTo(ReadDate.NOT_A_DATE);
    }

    @Test
    void a_year_lies_between_1900_and_2100() {
        assertThat(DateReader.read("1900-01"))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(1900, 1, 1), false));
        assertThat(DateReader.read("2100-12"))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2100, 12, 1), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-06-15",
                "2021/6/15",
                "2021.6.15",
                "2021年6月15日",
                "20210615",
                "2021-06-15 00:00:00",
                "2021-06-15T08:30",
                "15 June 2021",
                "June 15, 2021",
                "44362"
            })
    void a_day_is_read_however_it_is_typed(String text) {
        assertThat(DateReader.read(text))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2021, 6, 15), true));
    }

    @ParameterizedTest
    @CsvSource({
        "44197, 2021-01-01, true",
        "44197.5, 2021-01-01, true",
        "20000, 1954-10-03, true",
        "20000.5, 1954-10-03, true",
        "80000, 2119-01-11, true",
        "80000.5, 2119-01-11, true",
        "202106, 2021-06-01, false",
        "20210615, 2021-06-15, true",
        "2021.6, 2021-06-01, false",
        "2021.12, 2021-12-01, false"
    })
    void a_number_is_a_day_number_or_a_date_without_its_marks(
            BigDecimal number, LocalDate date, boolean hasDay) {
        assertThat(DateReader.read(number, false)).isEqualTo(new ReadDate.Parsed(date, hasDay));
    }

    @ParameterizedTest
    @CsvSource({"42886, 2021-06-01", "42886.5, 2021-06-01", "20210615, 2021-06-15"})
    void a_day_number_may_count_from_1904(BigDecimal number, LocalDate date) {
        assertThat(DateReader.read(number, true)).isEqualTo(new ReadDate.Parsed(date, true));
    }

    @Test
    void the_number_2021_1_may_be_october_without_its_zero_but_the_text_is_not() {
        assertThat(DateReader.read(new BigDecimal("2021.1"), false))
                .isEqualTo(new ReadDate.Refused(CellRule.AMBIGUOUS_MONTH));
        assertThat(DateReader.read("2021.10"))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2021, 10, 1), false));
        assertThat(DateReader.read("2021.1"))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2021, 1, 1), false));
    }

    @Test
    void chinese_numerals_name_every_month() {
        assertThat(DateReader.read("二〇二一年十月"))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2021, 10, 1), false));
        assertThat(DateReader.read("2021年1〇月"))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2021, 10, 1), false));
        assertThat(DateReader.read("二○二一年十二月三十一日"))
                .isEqualTo(new ReadDate.Parsed(LocalDate.of(2021, 12, 31), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年",
                "2021",
                "2021年",
                "21.6",
                "2021-13",
                "2021-02-30",
                "6月",
                "12",
                "1850-01",
                "1899-12",
                "2101-01",
                "2021x06",
                "abcd-ef",
                "-------"
            })
    void what_is_no_date_is_refused(String text) {
        assertThat(DateReader.read(text)).isEqualTo(ReadDate.NOT_A_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-5",
                "12",
                "202113",
                "99999999",
                "1e300",
                "0.00001",
                "-44197",
                "-202106",
                "19999",
                "80001",
                "19999.5",
                "80001.5"
            })
    void a_number_that_is_no_date_is_refused(BigDecimal number) {
        assertThat(DateReader.read(number, false)).isEqualTo(ReadDate.NOT_A_DATE);
    }
}
