package planhouse.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Growth on last year in percent, to one decimal, as the forms ask. */
final class Growth {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Growth() {}

    /** Empty when last year's value is zero. */
    static Optional<BigDecimal> of(BigDecimal thisYear, BigDecimal lastYear) {
        if (lastYear.signum() == 0) return Optional.empty();
        return Optional.of(
                thisYear.subtract(lastYear)
                        .multiply(HUNDRED)
                        .divide(lastYear, 1, RoundingMode.HALF_UP));
    }
}
