package planhouse.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * How a target stands in a year, with all that it was found from. What does not apply is empty,
 * never 0.
 *
 * @param path where the path stands in each year from the baseline to the due year; empty without
 *     one
 * @param attainment A / T, and T / A where less is better
 * @param attainmentFromBaseline (A - B) / (T - B)
 * @param scheduleIndex (A - B) / (path - B)
 * @param growthRatio mean yearly growth until now / mean yearly growth that the target needs
 * @param requiredPace yearly step still needed / mean yearly step until now
 */
public record Progress(
        Course course,
        SortedMap<Integer, BigDecimal> path,
        Optional<BigDecimal> attainment,
        Optional<BigDecimal> attainmentFromBaseline,
        Optional<BigDecimal> scheduleIndex,
        Optional<BigDecimal> growthRatio,
        Optional<BigDecimal> requiredPace,
        Optional<Projection> projection,
        Status status,
        Set<Flag> flags) {

    public Progress {
        path = Collections.unmodifiableSortedMap(path);
        EnumSet<Flag> inOrder = EnumSet.noneOf(Flag.class);
        inOrder.addAll(flags);
        flags = Collections.unmodifiableSet(inOrder);
    }

    /** Of a target that nothing is said of how fast it goes. */
    Progress(
            Course course,
            SortedMap<Integer, BigDecimal> path,
            Optional<BigDecimal> attainment,
            Status status,
            Set<Flag> flags) {
        this(
                course,
                path,
                attainment,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                status,
                flags);
    }

    public boolean achieved() {
        return status.isAchieved();
    }

    /** On last year, in the target's unit. */
    public Optional<BigDecimal> change() {
        return course.actual()
                .flatMap(actual -> course.previous().map(actual::subtract))
                .map(Ratio::value);
    }

    /** Returns are missing, and the status may change when they arrive. */
    public boolean provisional() {
        return !course.coverage().isFull();
    }
}
