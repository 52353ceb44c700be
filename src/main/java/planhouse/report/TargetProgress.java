package planhouse.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.plan.Coverage;
import planhouse.plan.Status;
import planhouse.plan.TargetKind;

/**
 * One target of the plan in the summary's year.
 *
 * @param code such as {@code IM-04}
 * @param group the heading under which reports place it
 * @param quote the announcement's words
 * @param unit of every value of this target
 * @param unitCode as the code list names the unit
 * @param decimals how many the plan wants shown, null where it does not say
 * @param path from the baseline year to the due year, or empty
 * @param actuals the years that have a value, up to the summary's
 * @param provisional not all returns are published
 * @param flags what a reader has to know, as codes such as {@code baseline-missing}
 * @param counties in the register's order; empty when a figure has no parts by county
 */
public record TargetProgress(
        String code,
        Bilingual group,
        Bilingual title,
        String quote,
        Bilingual unit,
        String unitCode,
        @Nullable Integer decimals,
        TargetKind kind,
        Aim aim,
        Reading reading,
        Pace pace,
        Status status,
        boolean achieved,
        boolean provisional,
        Coverage coverage,
        List<YearValue> path,
        List<YearValue> actuals,
        List<String> flags,
        List<CountyContribution> counties) {

    public TargetProgress {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a target needs a code; found \"" + code + "\"");
        }
        if (kind == TargetKind.TARGET && aim.target() == null) {
            throw new IllegalArgumentException(code + ": a target needs a value to reach");
        }
        path = inOrder(path);
        actuals = inOrder(actuals);
        flags = List.copyOf(flags);
        counties = List.copyOf(counties);
    }

    private static List<YearValue> inOrder(List<YearValue> series) {
        return series.stream().sorted(Comparator.comparingInt(YearValue::year)).toList();
    }

    /** Whether something is missing from the actual that can only add to it. */
    public boolean isLowerBound() {
        return flags.contains("lower-bound");
    }

    /** Whether returns, or values that published ones leave blank, are missing from the actual. */
    public boolean isIncomplete() {
        return provisional || flags.contains("blanks");
    }

    /** What the actual is at least, where that is less than the actual itself. */
    public Optional<BigDecimal> lesserBound() {
        return isLowerBound() ? Optional.empty() : Optional.ofNullable(reading.atLeast());
    }

    /** How the attainment stands to what it will be: what the actual may gain, T / A may lose. */
    public String attainmentOperator() {
        if (!isLowerBound()) {
            return "";
        }
        return aim.operator().startsWith("<") ? "<=" : ">=";
    }

    /** How many decimals of a value in the target's own unit reports show. */
    public int decimalsShown() {
        Figures figures = Figures.of(this);
        return Math.max(0, figures.decimals() - (figures.percent() ? 0 : figures.shift()));
    }

    /** The years of which its path or its actuals have a value, in their order. */
    public List<Integer> years() {
        return Stream.concat(path.stream(), actuals.stream())
                .map(YearValue::year)
                .distinct()
                .sorted()
                .toList();
    }

    /** The path's value in a year, if it has one. */
    public Optional<BigDecimal> pathIn(int year) {
        return in(path, year);
    }

    /** The measured value of a year, if there is one. */
    public Optional<BigDecimal> actualIn(int year) {
        return in(actuals, year);
    }

    private static Optional<BigDecimal> in(List<YearValue> series, int year) {
        return series.stream()
                .filter(point -> point.year() == year)
                .map(YearValue::value)
                .findFirst();
    }
}
