package planhouse.warehouse.reading;

import java.math.BigDecimal;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.plan.PlanTarget;
import planhouse.plan.Status;

/**
 * What publishing a return does to a target of a plan.
 *
 * @param year of the figures
 * @param county who made the return
 * @param countyBefore empty: no data, or the county's figures are not the target's
 * @param statusYear the year that the statuses are of: the figures' own, or the newest one reported
 *     where the figures are those of the baseline
 */
public record TargetEffect(
        String plan,
        PlanTarget target,
        int year,
        String county,
        Bilingual countyName,
        Optional<BigDecimal> countyBefore,
        Optional<BigDecimal> countyAfter,
        Optional<BigDecimal> cityBefore,
        Optional<BigDecimal> cityAfter,
        int statusYear,
        Status statusBefore,
        Status statusAfter) {

    /** Whether anything is other than before. */
    public boolean isFelt() {
        return differ(countyBefore, countyAfter)
                || differ(cityBefore, cityAfter)
                || statusBefore != statusAfter;
    }

    private static boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() != other.isPresent()
                || one.isPresent() && one.get().compareTo(other.orElseThrow()) != 0;
    }
}
