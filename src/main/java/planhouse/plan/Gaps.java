package planhouse.plan;

import java.util.Set;

/**
 * What is missing from a target's figures beside the returns that its year's coverage counts.
 *
 * @param earlierYears years before the one it is judged in that have a figure, but not all returns
 * @param blanks whether published returns of the year leave blank what is added up
 * @param adding whether what is missing can only add to a figure, so that a figure without it is a
 *     lower bound
 */
public record Gaps(Set<Integer> earlierYears, boolean blanks, boolean adding) {

    public Gaps {
        earlierYears = Set.copyOf(earlierYears);
    }
}
