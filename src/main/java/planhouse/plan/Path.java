package planhouse.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way from the baseline to the target: straight, or straight from milestone to milestone where
 * the plan gives any; after the due year it stays at the target.
 */
final class Path {

    private final NavigableMap<Integer, BigDecimal> corners = new TreeMap<>();

    Path(int baselineYear, BigDecimal baseline, Goal goal) {
        corners.put(baselineYear, baseline);
        corners.putAll(goal.milestones());
        corners.put(goal.dueYear(), goal.value());
    }

    /**
     * Where the plan's path stands in each year of a course and on to the due year; empty where it
     * has none: without a baseline, or where the baseline is beyond the target, for a line back is
     * nothing that the plan asks for.
     */
    static SortedMap<Integer, BigDecimal> through(Criterion criterion, Course course) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        if (criterion.kind() != TargetKind.TARGET || course.baseline().isEmpty()) {
            return values;
        }
        Goal goal = criterion.goal().orElseThrow();
        BigDecimal baseline = course.baseline().get();
        if (goal.value().compareTo(baseline) * criterion.direction() < 0) {
            return values;
        }
        Path path = new Path(course.baselineYear(), baseline, goal);
        int last = Math.max(goal.dueYear(), course.year());
        for (int year = course.baselineYear(); year <= last; year++) {
            values.put(year, path.in(year));
        }
        return values;
    }

    /** Where the path stands in a year from the baseline year on, rounded as values are. */
    BigDecimal in(int year) {
        Map.Entry<Integer, BigDecimal> before = corners.floorEntry(year);
        Map.Entry<Integer, BigDecimal> after = corners.ceilingEntry(year);
        if (before == null || after == null) {
            return (before == null ? corners.firstEntry() : corners.lastEntry()).getValue();
        }
        if (before.getKey().equals(after.getKey())) {
            return before.getValue();
        }
        BigDecimal rise = after.getValue().subtract(before.getValue());
        BigDecimal years = BigDecimal.valueOf((long) after.getKey() - before.getKey());
        BigDecimal gone = BigDecimal.valueOf((long) year - before.getKey());
        return Ratio.value(before.getValue().add(rise.multiply(gone).divide(years, Ratio.CONTEXT)));
    }
}
