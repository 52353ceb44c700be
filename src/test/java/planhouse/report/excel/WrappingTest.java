package planhouse.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lines that a text takes. */
class WrappingTest {

    @Test
    void a_chinese_character_takes_the_room_of_two_letters() {
        assertThat(Wrapping.lines("三年行动计划", 12)).isEqualTo(1);
        assertThat(Wrapping.lines("三年行动计划（2020-2022年）", 12)).isEqualTo(3);
        assertThat(Wrapping.lines("three-year plan", 12)).isEqualTo(2);
    }

    @Test
    void every_line_of_the_text_takes_one_at_least() {
        assertThat(Wrapping.lines("一\n\ntwo", 12)).isEqualTo(3);
        assertThat(Wrapping.lines("", 12)).isZero();
    }
}
