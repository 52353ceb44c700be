package planhouse.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds how a target stands: the schedule index along the plan's path, with the cuts and the growth
 * ratio of Statistics Canada's and Open SDG's progress measure.
 *
 * <p>B is the baseline, A the actual of year t, T the target of the due year tT, d its direction.
 * The operator decides first: where it holds, the target is achieved. A summary is made after its
 * year has ended, so from the due year on a target that does not hold is missed. While something is
 * missing from the figure, no verdict is given that it could turn (see {@link Certainty}).
 *
 * <p>A fallen stock keeps its status, and {@link Flag#STOCK_FELL} asks for the data to be checked
 * before the status is believed. Nothing is imputed, and nothing that is missing becomes 0.
 */
public final class ProgressMethod {

    /** Names this method in every stored row; another method gets another name. */
    public static final String ID = "schedule-index-2";

    private final Thresholds thresholds;

    public ProgressMethod(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public Progress judge(Criterion criterion, Course course) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!course.coverage().isFull()) {
            flags.add(Flag.PROVISIONAL);
        }
        Optional<BigDecimal> actual = course.actual();
        if (course.gaps().blanks()) {
            flags.add(Flag.BLANKS);
        }
        if (actual.isEmpty()) {
            flags.add(Flag.NO_DATA);
            return nothing(pathOf(criterion, course), course, Status.NO_DATA, flags);
        }
        Certainty certainty = new Certainty(criterion, course);
        flagGaps(course, certainty, flags);
        if (stockFell(criterion, course, actual.get())) {
            flags.add(course.isComplete() ? Flag.STOCK_FELL : Flag.FALL_INCOMPLETE);
        }
        return switch (criterion.kind()) {
            case MONITORED -> nothing(new TreeMap<>(), course, Status.MONITORED, flags);
            case YEARLY -> yearly(criterion, course, actual.get(), certainty, flags);
            case TARGET -> target(criterion, course, actual.get(), certainty, flags);
        };
    }

    private static void flagGaps(Course course, Certainty certainty, EnumSet<Flag> flags) {
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

    private static Progress nothing(
            SortedMap<Integer, BigDecimal> path,
            Course course,
            Status status,
            EnumSet<Flag> flags) {
        return withoutPace(path, course, Optional.empty(), status, flags);
    }

    /** After the last year that it is for there is nothing to reach. */
    private static Progress yearly(
            Criterion criterion,
            Course course,
            BigDecimal actual,
            Certainty certainty,
            EnumSet<Flag> flags) {
        Goal goal = criterion.goal().orElseThrow();
        if (course.year() > goal.dueYear()) {
            return nothing(new TreeMap<>(), course, Status.MONITORED, flags);
        }
        Status status = new Judgement(criterion, course, actual, certainty, flags).ofYear();
        return withoutPace(new TreeMap<>(), course, goal.attainment(actual), status, flags);
    }

    private static Progress withoutPace(
            SortedMap<Integer, BigDecimal> path,
            Course course,
            Optional<BigDecimal> attainment,
            Status status,
            EnumSet<Flag> flags) {
        return new Progress(
                course,
                path,
                attainment,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                change(course),
                status.isAchieved(),
                status,
                flags);
    }

    private Progress target(
            Criterion criterion,
            Course course,
            BigDecimal actual,
            Certainty certainty,
            EnumSet<Flag> flags) {
        Goal goal = criterion.goal().orElseThrow();
        PathFigures figures = new PathFigures(criterion, goal, course, actual, flags);
        Optional<BigDecimal> scheduleIndex = figures.scheduleIndex();
        Status status =
                new Judgement(criterion, course, actual, certainty, flags)
                        .onPath(scheduleIndex, thresholds);
        return new Progress(
                course,
                pathOf(criterion, course),
                goal.attainment(actual),
                figures.attainmentFromBaseline(),
                scheduleIndex,
                figures.growthRatio(),
                figures.required(),
                figures.projection(),
                change(course),
                status.isAchieved(),
                status,
                flags);
    }

    private static SortedMap<Integer, BigDecimal> pathOf(Criterion criterion, Course course) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        if (criterion.kind() != TargetKind.TARGET || course.baseline().isEmpty()) {
            return values;
        }
        Goal goal = criterion.goal().orElseThrow();
        BigDecimal baseline = course.baseline().get();
        if (goal.value().compareTo(baseline) * criterion.direction() < 0) {
            return values; // a line back to the target is nothing that the plan asks for
        }
        Path path = new Path(course.baselineYear(), baseline, goal);
        int last = Math.max(goal.dueYear(), course.year());
        for (int year = course.baselineYear(); year <= last; year++) {
            values.put(year, path.in(year));
        }
        return values;
    }

    private static boolean stockFell(Criterion criterion, Course course, BigDecimal actual) {
        return criterion.nature() == Nature.STOCK
                && criterion.direction() == 1
                && course.latestBefore().filter(latest -> actual.compareTo(latest) < 0).isPresent();
    }

    private static Optional<BigDecimal> change(Course course) {
        return course.actual()
                .flatMap(actual -> course.previous().map(actual::subtract))
                .map(Ratio::value);
    }
}
