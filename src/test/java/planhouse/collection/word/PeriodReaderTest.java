package planhouse.collection.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    private static final int LONG = 500_000;

    @ParameterizedTest
    @ValueSource(strings = {"2023年1月15日", "2022-06-01", "2022年6月", "2022.6", "202206", "20220630"})
    void a_month_or_day_that_is_not_how_a_year_is_written(String text) {
        assertThat(PeriodReader.isMonthOrDay(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "2022年",
                "2022年度",
                "2022-12-31",
                "2022年12月31日",
                "2022-12-01",
                "2022年12月",
                "2022-01-01",
                "20221231",
                "2020-22",
                "二〇二二年"
            })
    void a_year_and_its_first_or_last_day_are_none(String text) {
        assertThat(PeriodReader.isMonthOrDay(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "2021年",
                "2021年度",
                "２０２１年",
                "二〇二一年",
                "二○二一年度",
                "二零二一年",
                "2021-12-31",
                "2021年12月31日",
                "20211231",
                "202112",
                " 2021 年 ",
                "2021年1-12月",
                "2021年1月-2021年12月"
            })
    void a_period_is_the_year_however_it_is_written(String text) {
        assertThat(PeriodReader.ofPeriod(text)).contains(2021);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "永康市2021年重点企业智能制造年报表",
                "永康市-2021",
                "三年行动计划（2020-2022年）2021年报表",
                "2021年报表，2022-01-15报出"
            })
    void a_title_names_one_year(String text) {
        assertThat(PeriodReader.ofTitle(text)).contains(2021);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "智能制造",
                "2020 2021",
                "2020-2022",
                "2021-2022年永康市集群",
                "永康市2021、2022年集群",
                "2021和2022年",
                "2021/2022年",
                "330784",
                "报出日期 2022-01-15",
                "永康_20220115"
            })
    void no_year_or_several_are_none(String text) {
        assertThat(PeriodReader.ofTitle(text)).isEmpty();
    }

    /** Read again for each of its letters, it would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"2021", "1", "1月", "(2021"})
    void a_long_run_of_blanks_is_read_once(String before) {
        String text = before + " ".repeat(LONG) + "x";

        assertThat(PeriodReader.isPart(text)).isFalse();
        assertThat(PeriodReader.yearAlone(text)).isEmpty();
        assertThat(PeriodReader.ofPeriod(text).isPresent()).isEqualTo(before.contains("2021"));
    }

    @Test
    void a_long_run_of_numerals_is_read_once() {
        assertThat(PeriodReader.ofPeriod("一".repeat(LONG))).isEmpty();
    }

    @Test
    void of_two_years_the_one_that_is_called_a_year_counts() {
        assertThat(PeriodReader.ofTitle("2021年 表1 2012")).contains(2021);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-2022年, 2021-2022",
        "2021、2022年度集群表, 2021、2022",
        "2021年和2022年, 2021年和2022",
        "2021.1至2022.12, 2021.1至2022",
        "2020-22年, 2020-22"
    })
    void joined_years_are_several(String text, String years) {
        assertThat(PeriodReader.several(text)).contains(years);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021年1月-2021年12月", "2021-12", "三年行动计划（2020-2022年）年报表", "2021年 表1 2012"})
    void one_year_and_those_of_a_plan_are_not_several(String text) {
        assertThat(PeriodReader.several(text)).isEmpty();
    }
}
