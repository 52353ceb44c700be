package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.Figure;
import planhouse.plan.Measured;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.plan.Thresholds;
import planhouse.warehouse.MeasureSql;

/** Leads figures back to the cells that they were made of. */
public final class Explanations {

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final SqlFiles sql;

    public Explanations(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.definitions = definitions;
        this.sql = sql;
    }

    /**
     * @param county the code of the only county asked for; empty: all
     * @param asOf revisions published later are not in it; empty, or to come: now
     */
    public Explanation explain(
            Plan plan,
            PlanTarget target,
            int year,
            Optional<String> county,
            Optional<OffsetDateTime> asOf) {
        OffsetDateTime moment = known(asOf);
        MeasureRun measures = new MeasureRun(jdbc, plan.baselineYear(), moment);
        TargetFinding finding = finding(plan, year, moment, measures);
        Measured measured = finding.measured(target, year);
        Map<String, List<Explanation.Cell>> cells = cells(measures, target, year);
        List<Explanation.County> counties = new ArrayList<>();
        List<Explanation.Without> without = new ArrayList<>();
        Map<String, Bilingual> places = finding.places(target, year, measured);
        county.ifPresent(only -> places.keySet().retainAll(Set.of(only)));
        places.forEach(
                (code, name) -> {
                    Measured.Sums sums = measured.county(code);
                    if (sums.numerator().isPresent()) {
                        counties.add(county(code, name, sums, cells.getOrDefault(code, List.of())));
                    } else {
                        boolean published = finding.arePublished(target, code, year);
                        without.add(new Explanation.Without(code, name, published));
                    }
                });
        Measured.Sums city = measured.city();
        return new Explanation(
                target,
                year,
                city.figure().map(Figure::value),
                finding.isIncomplete(target, year, measured),
                finding.isLowerBound(target, year, measured),
                city.countedElsewhere(),
                partOfWhole(city),
                city.denominator(),
                counties,
                without);
    }

    /** The moment asked for; one to come is brought back to now, by the database's clock. */
    private OffsetDateTime known(Optional<OffsetDateTime> asOf) {
        return jdbc.sql("select least(clock_timestamp(), cast(:asked as timestamptz))")
                .param("asked", asOf.orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(OffsetDateTime.class)
                .single();
    }

    private TargetFinding finding(Plan plan, int year, OffsetDateTime moment, MeasureRun measures) {
        int first = Math.min(year, plan.baselineYear());
        int last = Math.max(year, plan.baselineYear());
        return new TargetFinding(
                definitions,
                SummaryRun.published(jdbc, sql, first, last, moment),
                measures,
                plan.baselineYear(),
                Thresholds.STANDARD);
    }

    private static Explanation.County county(
            String code, Bilingual name, Measured.Sums sums, List<Explanation.Cell> cells) {
        return new Explanation.County(
                code,
                name,
                sums.figure().map(Figure::value),
                partOfWhole(sums),
                sums.denominator(),
                cells);
    }

    /** The numerator, where there is a denominator to it. */
    private static Optional<BigDecimal> partOfWhole(Measured.Sums sums) {
        return sums.denominator().flatMap(whole -> sums.numerator());
    }

    private Map<String, List<Explanation.Cell>> cells(
            MeasureRun measures, PlanTarget target, int year) {
        String resolved = MeasureSql.cells(target.call().measure(), sql);
        Map<String, List<Explanation.Cell>> cells = new HashMap<>();
        measures.bound(resolved, target.call(), year)
                .query(
                        row -> {
                            BigDecimal value = row.getBigDecimal("numerator");
                            cells.computeIfAbsent(
                                            row.getString("county_code"), code -> new ArrayList<>())
                                    .add(
                                            new Explanation.Cell(
                                                    row.getString("file"),
                                                    row.getString("sheet"),
                                                    Optional.ofNullable(row.getString("cell")),
                                                    row.getString("text"),
                                                    value,
                                                    Optional.ofNullable(
                                                            row.getBigDecimal("denominator"))));
                        });
        return cells;
    }
}
