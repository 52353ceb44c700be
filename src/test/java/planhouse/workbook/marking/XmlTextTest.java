package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {

    @ParameterizedTest
    @CsvSource({
        "9, 9",
        "8.5, 8.5",
        "0, 0",
        "12.75, 12.75",
        "3.05, 3.05",
        "15.999, 16",
        "100.1, 100.1"
    })
    void a_measure_is_written_to_hundredths(double measure, String written) {
        assertThat(XmlText.decimal(measure)).isEqualTo(written);
    }
}
