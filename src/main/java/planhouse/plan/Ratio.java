package planhouse.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The arithmetic of progress. Steps are computed in {@link #CONTEXT}, 34 digits; every result that
 * is kept is rounded once, half up: values to {@link #VALUE_SCALE} decimals, ratios of them to
 * {@link #RATIO_SCALE}. What is decided on a result is decided on the rounded one, so that a reader
 * with the stored row finds the same status.
 */
final class Ratio {

    static final MathContext CONTEXT = MathContext.DECIMAL128;
    static final int VALUE_SCALE = 10;
    static final int RATIO_SCALE = 6;

    private static final int NEWTON_STEPS = 4;

    private Ratio() {}

    /** Nothing where the divisor is 0. */
    static Optional<BigDecimal> of(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(ratio(dividend.divide(divisor, CONTEXT)));
    }

    /** A ratio as it is kept, without trailing zeros. */
    static BigDecimal ratio(BigDecimal unrounded) {
        return rounded(unrounded, RATIO_SCALE);
    }

    /** A value as it is kept, without trailing zeros. */
    static BigDecimal value(BigDecimal unrounded) {
        return rounded(unrounded, VALUE_SCALE);
    }

    private static BigDecimal rounded(BigDecimal unrounded, int scale) {
        BigDecimal rounded = unrounded.setScale(scale, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /**
     * The positive n-th root by Newton's method from the machine's own root, which has 15 right
     * digits; each step doubles them.
     *
     * @throws IllegalArgumentException for a value that is not above 0
     */
    static BigDecimal root(BigDecimal value, int n) {
        if (value.signum() <= 0 || n < 1) {
            throw new IllegalArgumentException(
                    "a root is taken of a value above 0; found root %d of %s".formatted(n, value));
        }
        if (n == 1) {
            return value;
        }
        BigDecimal degree = BigDecimal.valueOf(n);
        BigDecimal root = BigDecimal.valueOf(Math.pow(value.doubleValue(), 1.0 / n));
        for (int step = 0; step < NEWTON_STEPS; step++) {
            BigDecimal quotient = value.divide(root.pow(n - 1, CONTEXT), CONTEXT);
            root =
                    root.multiply(BigDecimal.valueOf(n - 1L), CONTEXT)
                            .add(quotient, CONTEXT)
                            .divide(degree, CONTEXT);
        }
        return root;
    }
}
