package planhouse.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a target has to reach, and when.
 *
 * @param dueYear the year in which it has to stand; for a yearly target the last year it is for
 * @param milestones values the plan gives for years before the due year
 */
public record Goal(
        Operator operator,
        BigDecimal value,
        int dueYear,
        SortedMap<Integer, BigDecimal> milestones) {

    public Goal {
        milestones = Collections.unmodifiableSortedMap(new TreeMap<>(milestones));
    }

    boolean isReachedBy(BigDecimal actual) {
        return operator.holds(actual, value);
    }

    /**
     * How much of the goal is reached, 1 at the goal: A / T, and T / A where less is better.
     * Nothing where the two are not above 0 (a reached 0 is none of nothing), as no quotient tells
     * then how far it is.
     */
    Optional<BigDecimal> attainment(BigDecimal actual) {
        if (value.signum() <= 0) {
            return Optional.empty();
        }
        return operator.direction() == 1
                ? Ratio.of(actual, value)
                : Ratio.of(value, actual.max(BigDecimal.ZERO));
    }
}
