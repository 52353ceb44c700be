package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.indicator.Bilingual;
import planhouse.plan.Coverage;
import planhouse.plan.Measured;
import planhouse.plan.PlanTarget;
import planhouse.warehouse.ExpectedReturns;

/**
 * The returns that a target is measured from: which are expected, and which are there. Shares are
 * rounded to 6 decimals, half up.
 */
final class TargetReturns {

    private static final int SHARE_SCALE = 6;

    private final Definitions definitions;
    private final ExpectedReturns expected;
    private final ValidReturns published;
    private final int baselineYear;

    TargetReturns(Definitions definitions, ValidReturns published, int baselineYear) {
        this.definitions = definitions;
        this.expected = new ExpectedReturns(definitions);
        this.published = published;
        this.baselineYear = baselineYear;
    }

    List<CodeList.Entry> wholes(String form, int year) {
        return expected.wholes(form, year);
    }

    /** Whether everything that the county owes for the measure says that there is nothing. */
    boolean areNil(PlanTarget target, String county, int year) {
        List<String> owed =
                target.call().forms().stream().filter(form -> owes(form, county, year)).toList();
        return !owed.isEmpty()
                && owed.stream().allMatch(form -> published.isNil(form, county, year));
    }

    /** Respondents whose figures are added up, in the register's order. */
    Map<String, Bilingual> owing(PlanTarget target, int year) {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        for (String form : target.call().forms()) {
            for (CodeList.Entry entry : expected.wholes(form, year)) {
                names.putIfAbsent(entry.code(), entry.name());
            }
        }
        return names;
    }

    /** Whether everything that the county owes for the measure is published. */
    boolean arePublished(PlanTarget target, String county, int year) {
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

    Coverage coverage(PlanTarget target, int year, Measured lastYear) {
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
        Map<String, Bilingual> wholes = owing(target, year);
        List<Measured.Contribution> covered =
                lastYear.contributions().stream()
                        .filter(
                                one ->
                                        full
                                                || wholes.containsKey(one.county())
                                                        && arePublished(target, one.county(), year))
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

    /** Those of the years in which not all returns are published. */
    Set<Integer> incomplete(PlanTarget target, Set<Integer> years) {
        return years.stream().filter(year -> !isComplete(target, year)).collect(Collectors.toSet());
    }

    boolean isComplete(PlanTarget target, int year) {
        return target.call().forms().stream()
                .allMatch(
                        form ->
                                wholes(form, year).stream()
                                        .allMatch(
                                                entry ->
                                                        isPublished(
                                                                target, form, entry.code(), year)));
    }

    /** Whether published returns leave blank an indicator that is added up. */
    boolean leaveBlank(PlanTarget target, int year, Measured measured) {
        return target.call().measure().readsObservations()
                && (measured.contributions().stream().anyMatch(one -> one.numerator().isEmpty())
                        || target.call().forms().stream()
                                .anyMatch(form -> leavesOut(target, form, year, measured)));
    }

    /** Whether somebody published a form of its own figures without an indicator that it asks. */
    private boolean leavesOut(PlanTarget target, String code, int year, Measured measured) {
        Form form = definitions.form(code).orElseThrow();
        if (form.areas().isPresent()) {
            return false;
        }
        List<String> asked =
                form.indicators().stream()
                        .map(Indicator::code)
                        .filter(
                                indicator ->
                                        target.call().arguments().values().stream()
                                                .anyMatch(values -> values.contains(indicator)))
                        .toList();
        return wholes(code, year).stream()
                .map(CodeList.Entry::code)
                .filter(county -> published.has(code, county, year))
                .filter(county -> !published.isNil(code, county, year))
                .anyMatch(
                        county ->
                                !measured.contributions().stream()
                                        .filter(one -> one.county().equals(county))
                                        .map(Measured.Contribution::part)
                                        .collect(Collectors.toSet())
                                        .containsAll(asked));
    }

    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        part.divide(whole, MathContext.DECIMAL128)
                                .setScale(SHARE_SCALE, RoundingMode.HALF_UP));
    }
}
