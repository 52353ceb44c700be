package planhouse.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeMap;

/** How a target that has a value stands, with flags where what is missing leaves it open. */
final class Judgement {

    private final Criterion criterion;
    private final Course course;
    private final BigDecimal actual;
    private final Thresholds thresholds;
    private final Certainty certainty;
    private final EnumSet<Flag> flags;

    /**
     * @param flags what was flagged until now; more are added
     */
    Judgement(
            Criterion criterion,
            Course course,
            BigDecimal actual,
            Thresholds thresholds,
            EnumSet<Flag> flags) {
        this.criterion = criterion;
        this.course = course;
        this.actual = actual;
        this.thresholds = thresholds;
        this.certainty = new Certainty(criterion, course);
        this.flags = flags;
    }

    Progress progress() {
        flagGaps();
        if (stockFell()) {
            flags.add(course.isComplete() ? Flag.STOCK_FELL : Flag.FALL_INCOMPLETE);
        }
        return switch (criterion.kind()) {
            case MONITORED -> monitored();
            case YEARLY -> yearly(goal());
            case TARGET -> target(goal());
        };
    }

    private void flagGaps() {
        if (course.gaps().hasUnitsForNow(course.year())) {
            flags.add(Flag.COUNTED_FOR_NOW);
        }
        if (certainty.isLowerBound()) {
            flags.add(Flag.LOWER_BOUND);
        }
        if (certainty.isUnsureSince()) {
            flags.add(Flag.EARLIER_YEAR_INCOMPLETE);
        }
    }

    private boolean stockFell() {
        return criterion.nature() == Nature.STOCK
                && criterion.direction() == 1
                && course.latestBefore().filter(latest -> actual.compareTo(latest) < 0).isPresent();
    }

    private Progress monitored() {
        return new Progress(course, new TreeMap<>(), Optional.empty(), Status.MONITORED, flags);
    }

    /** After the last year that it is for there is nothing to reach. */
    private Progress yearly(Goal goal) {
        if (course.year() > goal.dueYear()) {
            return monitored();
        }
        Status status = inItsYear(goal);
        return new Progress(course, new TreeMap<>(), goal.attainment(actual), status, flags);
    }

    private Progress target(Goal goal) {
        PathFigures figures = new PathFigures(criterion, goal, course, actual, flags);
        Optional<BigDecimal> scheduleIndex = figures.scheduleIndex();
        Status status = onPath(goal, scheduleIndex);
        return new Progress(
                course,
                Path.through(criterion, course),
                goal.attainment(actual),
                figures.attainmentFromBaseline(),
                scheduleIndex,
                figures.growthRatio(),
                figures.required(),
                figures.projection(),
                status,
                flags);
    }

    private Goal goal() {
        return criterion.goal().orElseThrow();
    }

    /** Of a target that is due in the year itself. */
    private Status inItsYear(Goal goal) {
        return goal.isReachedBy(actual) ? reached() : notReached();
    }

    /** Of a target that has until its due year, by where it is on the way there. */
    private Status onPath(Goal goal, Optional<BigDecimal> scheduleIndex) {
        if (goal.isReachedBy(actual) || course.year() >= goal.dueYear()) {
            return inItsYear(goal);
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
