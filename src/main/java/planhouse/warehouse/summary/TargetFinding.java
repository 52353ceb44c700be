package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.indicator.Bilingual;
import planhouse.plan.Course;
import planhouse.plan.Figure;
import planhouse.plan.Gaps;
import planhouse.plan.Measured;
import planhouse.plan.PlanTarget;
import planhouse.plan.ProgressMethod;
import planhouse.plan.Thresholds;

/** Finds how targets stand in a year from what their measures give for it and the years before. */
final class TargetFinding {

    private final Definitions definitions;
    private final TargetReturns returns;
    private final Measures measures;
    private final int baselineYear;
    private final ProgressMethod method;

    TargetFinding(
            Definitions definitions,
            ValidReturns published,
            Measures measures,
            int baselineYear,
            Thresholds thresholds) {
        this.definitions = definitions;
        this.returns = new TargetReturns(definitions, published, baselineYear);
        this.measures = measures;
        this.baselineYear = baselineYear;
        this.method = new ProgressMethod(thresholds);
    }

    TargetFound find(PlanTarget target, int year) {
        SortedMap<Integer, Measured> years = new TreeMap<>();
        for (int each = Math.min(baselineYear, year - 1); each <= year; each++) {
            years.put(each, measured(target, each));
        }
        Measured last = Objects.requireNonNull(years.get(year - 1));
        Measured now = Objects.requireNonNull(years.get(year));
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        years.forEach(
                (at, measured) ->
                        measured.city().figure().ifPresent(figure -> figures.put(at, figure)));
        Course course =
                new Course(
                        baselineYear,
                        year,
                        figures,
                        returns.coverage(target, year, last),
                        new Gaps(
                                returns.incomplete(target, figures.headMap(year).keySet()),
                                returns.leaveBlank(target, year, now),
                                target.call().adding(),
                                forNow(years)));
        return new TargetFound(
                target,
                method.judge(target.criterion(), course),
                counties(target, year, now, last),
                now.parts(),
                now.city().countedElsewhere());
    }

    private static Map<Integer, BigDecimal> forNow(SortedMap<Integer, Measured> years) {
        return years.entrySet().stream()
                .filter(year -> year.getValue().isUnsettled())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, year -> year.getValue().numeratorForNow()));
    }

    /**
     * What the measure gives for a year. A published return without anything to count gives 0;
     * where indicators are added up, which a blank leaves unknown, a nil return does.
     */
    Measured measured(PlanTarget target, int year) {
        Measured measured = measures.measure(target.call(), year);
        boolean observes = target.call().measure().readsObservations();
        return measured.withNothingFrom(
                returns.owing(target, year).keySet().stream()
                        .filter(
                                county ->
                                        observes
                                                ? returns.areNil(target, county, year)
                                                : returns.arePublished(target, county, year))
                        .toList());
    }

    /** Whether the figure of a year misses something that can only add to it. */
    boolean isLowerBound(PlanTarget target, int year, Measured measured) {
        return measured.city().figure().isPresent()
                && target.call().adding()
                && !measured.isUnsettled()
                && isIncomplete(target, year, measured);
    }

    /** Whether returns of a year are missing, or leave blank what is added up. */
    boolean isIncomplete(PlanTarget target, int year, Measured measured) {
        return !returns.isComplete(target, year) || returns.leaveBlank(target, year, measured);
    }

    /** Whether everything that the county owes for the target is published. */
    boolean arePublished(PlanTarget target, String county, int year) {
        return returns.arePublished(target, county, year);
    }

    private List<CountyFigure> counties(PlanTarget target, int year, Measured now, Measured last) {
        Optional<BigDecimal> whole = now.city().numerator();
        List<CountyFigure> counties = new ArrayList<>();
        for (Map.Entry<String, Bilingual> county : places(target, year, now).entrySet()) {
            Measured.Sums sums = now.county(county.getKey());
            counties.add(
                    new CountyFigure(
                            county.getKey(),
                            county.getValue(),
                            returns.arePublished(target, county.getKey(), year),
                            sums,
                            sums.numerator()
                                    .flatMap(
                                            part ->
                                                    whole.flatMap(
                                                            all -> TargetReturns.share(part, all))),
                            last.county(county.getKey()).figure().map(Figure::value)));
        }
        return counties;
    }

    /** The respondents; where a publisher reports on areas, the areas that it reported on. */
    Map<String, Bilingual> places(PlanTarget target, int year, Measured now) {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        for (String code : target.call().forms()) {
            Form form = definitions.form(code).orElseThrow();
            if (form.areas().isEmpty()) {
                returns.wholes(code, year)
                        .forEach(entry -> names.putIfAbsent(entry.code(), entry.name()));
                continue;
            }
            for (CodeList.Entry area : form.areas().get().entries()) {
                boolean reported =
                        now.contributions().stream()
                                .anyMatch(one -> one.county().equals(area.code()));
                if (reported) {
                    names.putIfAbsent(area.code(), area.name());
                }
            }
        }
        return names;
    }
}
