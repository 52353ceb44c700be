package planhouse.plan;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void coverage_cannot_exceed_what_is_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coverage(9, 10, 0, Optional.empty()))
                .withMessage("coverage: expected 0 to 9 published returns, found 10");
    }
}
