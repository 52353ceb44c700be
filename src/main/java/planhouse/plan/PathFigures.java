package planhouse.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;

/** The figures of a target that has a path, each empty where it does not apply, with flags why. */
final class PathFigures {

    private final Criterion criterion;
    private final Goal goal;
    private final Course course;
    private final BigDecimal actual;
    private final EnumSet<Flag> flags;
    private final int yearsGone;
    private final int yearsLeft;

    PathFigures(
            Criterion criterion, Goal goal, Course course, BigDecimal actual, EnumSet<Flag> flags) {
        this.criterion = criterion;
        this.goal = goal;
        this.course = course;
        this.actual = actual;
        this.flags = flags;
        this.yearsGone = course.year() - course.baselineYear();
        this.yearsLeft = goal.dueYear() - course.year();
        flagBaseline();
    }

    private void flagBaseline() {
        if (course.baseline().isEmpty()) {
            flags.add(Flag.BASELINE_MISSING);
            return;
        }
        if (!course.hasCompleteBaseline()) {
            flags.add(Flag.BASELINE_INCOMPLETE);
        }
        BigDecimal baseline = course.baseline().get();
        int ahead = goal.value().compareTo(baseline) * criterion.direction();
        if (ahead == 0) {
            flags.add(goal.isReachedBy(baseline) ? Flag.MAINTAIN : Flag.BASELINE_NOT_ENOUGH);
        } else if (ahead < 0) {
            flags.add(Flag.REACHED_AT_BASELINE);
        }
    }

    /** The baseline, where the target lies ahead of it. */
    private Optional<BigDecimal> start() {
        return course.baseline()
                .filter(from -> goal.value().compareTo(from) * criterion.direction() > 0);
    }

    Optional<BigDecimal> attainmentFromBaseline() {
        return start().flatMap(
                        baseline ->
                                Ratio.of(
                                        actual.subtract(baseline),
                                        goal.value().subtract(baseline)));
    }

    Optional<BigDecimal> scheduleIndex() {
        if (start().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal baseline = start().get();
        BigDecimal due = new Path(course.baselineYear(), baseline, goal).in(course.year());
        if (due.subtract(baseline).signum() * criterion.direction() <= 0) {
            flags.add(Flag.PATH_AT_BASELINE);
            return Optional.empty();
        }
        return Ratio.of(actual.subtract(baseline), due.subtract(baseline));
    }

    /** Signed by the direction: what grows away from the target is below 0. */
    Optional<BigDecimal> growthRatio() {
        if (!criterion.valueSeries() || start().isEmpty() || yearsGone < 1) {
            return Optional.empty();
        }
        BigDecimal baseline = start().get();
        if (baseline.signum() <= 0 || actual.signum() <= 0 || goal.value().signum() <= 0) {
            flags.add(Flag.GROWTH_NOT_APPLICABLE);
            return Optional.empty();
        }
        BigDecimal needed =
                growth(baseline, goal.value(), goal.dueYear() - course.baselineYear()).abs();
        BigDecimal until = growth(baseline, actual, yearsGone);
        return Ratio.of(until.multiply(BigDecimal.valueOf(criterion.direction())), needed);
    }

    private static BigDecimal growth(BigDecimal from, BigDecimal to, int years) {
        return Ratio.root(to.divide(from, Ratio.CONTEXT), years).subtract(BigDecimal.ONE);
    }

    /** Nothing once the target is reached or due, and where no step went towards it. */
    Optional<BigDecimal> required() {
        if (start().isEmpty() || yearsGone < 1 || yearsLeft < 1 || goal.isReachedBy(actual)) {
            return Optional.empty();
        }
        BigDecimal gone = actual.subtract(start().get());
        if (gone.signum() * criterion.direction() <= 0) {
            flags.add(Flag.NO_MOVEMENT);
            return Optional.empty();
        }
        BigDecimal left = goal.value().subtract(actual);
        return Ratio.of(
                left.multiply(BigDecimal.valueOf(yearsGone)),
                gone.multiply(BigDecimal.valueOf(yearsLeft)));
    }

    /** Nothing from the due year on: there the value itself stands. */
    Optional<Projection> projection() {
        if (yearsLeft < 1) {
            return Optional.empty();
        }
        Optional<Projection> projection = Projection.of(course.series(), goal.dueYear());
        if (projection.isEmpty()) {
            flags.add(Flag.PROJECTION_TOO_SHORT);
        }
        return projection;
    }
}
