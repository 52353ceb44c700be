package planhouse.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of a target's figure stands on published returns.
 *
 * @param shareOfLastYear what the publishing counties had of last year's value, 0 to 1; null when
 *     there was none
 */
public record Coverage(int expected, int published, @Nullable BigDecimal shareOfLastYear) {

    public Coverage {
        if (published < 0 || published > expected) {
            throw new IllegalArgumentException(
                    "coverage: expected 0 to %d published returns, found %d"
                            .formatted(expected, published));
        }
    }

    boolean isFull() {
        return published == expected;
    }
}
