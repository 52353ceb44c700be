package planhouse.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a target up to the year it is judged in.
 *
 * @param year the year it is judged in
 * @param figures the years that have a figure, none later than the year
 * @param coverage of the year
 */
public record Course(
        int baselineYear,
        int year,
        SortedMap<Integer, Figure> figures,
        Coverage coverage,
        Gaps gaps) {

    public Course {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        if (!figures.isEmpty() && figures.lastKey() > year) {
            throw new IllegalArgumentException(
                    "a course up to %d: found a figure of %d".formatted(year, figures.lastKey()));
        }
    }

    Optional<BigDecimal> value(int ofYear) {
        return Optional.ofNullable(figures.get(ofYear)).map(Figure::value);
    }

    Optional<BigDecimal> actual() {
        return value(year);
    }

    Optional<BigDecimal> baseline() {
        return value(baselineYear);
    }

    Optional<BigDecimal> previous() {
        return value(year - 1);
    }

    /**
     * What the year's figure is at least, where something is missing from it; empty where nothing
     * is, or where it may also take from the figure.
     */
    public Optional<BigDecimal> atLeast() {
        return isComplete()
                ? Optional.empty()
                : actual().flatMap(actual -> gaps.atLeast(year, actual));
    }

    /** Whether everything is there that the year's figure is made of. */
    boolean isComplete() {
        return coverage.isFull() && !gaps.blanks();
    }

    boolean hasCompleteBaseline() {
        return !gaps.earlierYears().contains(baselineYear);
    }

    /** The newest value of an earlier year, also where a year between has none. */
    Optional<BigDecimal> latestBefore() {
        return figures.headMap(year).values().stream()
                .reduce((earlier, later) -> later)
                .map(Figure::value);
    }

    /** The values from the baseline year on. */
    SortedMap<Integer, BigDecimal> series() {
        SortedMap<Integer, BigDecimal> series = new TreeMap<>();
        figures.tailMap(baselineYear).forEach((at, figure) -> series.put(at, figure.value()));
        return series;
    }
}
