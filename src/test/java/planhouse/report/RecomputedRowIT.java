package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Coded;
import planhouse.plan.Course;
import planhouse.plan.Coverage;
import planhouse.plan.Criterion;
import planhouse.plan.Figure;
import planhouse.plan.Gaps;
import planhouse.plan.Goal;
import planhouse.plan.Nature;
import planhouse.plan.Operator;
import planhouse.plan.Plan;
import planhouse.plan.Plans;
import planhouse.plan.Progress;
import planhouse.plan.ProgressMethod;
import planhouse.plan.Projection;
import planhouse.plan.TargetKind;
import planhouse.plan.Thresholds;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;
import planhouse.warehouse.summary.SummaryRun;
import tools.jackson.databind.json.JsonMapper;

/** Of every row of {@code mart.plan_progress}, from that row alone, its figures are found again. */
class RecomputedRowIT {

    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();
    private static final Plan PLAN = new Plans(FILES, DEFINITIONS).load().get(0);

    private static HikariDataSource database;

    @BeforeAll
    static void fill() {
        database = TestDatabase.pooled(InstalledDatabase.copy().dataSource());
        CountedCity.report(new IllustrativeReturns(database));
        for (int year : List.of(2020, 2021)) {
            new SummaryRun(database, DEFINITIONS, FILES.sqlFiles())
                    .run(PLAN, year, Optional.of(OffsetDateTime.parse("2022-03-01T00:00:00Z")));
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_row_says_all_that_its_figures_were_found_from() {
        List<Boolean> withIndex = new ArrayList<>();

        JdbcClient.create(database)
                .sql(
                        "select * from mart.plan_progress where kind = 'target' and actual is not"
                                + " null")
                .query(
                        row -> {
                            Progress found = judge(row);
                            assertThat(stored(row))
                                    .as(row.getString("target_code") + " " + row.getInt("year"))
                                    .containsExactlyElementsOf(figures(found));
                            if (row.getString("flags").isEmpty()) {
                                assertThat(row.getString("status"))
                                        .isEqualTo(found.status().code());
                            }
                            withIndex.add(found.scheduleIndex().isPresent());
                        });

        assertThat(withIndex).contains(true);
    }

    private static Progress judge(ResultSet row) throws SQLException {
        assertThat(row.getString("method_id")).isEqualTo(ProgressMethod.ID);
        SortedMap<Integer, Figure> figures = new TreeMap<>();
        JsonMapper.shared()
                .readTree(row.getString("series"))
                .properties()
                .forEach(
                        year ->
                                figures.put(
                                        Integer.valueOf(year.getKey()),
                                        amount(year.getValue().decimalValue())));
        int year = row.getInt("year");
        SortedMap<Integer, BigDecimal> milestones = new TreeMap<>();
        if (row.getBigDecimal("path") != null && year < row.getInt("due_year")) {
            milestones.put(year, row.getBigDecimal("path"));
        }
        Criterion criterion =
                new Criterion(
                        TargetKind.TARGET,
                        Optional.of(
                                new Goal(
                                        operator(row.getString("operator")),
                                        row.getBigDecimal("target"),
                                        row.getInt("due_year"),
                                        milestones)),
                        row.getInt("direction"),
                        Coded.of(Nature.class, row.getString("nature")),
                        row.getBoolean("is_value_series"));
        return new ProgressMethod(
                        new Thresholds(
                                row.getBigDecimal("on_track_from"),
                                row.getBigDecimal("slightly_behind_from")))
                .judge(
                        criterion,
                        new Course(
                                row.getInt("baseline_year"),
                                year,
                                figures,
                                new Coverage(0, 0, 0, Optional.empty()),
                                new Gaps(Set.of(), false, false, Map.of())));
    }

    private static Figure amount(BigDecimal value) {
        return new Figure(value, Optional.empty(), Optional.empty());
    }

    private static Operator operator(String symbol) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private static List<Optional<BigDecimal>> figures(Progress found) {
        return List.of(
                found.attainment(),
                found.attainmentFromBaseline(),
                found.scheduleIndex(),
                found.growthRatio(),
                found.requiredPace(),
                found.projection().map(Projection::low),
                found.projection().map(Projection::middle),
                found.projection().map(Projection::high),
                found.change());
    }

    private static List<Optional<BigDecimal>> stored(ResultSet row) throws SQLException {
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        for (String column :
                List.of(
                        "attainment",
                        "attainment_from_baseline",
                        "schedule_index",
                        "growth_ratio",
                        "required_pace",
                        "projection_low",
                        "projection_mid",
                        "projection_high",
                        "change")) {
            figures.add(
                    Optional.ofNullable(row.getBigDecimal(column))
                            .map(BigDecimal::stripTrailingZeros)
                            .map(value -> value.scale() < 0 ? value.setScale(0) : value));
        }
        return figures;
    }
}
