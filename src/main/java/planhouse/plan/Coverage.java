package planhouse.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of a figure stands on published returns.
 *
 * @param expected returns expected for the year, of the forms that the measure reads
 * @param published those of them with a revision that was valid
 * @param provisional those of the published ones with queries that nobody has explained yet
 * @param shareOfLastYear what the respondents that published all had of last year's value, 0 to 1;
 *     empty when there was none
 */
public record Coverage(
        int expected, int published, int provisional, Optional<BigDecimal> shareOfLastYear) {

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

    public boolean hasProvisional() {
        return provisional > 0;
    }

    public boolean isFull() {
        return published == expected;
    }
}
