package planhouse.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoursTest {

    @Test
    void a_terminal_is_coloured_unless_somebody_wants_none_or_it_has_none() {
        assertThat(Colours.areWanted(true, Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
        assertThat(Colours.areWanted(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
        assertThat(Colours.areWanted(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(Colours.areWanted(false, Map.of())).isFalse();
    }
}
