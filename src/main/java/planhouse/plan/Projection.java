package planhouse.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The due year's value if things go on: the lowest, the middle and the highest of three ways to
 * carry a series on, in the target's unit. They are
 *
 * <ul>
 *   <li>last step: the latest value, plus the latest yearly step for each year left;
 *   <li>mean step: the latest value, plus the mean yearly step since the first value;
 *   <li>weighted regression: the straight line of least squares, in which each year weighs twice
 *       the year before it.
 * </ul>
 */
public record Projection(BigDecimal low, BigDecimal middle, BigDecimal high) {

    static final int FEWEST_POINTS = 3;

    /** Nothing where fewer than three years have values. */
    static Optional<Projection> of(SortedMap<Integer, BigDecimal> values, int dueYear) {
        if (values.size() < FEWEST_POINTS) {
            return Optional.empty();
        }
        int last = values.lastKey();
        int beforeLast = values.headMap(last).lastKey();
        BigDecimal[] ways = {
            Ratio.value(carriedOn(values, beforeLast, dueYear)),
            Ratio.value(carriedOn(values, values.firstKey(), dueYear)),
            Ratio.value(regression(values, dueYear))
        };
        Arrays.sort(ways);
        return Optional.of(new Projection(ways[0], ways[1], ways[2]));
    }

    private static BigDecimal carriedOn(
            SortedMap<Integer, BigDecimal> values, int from, int dueYear) {
        int last = values.lastKey();
        BigDecimal latest = Objects.requireNonNull(values.get(last));
        BigDecimal rise = latest.subtract(values.get(from));
        BigDecimal yearsLeft = BigDecimal.valueOf((long) dueYear - last);
        BigDecimal years = BigDecimal.valueOf((long) last - from);
        return latest.add(rise.multiply(yearsLeft).divide(years, Ratio.CONTEXT));
    }

    private static BigDecimal regression(SortedMap<Integer, BigDecimal> values, int dueYear) {
        int first = values.firstKey();
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal years = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> point : values.entrySet()) {
            BigDecimal year = BigDecimal.valueOf((long) point.getKey() - first);
            BigDecimal weight = weight(point.getKey() - first);
            weights = weights.add(weight);
            years = years.add(weight.multiply(year));
            sum = sum.add(weight.multiply(point.getValue()));
        }
        BigDecimal meanYear = years.divide(weights, Ratio.CONTEXT);
        BigDecimal mean = sum.divide(weights, Ratio.CONTEXT);
        BigDecimal together = BigDecimal.ZERO;
        BigDecimal spread = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> point : values.entrySet()) {
            BigDecimal year = BigDecimal.valueOf((long) point.getKey() - first);
            BigDecimal away = year.subtract(meanYear);
            BigDecimal pull = weight(point.getKey() - first).multiply(away);
            together = together.add(pull.multiply(point.getValue().subtract(mean)));
            spread = spread.add(pull.multiply(away));
        }
        BigDecimal slope = together.divide(spread, Ratio.CONTEXT);
        BigDecimal due = BigDecimal.valueOf((long) dueYear - first);
        return mean.add(slope.multiply(due.subtract(meanYear)));
    }

    private static BigDecimal weight(int yearsSinceFirst) {
        return BigDecimal.valueOf(2).pow(yearsSinceFirst);
    }
}
