package planhouse.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was measured for one year: an amount, or a percentage with what it was made from.
 *
 * @param value in the target's unit; a percentage is in percent (80 is 80 %)
 * @param numerator of a percentage
 * @param denominator of a percentage, not 0
 */
public record Figure(
        BigDecimal value, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {

    public Figure {
        if (numerator.isPresent() != denominator.isPresent()) {
            throw new IllegalArgumentException(
                    "a percentage needs numerator and denominator; found %s and %s"
                            .formatted(numerator, denominator));
        }
    }

    static Figure amount(BigDecimal value) {
        return new Figure(value, Optional.empty(), Optional.empty());
    }

    /** Nothing where the denominator is 0: a share of nothing is no share. */
    static Optional<Figure> percentage(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal percent =
                Ratio.value(numerator.movePointRight(2).divide(denominator, Ratio.CONTEXT));
        return Optional.of(new Figure(percent, Optional.of(numerator), Optional.of(denominator)));
    }
}
