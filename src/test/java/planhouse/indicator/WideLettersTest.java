package planhouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideLettersTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Robots 12, 9",
        "机器人, 6",
        "'台（套）', 8",
        "Ａ１￥, 6",
        "𠮷野家, 6",
        "한글, 4",
        "ｱｲｳ, 3",
        "–…→●✓é, 6"
    })
    void a_chinese_letter_takes_the_room_of_two_latin_ones(String text, int columns) {
        assertThat(WideLetters.columns(text)).isEqualTo(columns);
    }
}
