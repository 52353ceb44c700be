package planhouse.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of a number or a day. */
class FormatTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0%|0.5|50%",
                "0.0%|0.125|12.5%",
                "00000|123|00123",
                "#,##0|12345.6|12,346",
                "#,##0.00|1234567.891|1,234,567.89",
                "0.0,|1234567|1234.6",
                "0.00\"亿元\"|12.5|12.50亿元",
                "_ * #,##0.00_ |12|12.00",
                "_ * \"-\"??_ |0|-",
                "[$￥-804]#,##0|5|￥5",
                "[Red]-0|5|-5",
                "0|-5|-5",
                "￥0|-5|-￥5",
                "0|-0.4|0",
                "#|0|",
                "0.##|1.5|1.5",
                "General\"台\"|5|5台",
                "G/通用格式\"台\"|1.50|1.5台",
                "\"第\"0\"批\"|12|第12批",
                "0\\年|2021|2021年",
                "@|7|7",
                "|7|",
                "000\\-0000\\-0000|13812345678|",
                "0.00E+00|1234|",
                "# ?/?|1.5|",
                "[DBNum1]0|12|"
            })
    void a_number_is_written_as_its_format_shows_it(String section, String number, String shown) {
        String code = section == null ? "" : section;

        assertThat(new FormatText(code, true).of(new BigDecimal(number)).orElse(null))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy\"年\"m\"月\"|2021年6月",
                "[$-804]yyyy\"年\"m\"月\"d\"日\"|2021年6月1日",
                "yyyy/m/d|2021/6/1",
                "yyyy\\-mm\\-dd|2021-06-01",
                "yyyy|2021",
                "mmm-yy|Jun-21",
                "yyyy/m/d h:mm|2021/6/1 14:05",
                "h\"时\"mm\"分\"|14时05分",
                "h:mm:ss AM/PM|2:05:09 PM",
                "mm:ss|05:09",
                "[h]:mm|",
                "[DBNum1]yyyy\"年\"|",
                "aaaa|",
                "0|"
            })
    void a_day_is_written_as_its_format_shows_it(String section, String shown) {
        LocalDateTime day = LocalDateTime.of(2021, 6, 1, 14, 5, 9);

        assertThat(new FormatText(section, true).of(day).orElse(null)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"true, -5", "false, 5"})
    void a_section_for_negative_numbers_alone_writes_no_sign_of_its_own(
            boolean signed, String shown) {
        assertThat(new FormatText("0", signed).of(new BigDecimal("-5"))).hasValue(shown);
    }
}
