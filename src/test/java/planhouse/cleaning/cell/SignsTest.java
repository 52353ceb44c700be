package planhouse.cleaning.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Missing;

class SignsTest {

    @ParameterizedTest
    @ValueSource(strings = {"是", "√", "✓", "✔", "1", "１", "Y", "y", "Yes", "TRUE", " 是 "})
    void yes_is_read_however_it_is_marked(String text) {
        assertThat(YesNoReader.read(text)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "×", "✗", "x", "0", "N", "no", "False"})
    void no_is_read_however_it_is_marked(String text) {
        assertThat(YesNoReader.read(text)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"基本完成", "2", "部分", ""})
    void what_is_neither_is_not_read(String text) {
        assertThat(YesNoReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-, NONE",
        "—, NONE",
        "－, NONE",
        "——, NONE",
        "…, LESS_THAN_HALF_UNIT",
        "……, LESS_THAN_HALF_UNIT",
        "..., LESS_THAN_HALF_UNIT",
        "/, NONE",
        "／, NONE",
        "无, NONE",
        "#N/A, NOT_AVAILABLE",
        "' ', NOT_REPORTED",
        "'\u3000\u00a0', NOT_REPORTED"
    })
    void a_sign_keeps_why_the_value_is_missing(String text, Missing kind) {
        assertThat(new MissingSigns(Map.of()).kindOf(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "''", "”", "“", "″", "〃", "同上", "「"})
    void a_sign_for_the_same_as_above_is_none_of_them(String text) {
        assertThat(new MissingSigns(Map.of()).kindOf(text)).isNull();
    }

    @Test
    void the_forms_own_placeholders_come_first() {
        MissingSigns signs =
                new MissingSigns(Map.of("-", Missing.SUPPRESSED, "x", Missing.SUPPRESSED));

        assertThat(signs.kindOf("-")).isEqualTo(Missing.SUPPRESSED);
        assertThat(signs.kindOf("X")).isEqualTo(Missing.SUPPRESSED);
        assertThat(signs.kindOf("—")).isEqualTo(Missing.SUPPRESSED);
        assertThat(signs.kindOf("…")).isEqualTo(Missing.LESS_THAN_HALF_UNIT);
    }

    @Test
    void a_long_placeholder_is_known_with_up_to_four_characters_around_it() {
        MissingSigns signs = new MissingSigns(Map.of("not yet published", Missing.NOT_AVAILABLE));

        assertThat(signs.kindOf("  Not yet published  ")).isEqualTo(Missing.NOT_AVAILABLE);
        assertThat(signs.kindOf("   Not yet published  ")).isNull();
        assertThat(new MissingSigns(Map.of()).kindOf("    —       ")).isEqualTo(Missing.NONE);
        assertThat(new MissingSigns(Map.of()).kindOf("    —        ")).isNull();
    }

    @Test
    void a_number_or_a_word_is_no_sign() {
        MissingSigns signs = new MissingSigns(Map.of());

        assertThat(signs.kindOf("0")).isNull();
        assertThat(signs.kindOf("无锡")).isNull();
    }

    @Test
    void the_check_character_of_the_standards_example_is_found() {
        // GB 32100-2015 gives 91350100M000100Y43 as its example
        assertThat(CreditCode.checkCharacter("91350100M000100Y4?")).isEqualTo('3');
        assertThat(CreditCode.firstForeign("91350100M000100I43")).isEqualTo(15);
        assertThat(CreditCode.firstForeign("91350100M000100Y43")).isEqualTo(-1);
    }
}
