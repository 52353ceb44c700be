package planhouse.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.plan.Coverage;
import planhouse.plan.Status;
import planhouse.plan.TargetKind;

/** One target step by step; what follows from its values is computed as the plan's method does. */
final class SampleTarget {

    /** Of an indicator that is only monitored, and of a year without a value. */
    static final Pace NO_PACE = new Pace(null, null, null, null, null, null, null, null);

    private static final Reading NOTHING_MEASURED =
            new Reading(null, null, null, null, 0, null, null);

    private final String code;
    private final Bilingual group;
    private final Bilingual title;
    private final Bilingual unit;
    private String quote = "";
    private TargetKind kind = TargetKind.TARGET;
    private String operator = "";
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal target;
    private List<YearValue> actuals = List.of();
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable Integer decimals;
    private List<String> flags = List.of();
    private List<CountyContribution> counties = List.of();

    SampleTarget(String code, Bilingual group, String zh, String en, Bilingual unit) {
        this.code = code;
        this.group = group;
        this.title = new Bilingual(zh, en);
        this.unit = unit;
    }

    SampleTarget quote(String words) {
        quote = words;
        return this;
    }

    SampleTarget aim(String sign, @Nullable String from, String to) {
        operator = sign;
        baseline = from == null ? null : new BigDecimal(from);
        target = new BigDecimal(to);
        return this;
    }

    SampleTarget yearly(String sign, String to) {
        kind = TargetKind.YEARLY;
        operator = sign;
        target = new BigDecimal(to);
        return this;
    }

    SampleTarget monitored() {
        kind = TargetKind.MONITORED;
        return this;
    }

    SampleTarget actuals(@Nullable String... values) {
        actuals =
                IntStream.range(0, values.length)
                        .boxed()
                        .flatMap(
                                index ->
                                        Stream.ofNullable(values[index])
                                                .map(
                                                        value ->
                                                                new YearValue(
                                                                        2019 + index,
                                                                        new BigDecimal(value))))
                        .toList();
        return this;
    }

    SampleTarget ratio(String parts, String whole) {
        numerator = new BigDecimal(parts);
        denominator = new BigDecimal(whole);
        return this;
    }

    SampleTarget decimals(int shown) {
        decimals = shown;
        return this;
    }

    SampleTarget flags(String... codes) {
        flags = List.of(codes);
        return this;
    }

    SampleTarget counties(String values) {
        String[] texts = values.split(",", -1);
        BigDecimal sum =
                Stream.of(texts)
                        .filter(text -> !text.isEmpty())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<CountyContribution> made = new ArrayList<>();
        for (int county = 0; county < texts.length; county++) {
            BigDecimal value = texts[county].isEmpty() ? null : new BigDecimal(texts[county]);
            made.add(
                    contribution(
                            county,
                            value,
                            null,
                            null,
                            value == null ? null : over(value, sum),
                            value == null
                                    ? BigDecimal.ONE
                                    : value.multiply(new BigDecimal("0.8"))
                                            .setScale(value.scale(), RoundingMode.HALF_UP)));
        }
        counties = made;
        return this;
    }

    SampleTarget rates(String values) {
        String[] texts = values.split(",", -1);
        List<CountyContribution> made = new ArrayList<>();
        for (int county = 0; county < texts.length; county++) {
            if (texts[county].isEmpty()) {
                made.add(contribution(county, null, null, null, null, new BigDecimal("33.3")));
                continue;
            }
            BigDecimal part = new BigDecimal(texts[county].split("/")[0]);
            BigDecimal whole = new BigDecimal(texts[county].split("/")[1]);
            made.add(
                    contribution(
                            county,
                            over(part, whole).movePointRight(2),
                            part,
                            whole,
                            over(part, new BigDecimal("936")),
                            new BigDecimal("44.5")));
        }
        counties = made;
        return this;
    }

    private static CountyContribution contribution(
            int county,
            @Nullable BigDecimal value,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable BigDecimal share,
            @Nullable BigDecimal previous) {
        return new CountyContribution(
                SampleSummary.COUNTY_CODES.get(county),
                SampleSummary.COUNTY_NAMES.get(county),
                value != null,
                value,
                part,
                whole,
                share,
                previous);
    }

    TargetProgress make(Status status) {
        BigDecimal actual = at(SampleSummary.YEAR);
        boolean provisional = actual != null;
        return new TargetProgress(
                code,
                group,
                title,
                quote,
                unit,
                unit.en(),
                decimals,
                kind,
                new Aim(operator, baseline, target, 2022, pathAt(SampleSummary.YEAR)),
                actual == null
                        ? NOTHING_MEASURED
                        : new Reading(
                                actual,
                                numerator,
                                denominator,
                                at(SampleSummary.YEAR - 1),
                                0,
                                null,
                                null),
                actual == null || target == null ? NO_PACE : pace(actual, target),
                status,
                status == Status.ACHIEVED,
                provisional,
                actual == null
                        ? new Coverage(9, 0, 0, Optional.empty())
                        : new Coverage(9, 8, 0, Optional.of(new BigDecimal("0.9871"))),
                Stream.of(2019, 2020, 2021, 2022)
                        .flatMap(
                                year ->
                                        Stream.ofNullable(pathAt(year))
                                                .map(value -> new YearValue(year, value)))
                        .toList(),
                actuals,
                flags,
                counties);
    }

    private @Nullable BigDecimal at(int year) {
        return actuals.stream()
                .filter(point -> point.year() == year)
                .map(YearValue::value)
                .findFirst()
                .orElse(null);
    }

    private @Nullable BigDecimal pathAt(int year) {
        if (kind != TargetKind.TARGET || baseline == null || target == null) {
            return null;
        }
        return baseline.add(
                target.subtract(baseline)
                        .multiply(BigDecimal.valueOf(year - 2019))
                        .divide(BigDecimal.valueOf(3), MathContext.DECIMAL64));
    }

    private Pace pace(BigDecimal actual, BigDecimal goal) {
        BigDecimal path = pathAt(SampleSummary.YEAR);
        if (baseline == null || path == null) {
            return new Pace(over(actual, goal), null, null, null, null, null, null, null);
        }
        BigDecimal done = actual.subtract(baseline);
        BigDecimal step = over(done, BigDecimal.valueOf(2));
        return new Pace(
                over(actual, goal),
                over(done, goal.subtract(baseline)),
                over(done, path.subtract(baseline)),
                baseline.signum() == 0 ? null : growth(actual, goal, baseline),
                step.signum() == 0 ? null : over(goal.subtract(actual), step),
                actual,
                actual.add(step),
                actual.add(step).add(step));
    }

    private static BigDecimal growth(BigDecimal actual, BigDecimal goal, BigDecimal from) {
        double now = Math.sqrt(actual.doubleValue() / from.doubleValue()) - 1;
        double needed = Math.cbrt(goal.doubleValue() / from.doubleValue()) - 1;
        return new BigDecimal(now / needed, MathContext.DECIMAL64);
    }

    private static BigDecimal over(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64);
    }
}
