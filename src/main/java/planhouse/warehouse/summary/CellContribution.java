package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.util.Optional;
import planhouse.plan.PlanTarget;

/**
 * What a cell, or the row that it stands in, adds to a target of a plan.
 *
 * @param throughColumn the fact's column that its row is counted by, such as a facility by its
 *     state; empty where it is the cell itself that counts
 * @param adds to the county's figure; of a percentage to the numerator
 * @param denominator what it adds to the denominator of a percentage
 * @param county the county's figure
 * @param city the figure of all counties
 * @param cityIsLowerBound whether something is missing that can only add to it
 */
public record CellContribution(
        String plan,
        PlanTarget target,
        int year,
        Optional<String> throughColumn,
        BigDecimal adds,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> county,
        Optional<BigDecimal> city,
        boolean cityIsLowerBound) {}
