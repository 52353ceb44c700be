package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.indicator.Bilingual;
import planhouse.plan.Course;
import planhouse.plan.Coverage;
import planhouse.plan.Figure;
import planhouse.plan.Measured;
import planhouse.plan.PlanTarget;
import planhouse.plan.ProgressMethod;
import planhouse.plan.Thresholds;
import planhouse.warehouse.ExpectedReturns;

/**
 * Finds how targets stand in a year from what their measures give for it and the years before.
 * Shares are rounded to 6 decimals, half up.
 */
final class TargetFinding {

    private static final int SHARE_SCALE = 6;

    private final Definitions definitions;
    private final ExpectedReturns expected;
    private final ValidReturns published;
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
        this.expected = new ExpectedReturns(definitions);
        this.published = published;
        this.measures = measures;
        this.baselineYear = baselineYear;
        this.method = new ProgressMethod(thresholds);
    }

    TargetFound find(PlanTarget target, int year) {
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        for (int each = baselineYear; each < year - 1; each++) {
            int at = each;
            measured(target, each).city().figure().ifPresent(figure -> figures.put(at, figure));
        }
        Measured last = measured(target, year - 1);
        Measured now = measured(target, year);
        last.city().figure().ifPresent(figure -> figures.put(year - 1, figure));
        now.city().figure().ifPresent(figure -> figures.put(year, figure));
        Course course =
                new Course(
                        baselineYear,
                        year,
                        figures,
                        coverage(target, year, last),
                        coverage(target, baselineYear, last).isFull());
        return new TargetFound(
                target,
                method.judge(target.aim(), course),
                counties(target, year, now, last),
                now.parts());
    }

    /**
     * What the measure gives for a year. A published return without anything to count gives 0;
     * where indicators are added up, which a blank leaves unknown, a nil return does.
     */
    Measured measured(PlanTarget target, int year) {
        Measured measured = measures.measure(target.call(), year);
        boolean observes = target.call().measure().readsObservations();
        return measured.withNothingFrom(
                wholes(target, year).keySet().stream()
                        .filter(
                                county ->
                                        observes
                                                ? isNil(target, county, year)
                                                : isPublished(target, county, year))
                        .toList());
    }

    /** Whether everything that the county owes for the measure says that there is nothing. */
    private boolean isNil(PlanTarget target, String county, int year) {
        List<String> owed =
                target.call().forms().stream().filter(form -> owes(form, county, year)).toList();
        return !owed.isEmpty()
                && owed.stream().allMatch(form -> published.isNil(form, county, year));
    }

    /** Respondents whose figures are added up, in the register's order. */
    private Map<String, Bilingual> wholes(PlanTarget target, int year) {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        for (String form : target.call().forms()) {
            for (CodeList.Entry entry : expected.wholes(form, year)) {
                names.putIfAbsent(entry.code(), entry.name());
            }
        }
        return names;
    }

    /** Whether everything that the county owes for the measure is published. */
    private boolean isPublished(PlanTarget target, String county, int year) {
        return target.call().forms().stream()
                .filter(form -> owes(form, county, year))
                .allMatch(form -> isPublished(target, form, county, year));
    }

    private boolean owes(String form, String county, int year) {
        return expected.wholes(form, year).stream().anyMatch(one -> one.code().equals(county));
    }

    private boolean isPublished(PlanTarget target, String form, String county, int year) {
        return published.has(form, county, year)
                && (!target.call().measure().comparesWithBaseline()
                        || published.has(form, county, baselineYear));
    }

    /** Whether the return, or the baseline it is compared with, has queries left unexplained. */
    private boolean isProvisional(PlanTarget target, String form, String county, int year) {
        return published.isProvisional(form, county, year)
                || target.call().measure().comparesWithBaseline()
                        && published.isProvisional(form, county, baselineYear);
    }

    private Coverage coverage(PlanTarget target, int year, Measured lastYear) {
        int owed = 0;
        int there = 0;
        int provisional = 0;
        for (String form : target.call().forms()) {
            for (CodeList.Entry entry : expected.wholes(form, year)) {
                owed++;
                if (isPublished(target, form, entry.code(), year)) {
                    there++;
                    provisional += isProvisional(target, form, entry.code(), year) ? 1 : 0;
                }
            }
        }
        boolean full = owed == there;
        Map<String, Bilingual> wholes = wholes(target, year);
        List<Measured.Contribution> covered =
                lastYear.contributions().stream()
                        .filter(
                                one ->
                                        full
                                                || wholes.containsKey(one.county())
                                                        && isPublished(target, one.county(), year))
                        .toList();
        Optional<BigDecimal> share =
                lastYear.city()
                        .numerator()
                        .flatMap(
                                whole ->
                                        share(
                                                new Measured(lastYear.percentage(), covered)
                                                        .city()
                                                        .numerator()
                                                        .orElse(BigDecimal.ZERO),
                                                whole));
        return new Coverage(owed, there, provisional, share);
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
                            sums,
                            sums.numerator()
                                    .flatMap(part -> whole.flatMap(all -> share(part, all))),
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
                expected.wholes(code, year)
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

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        part.divide(whole, MathContext.DECIMAL128)
                                .setScale(SHARE_SCALE, RoundingMode.HALF_UP));
    }
}
