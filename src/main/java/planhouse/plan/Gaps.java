package planhouse.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is missing from a target's figures beside the returns that its year's coverage counts.
 *
 * @param earlierYears years before the one it is judged in that have a figure, but not all returns
 * @param blanks whether published returns of the year leave blank what is added up
 * @param adding whether a return that is missing adds to a figure and takes nothing from it, but
 *     for units that are counted for now
 * @param forNow years whose figures have units in them that may count in a county that has not
 *     reported, and how much of the figure these are
 */
public record Gaps(
        Set<Integer> earlierYears,
        boolean blanks,
        boolean adding,
        Map<Integer, BigDecimal> forNow) {

    public Gaps {
        earlierYears = Set.copyOf(earlierYears);
        forNow = Map.copyOf(forNow);
    }

    boolean hasUnitsForNow(int year) {
        return forNow.containsKey(year);
    }

    /** What a year's figure is at least, whatever is missing; empty where that cannot be said. */
    Optional<BigDecimal> atLeast(int year, BigDecimal figure) {
        return adding
                ? Optional.of(figure.subtract(forNow.getOrDefault(year, BigDecimal.ZERO)))
                : Optional.empty();
    }
}
