package planhouse.plan;

import java.util.Set;

/**
 * What is missing from a target's figures beside the returns that its year's coverage counts.
 *
 * @param earlierYears years before the one it is judged in that have a figure, but not all returns
 * @param blanks whether published returns of the year leave blank what is added up
 * @param adding whether a return that is missing adds to a figure and takes nothing from it
 * @param unsettledYears years whose figures have units in them that may count in a county that has
 *     not reported
 */
public record Gaps(
        Set<Integer> earlierYears, boolean blanks, boolean adding, Set<Integer> unsettledYears) {

    public Gaps {
        earlierYears = Set.copyOf(earlierYears);
        unsettledYears = Set.copyOf(unsettledYears);
    }

    /** Whether what is missing can only add to the year's figure, which is a lower bound then. */
    boolean onlyAddTo(int year) {
        return adding && !unsettledYears.contains(year);
    }
}
