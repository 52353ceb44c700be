package planhouse.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The status of a target that has a value, with flags where what is missing leaves it open. */
final class Judgement {

    private final Criterion criterion;
    private final Goal goal;
    private final Course course;
    private final BigDecimal actual;
    private final Certainty certainty;
    private final Set<Flag> flags;

    /**
     * @param flags what was flagged until now; more may be added
     */
    Judgement(
            Criterion criterion,
            Course course,
            BigDecimal actual,
            Certainty certainty,
            Set<Flag> flags) {
        this.criterion = criterion;
        this.goal = criterion.goal().orElseThrow();
        this.course = course;
        this.actual = actual;
        this.certainty = certainty;
        this.flags = flags;
    }

    /** Of a target that is due in the year itself. */
    Status ofYear() {
        return goal.isReachedBy(actual) ? reached() : notReached();
    }

    /** Of a target that has until its due year, by where it is on the way there. */
    Status onPath(Optional<BigDecimal> scheduleIndex, Thresholds thresholds) {
        if (goal.isReachedBy(actual) || course.year() >= goal.dueYear()) {
            return ofYear();
        }
        Status status =
                scheduleIndex
                        .map(thresholds::of)
                        .or(() -> course.baseline().map(this::withoutIndex))
                        .orElse(Status.NOT_ASSESSED);
        if (status == Status.REVERSING && !certainty.ofReversing()) {
            flags.add(Flag.FALL_INCOMPLETE);
            return Status.NOT_ASSESSED;
        }
        return status;
    }

    private Status reached() {
        if (!certainty.ofReaching()) {
            flags.add(Flag.REACHED_INCOMPLETE);
            return Status.NOT_ASSESSED;
        }
        return flags.contains(Flag.MAINTAIN) ? Status.MAINTAIN : Status.ACHIEVED;
    }

    private Status notReached() {
        if (certainty.ofMissing()) {
            return Status.MISSED;
        }
        flags.add(Flag.DUE_YEAR_INCOMPLETE);
        return Status.NOT_ASSESSED;
    }

    private Status withoutIndex(BigDecimal baseline) {
        if (actual.subtract(baseline).signum() * criterion.direction() < 0) {
            return Status.REVERSING;
        }
        return flags.contains(Flag.PATH_AT_BASELINE) ? Status.ON_TRACK : Status.FAR_BEHIND;
    }
}
