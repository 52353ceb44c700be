package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.Figure;
import planhouse.plan.Measured;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.plan.Status;
import planhouse.plan.Thresholds;
import planhouse.warehouse.reading.TargetEffect;
import planhouse.warehouse.summary.MeasuredMoments.Moment;

/**
 * What the returns that a transaction has published do to the plans' targets, before and after it.
 * Only targets whose measure reads one of these forms are looked at; the measures are the
 * summary's.
 */
public final class TargetEffects {

    /** A return that is published in this transaction. */
    public record Touched(String form, String county, Bilingual countyName, int year) {}

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;

    public TargetEffects(JdbcClient jdbc, Definitions definitions, SqlFiles sql) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.sql = sql;
    }

    /** In the order of the plans and their targets; every touched target, also where unfelt. */
    public List<TargetEffect> of(List<Plan> plans, List<Touched> touched) {
        if (touched.isEmpty() || plans.isEmpty()) {
            return List.of();
        }
        OffsetDateTime after =
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        OffsetDateTime before =
                jdbc.sql("select now() - interval '1 microsecond'")
                        .query(OffsetDateTime.class)
                        .single();
        List<TargetEffect> effects = new ArrayList<>();
        for (Plan plan : plans) {
            List<Touched> within =
                    touched.stream().filter(one -> one.year() >= plan.baselineYear()).toList();
            if (!within.isEmpty()) {
                effects.addAll(new OfPlan(plan, before, after, within).effects());
            }
        }
        return effects;
    }

    /** The effects on one plan. */
    private final class OfPlan {

        private final Plan plan;
        private final OffsetDateTime before;
        private final OffsetDateTime after;
        private final List<Touched> touched;
        private final ValidReturns publishedBefore;
        private final ValidReturns publishedAfter;
        private final int newestYear;

        OfPlan(Plan plan, OffsetDateTime before, OffsetDateTime after, List<Touched> touched) {
            this.plan = plan;
            this.before = before;
            this.after = after;
            this.touched = touched;
            this.publishedBefore = published(before);
            this.publishedAfter = published(after);
            this.newestYear =
                    publishedAfter.returns().stream()
                            .mapToInt(ValidReturns.Key::year)
                            .max()
                            .orElse(plan.firstYear());
        }

        private ValidReturns published(OffsetDateTime moment) {
            return SummaryRun.published(jdbc, sql, plan.baselineYear(), Integer.MAX_VALUE, moment);
        }

        List<TargetEffect> effects() {
            return plan.on(definitions.dayOf(after)).targets().stream()
                    .flatMap(target -> effects(target).stream())
                    .toList();
        }

        private List<TargetEffect> effects(PlanTarget target) {
            List<Touched> returns =
                    touched.stream()
                            .filter(one -> target.call().forms().contains(one.form()))
                            .toList();
            Set<Integer> affected = new TreeSet<>();
            Set<Integer> judged = new TreeSet<>();
            for (Touched one : returns) {
                affected.add(one.year());
                judged.add(statusYear(one.year()));
            }
            if (affected.isEmpty()) {
                return List.of();
            }
            int last = ((TreeSet<Integer>) judged).last();
            if (target.call().measure().comparesWithBaseline()
                    && affected.contains(plan.baselineYear())) {
                IntStream.rangeClosed(plan.baselineYear(), last).forEach(affected::add);
            }
            return effects(target, returns, affected, last);
        }

        /** A change of the baseline is felt by the newest year that is reported. */
        private int statusYear(int year) {
            return year >= plan.firstYear() ? year : Math.max(plan.firstYear(), newestYear);
        }

        private List<TargetEffect> effects(
                PlanTarget target, List<Touched> returns, Set<Integer> affected, int last) {
            MeasuredMoments measured = measured(target, affected, last);
            Comparison comparison =
                    new Comparison(
                            target,
                            finding(publishedBefore, year -> measured.at(new Moment(year, before))),
                            finding(
                                    publishedAfter,
                                    year ->
                                            measured.at(
                                                    new Moment(
                                                            year,
                                                            affected.contains(year)
                                                                    ? after
                                                                    : before))));
            Set<TargetEffect> effects = new LinkedHashSet<>();
            returns.forEach(one -> effects.add(comparison.effect(one)));
            return List.copyOf(effects);
        }

        /** The years up to the last as they were, and those that are affected as they are. */
        private MeasuredMoments measured(PlanTarget target, Set<Integer> affected, int last) {
            List<Moment> moments = new ArrayList<>();
            IntStream.rangeClosed(Math.min(plan.baselineYear(), plan.firstYear() - 1), last)
                    .forEach(year -> moments.add(new Moment(year, before)));
            affected.forEach(year -> moments.add(new Moment(year, after)));
            return MeasuredMoments.of(jdbc, target.call(), plan.baselineYear(), moments);
        }

        /** A target before and after; a year's status is found once. */
        private final class Comparison {

            private final PlanTarget target;
            private final TargetFinding was;
            private final TargetFinding is;
            private final Map<Integer, Status> statusBefore = new HashMap<>();
            private final Map<Integer, Status> statusAfter = new HashMap<>();

            Comparison(PlanTarget target, TargetFinding was, TargetFinding is) {
                this.target = target;
                this.was = was;
                this.is = is;
            }

            TargetEffect effect(Touched one) {
                Measured then = was.measured(target, one.year());
                Measured now = is.measured(target, one.year());
                int statusYear = statusYear(one.year());
                return new TargetEffect(
                        plan.code(),
                        target,
                        one.year(),
                        one.county(),
                        one.countyName(),
                        value(then.county(one.county())),
                        value(now.county(one.county())),
                        value(then.city()),
                        value(now.city()),
                        statusYear,
                        statusBefore.computeIfAbsent(statusYear, year -> status(was, target, year)),
                        statusAfter.computeIfAbsent(statusYear, year -> status(is, target, year)));
            }
        }

        private TargetFinding finding(ValidReturns published, IntFunction<Measured> years) {
            return new TargetFinding(
                    definitions,
                    published,
                    (call, year) -> years.apply(year),
                    plan.baselineYear(),
                    Thresholds.STANDARD);
        }

        private Status status(TargetFinding finding, PlanTarget target, int year) {
            return finding.find(target, year).progress().status();
        }

        private Optional<BigDecimal> value(Measured.Sums sums) {
            return sums.figure().map(Figure::value);
        }
    }
}
