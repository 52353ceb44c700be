package planhouse.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may be said of a figure from which something is missing. Judged as if it were measured, a
 * sum that a respondent is missing from would be called fallen or missed for that alone, and
 * achieved where less is better; a share may turn either way. So a verdict is given only where what
 * is missing cannot turn it; a place along the path before it is due is given all the same, and is
 * provisional.
 */
final class Certainty {

    private final Criterion criterion;
    private final Course course;

    Certainty(Criterion criterion, Course course) {
        this.criterion = criterion;
        this.course = course;
    }

    /** Whether a figure that reaches the goal may be called achieved. */
    boolean ofReaching() {
        return course.isComplete() || moreIsBetter() && isAtLeast(goal()::isReachedBy);
    }

    /** Whether a figure that does not reach the goal may be called missed. */
    boolean ofMissing() {
        return course.isComplete()
                || !moreIsBetter() && isAtLeast(least -> !goal().isReachedBy(least));
    }

    /** Whether a figure that is further from the goal than the baseline may be called so. */
    boolean ofReversing() {
        BigDecimal baseline = course.baseline().orElseThrow();
        if (moreIsBetter()) {
            return course.isComplete()
                    && leastBaseline(baseline)
                            .filter(least -> actual().compareTo(least) < 0)
                            .isPresent();
        }
        return course.hasCompleteBaseline()
                && (course.isComplete() || isAtLeast(least -> least.compareTo(baseline) > 0));
    }

    private Optional<BigDecimal> leastBaseline(BigDecimal baseline) {
        return course.hasCompleteBaseline()
                ? Optional.of(baseline)
                : course.gaps().atLeast(course.baselineYear(), baseline);
    }

    private boolean isAtLeast(Predicate<BigDecimal> holds) {
        return course.atLeast().filter(holds).isPresent();
    }

    /** Whether the figure itself is what it is at least. */
    boolean isLowerBound() {
        return isAtLeast(least -> least.compareTo(actual()) == 0);
    }

    private BigDecimal actual() {
        return course.actual().orElseThrow();
    }

    private Goal goal() {
        return criterion.goal().orElseThrow();
    }

    /** Whether returns are missing of an earlier year that the change or the projection reads. */
    boolean isUnsureSince() {
        Set<Integer> years = course.gaps().earlierYears();
        return criterion.kind() == TargetKind.TARGET
                ? years.stream().anyMatch(year -> year != course.baselineYear())
                : years.contains(course.year() - 1);
    }

    private boolean moreIsBetter() {
        return criterion.direction() == 1;
    }
}
