package planhouse.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a measure gave for a year: contributions that add up to the figure, by county and by part. A
 * percentage is the sum of numerators over the sum of denominators, never a mean of percentages.
 */
public record Measured(boolean percentage, List<Contribution> contributions) {

    /**
     * @param county code of the county, or of another reference area
     * @param part an industry, a cluster, an indicator; empty where it is of none
     * @param numerator empty where the cell was blank: that is no 0
     * @param denominator of a percentage
     * @param countedElsewhere units that the county reports and that count in another one
     * @param countedForNow units that the county reports and that may count in another one as soon
     *     as that has reported
     * @param numeratorForNow what these add to the numerator
     */
    public record Contribution(
            String county,
            String part,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            int countedElsewhere,
            int countedForNow,
            BigDecimal numeratorForNow) {}

    /** The sums of some contributions; of a percentage they stay even where it has no value. */
    public record Sums(
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<Figure> figure,
            int countedElsewhere) {

        static final Sums NOTHING =
                new Sums(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    public Measured {
        contributions = List.copyOf(contributions);
    }

    /**
     * The same, in which a county that reported and has nothing to add adds 0.
     *
     * @param counties those whose returns are published
     */
    public Measured withNothingFrom(Collection<String> counties) {
        Set<String> adding =
                contributions.stream().map(Contribution::county).collect(Collectors.toSet());
        Optional<BigDecimal> none = Optional.of(BigDecimal.ZERO);
        List<Contribution> all = new ArrayList<>(contributions);
        counties.stream()
                .filter(county -> !adding.contains(county))
                .forEach(
                        county ->
                                all.add(
                                        new Contribution(
                                                county,
                                                "",
                                                none,
                                                percentage ? none : Optional.empty(),
                                                0,
                                                0,
                                                BigDecimal.ZERO)));
        return new Measured(percentage, all);
    }

    /** Whether a further return may take out again what one of these adds. */
    public boolean isUnsettled() {
        return percentage
                ? contributions.stream().anyMatch(one -> one.countedForNow() > 0)
                : numeratorForNow().signum() > 0;
    }

    /** What of the city's numerator a further return may take out again. */
    public BigDecimal numeratorForNow() {
        return contributions.stream()
                .map(Contribution::numeratorForNow)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Sums city() {
        return sums(contributions);
    }

    public Sums county(String code) {
        return sums(contributions.stream().filter(one -> one.county().equals(code)).toList());
    }

    /** The figure of each part that has one. */
    public Map<String, Figure> parts() {
        Map<String, Figure> figures = new TreeMap<>();
        contributions.stream()
                .filter(one -> !one.part().isEmpty())
                .collect(Collectors.groupingBy(Contribution::part))
                .forEach(
                        (part, its) ->
                                sums(its).figure().ifPresent(figure -> figures.put(part, figure)));
        return figures;
    }

    private Sums sums(List<Contribution> some) {
        Optional<BigDecimal> numerator = sum(some, Contribution::numerator);
        Optional<BigDecimal> denominator = sum(some, Contribution::denominator);
        if (numerator.isEmpty()) {
            return Sums.NOTHING;
        }
        int elsewhere = some.stream().mapToInt(Contribution::countedElsewhere).sum();
        if (!percentage) {
            return new Sums(numerator, Optional.empty(), numerator.map(Figure::amount), elsewhere);
        }
        return new Sums(
                numerator,
                denominator,
                denominator.flatMap(whole -> Figure.percentage(numerator.get(), whole)),
                elsewhere);
    }

    private static Optional<BigDecimal> sum(
            List<Contribution> some, Function<Contribution, Optional<BigDecimal>> of) {
        return some.stream().map(of).flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}
