package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
