package planhouse.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CreditCodeTest {

    @Test
    void the_check_character_is_that_of_gb_32100() {
        // the example commonly printed with the standard
        assertThat(CreditCode.check("91350100M000100Y4")).isEqualTo('3');
    }

    @Test
    void a_drawn_code_has_eighteen_characters_and_its_division() {
        String code = CreditCode.drawn(new Random(1), "330784");

        assertThat(code).matches("91330784W[0-9A-Y]{9}");
        assertThat(code.charAt(17)).isEqualTo(CreditCode.check(code));
    }

    @Test
    void a_spoiled_code_differs_in_its_check_character_only() {
        String code = CreditCode.drawn(new Random(2), "330702");
        String spoiled = CreditCode.spoiled(code);

        assertThat(spoiled.substring(0, 17)).isEqualTo(code.substring(0, 17));
        assertThat(spoiled.charAt(17)).isNotEqualTo(CreditCode.check(code));
    }
}
