package planhouse.plan;

import java.util.Set;

/**
 * What may be said of a figure from which something is missing. Judged as if it were measured, a
 * sum that a respondent is missing from would be called fallen or missed for that alone, and
 * achieved where less is better; a share may turn either way. So a verdict is given only where what
 * is missing cannot turn it; a place along the path before it is due is given all the same, and is
 * provisional.
 */
final class Certainty {

    private final Aim aim;
    private final Course course;

    Certainty(Aim aim, Course course) {
        this.aim = aim;
        this.course = course;
    }

    /** Whether a figure that reaches the goal may be called achieved. */
    boolean ofReaching() {
        return course.isComplete() || isLowerBound() && moreIsBetter();
    }

    /** Whether a figure that does not reach the goal may be called missed. */
    boolean ofMissing() {
        return course.isComplete() || isLowerBound() && !moreIsBetter();
    }

    /** Whether a figure that is further from the goal than the baseline may be called so. */
    boolean ofReversing() {
        boolean now = course.isComplete() || isLowerBound() && !moreIsBetter();
        boolean then =
                course.hasCompleteBaseline()
                        || course.gaps().onlyAddTo(course.baselineYear()) && moreIsBetter();
        return now && then;
    }

    boolean isLowerBound() {
        return !course.isComplete() && course.gaps().onlyAddTo(course.year());
    }

    /** Whether returns are missing of an earlier year that the change or the projection reads. */
    boolean isUnsureSince() {
        Set<Integer> years = course.gaps().earlierYears();
        return aim.kind() == TargetKind.TARGET
                ? years.stream().anyMatch(year -> year != course.baselineYear())
                : years.contains(course.year() - 1);
    }

    private boolean moreIsBetter() {
        return aim.direction() == 1;
    }
}
