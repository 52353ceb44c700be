package planhouse.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of a target's figure stands on published returns.
 *
 * @param provisional those of the published ones with queries that nobody has explained yet
 * @param shareOfLastYear what the publishing counties had of last year's value, 0 to 1; null when
 *     there was none
 */
public record Coverage(
        int expected, int published, int provisional, @Nullable BigDecimal shareOfLastYear) {

    public Coverage {
        if (published < 0 || published > expected) {
            throw new IllegalArgumentException(
                    "coverage: expected 0 to %d published returns, found %d"
                            .formatted(expected, published));
        }
        if (provisional < 0 || provisional > published) {
            throw new IllegalArgumentException(
                    "coverage: expected 0 to %d provisional returns, found %d"
                            .formatted(published, provisional));
        }
    }

    /** One in which every query is explained. */
    public Coverage(int expected, int published, @Nullable BigDecimal shareOfLastYear) {
        this(expected, published, 0, shareOfLastYear);
    }

    boolean hasProvisional() {
        return provisional > 0;
    }

    boolean isFull() {
        return published == expected;
    }
}
