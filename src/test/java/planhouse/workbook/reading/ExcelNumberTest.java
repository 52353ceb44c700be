package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "0.000,0",
        "1200,1200",
        "1e3,1000",
        "1E-7,0.0000001",
        "123456789012345678,123456789012346000",
        "0.30000000000000004,0.3",
        "2823.0539999999996,2823.054",
        "9999999999999999,10000000000000000",
        "-1.50,-1.5"
    })
    void texts_are_rounded_as_excel_shows_them(String text, String shown) {
        assertThat(ExcelNumber.parse(text)).isEqualTo(new BigDecimal(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "-9.223372036854775808E17,-922337203685478000",
        "9.223372036854775807E18,9223372036854780000",
        "123456789012345.67,123456789012346",
        "-999999999999999.9,-1000000000000000",
        "0.1234567,0.1234567",
        "1E-300,1E-300"
    })
    void binary_numbers_at_the_bounds_are_rounded_alike(double number, BigDecimal shown) {
        assertThat(ExcelNumber.of(number)).isEqualByComparingTo(shown);
        assertThat(ExcelNumber.of(number).scale()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", ".", "12o", "1,2", "NaN", "0x1p3", "1d", "1e999", "--1"})
    void what_is_no_number_is_none(String text) {
        assertThat(ExcelNumber.parse(text)).isNull();
    }

    @Test
    void the_quick_way_finds_what_the_binary_number_shows() {
        Random random = new Random(2020);
        for (int i = 0; i < 20_000; i++) {
            double number =
                    i % 3 == 0
                            ? random.nextInt(2_000_000) / 1000.0
                            : random.nextDouble() * Math.pow(10, random.nextInt(14) - 4);
            if (i % 3 == 1) number = number + random.nextInt(100) / 100.0;
            if (i % 7 == 0) number = -number;
            BigDecimal shown =
                    new BigDecimal(number).round(ExcelNumber.PRECISION).stripTrailingZeros();
            assertThat(ExcelNumber.of(number))
                    .isEqualTo(shown.scale() < 0 ? shown.setScale(0) : shown);

            // from its shortest text and from the 17 digits that Excel writes
            String seventeen = new BigDecimal(number).round(new MathContext(17)).toPlainString();
            assertThat(ExcelNumber.parse(seventeen)).isEqualTo(ExcelNumber.of(number));
            assertThat(ExcelNumber.parse(Double.toString(number)))
                    .isEqualTo(ExcelNumber.of(number));
        }
    }
}
