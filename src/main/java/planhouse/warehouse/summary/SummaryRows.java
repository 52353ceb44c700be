package planhouse.warehouse.summary;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Course;
import planhouse.plan.Coverage;
import planhouse.plan.Figure;
import planhouse.plan.Flag;
import planhouse.plan.Goal;
import planhouse.plan.Measured;
import planhouse.plan.Progress;
import planhouse.plan.ProgressMethod;
import planhouse.plan.Projection;
import planhouse.plan.Thresholds;

/** Writes the rows of a summary run; the database refuses to change them afterwards. */
final class SummaryRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate statements;
    private final SqlFiles sql;

    SummaryRows(JdbcClient jdbc, NamedParameterJdbcTemplate statements, SqlFiles sql) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.sql = sql;
    }

    /**
     * What all rows of a run have in common.
     *
     * @param since the run before; empty for the first
     * @param planDay the day whose plan was asked for; empty where it is that of the moment
     */
    record Heading(
            int planKey,
            int year,
            OffsetDateTime asOf,
            Thresholds thresholds,
            String definitionsDigest,
            Optional<Long> since,
            Optional<LocalDate> planDay) {}

    /**
     * @return the run's key
     */
    long run(Heading heading, List<ReturnStanding> returns) {
        return statement("summary_run")
                .param("plan_key", heading.planKey())
                .param("year", heading.year())
                .param("as_of", heading.asOf())
                .param("method_id", ProgressMethod.ID)
                .param("on_track_from", heading.thresholds().onTrack())
                .param("slightly_behind_from", heading.thresholds().slightlyBehind())
                .param("definitions_digest", heading.definitionsDigest())
                .param("since_run_key", heading.since().orElse(null), Types.BIGINT)
                .param("plan_as_of", heading.planDay().orElse(null), Types.DATE)
                .param("returns_expected", returns.size())
                .param(
                        "returns_published",
                        returns.stream().filter(ReturnStanding::isPublished).count())
                .param(
                        "returns_provisional",
                        returns.stream().filter(ReturnStanding::isProvisional).count())
                .query(Long.class)
                .single();
    }

    /** The findings that somebody waived, in the year's revisions that were valid at the moment. */
    void waivers(long run, int year, OffsetDateTime asOf) {
        statement("summary_waiver")
                .param("summary_run_key", run)
                .param("year", year)
                .param("as_of", asOf)
                .update();
    }

    /**
     * How targets stand, with their series and their counties.
     *
     * @param targetKeys the targets' keys, in the same order
     */
    void targets(long run, List<Integer> targetKeys, List<TargetFound> found) {
        List<MapSqlParameterSource> targets = new ArrayList<>();
        List<MapSqlParameterSource> years = new ArrayList<>();
        List<MapSqlParameterSource> counties = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            TargetFound one = found.get(index);
            int key = targetKeys.get(index);
            targets.add(progress(run, key, one));
            years.addAll(years(run, key, one.progress()));
            counties.addAll(counties(run, key, one.counties()));
        }
        write("plan_progress", targets);
        write("plan_progress_year", years);
        write("plan_progress_county", counties);
    }

    private static List<MapSqlParameterSource> years(long run, int targetKey, Progress progress) {
        TreeSet<Integer> years = new TreeSet<>(progress.course().figures().keySet());
        years.addAll(progress.path().keySet());
        return years.stream()
                .map(
                        year ->
                                numbers(
                                                of(run, targetKey),
                                                Optional.ofNullable(
                                                        progress.course().figures().get(year)))
                                        .addValue("year", year)
                                        .addValue("path", progress.path().get(year), Types.NUMERIC))
                .toList();
    }

    private static MapSqlParameterSource progress(long run, int targetKey, TargetFound found) {
        Progress progress = found.progress();
        Course course = progress.course();
        Optional<Goal> goal = found.target().criterion().goal();
        Optional<Projection> projection = progress.projection();
        Coverage coverage = course.coverage();
        boolean hasParts = found.target().partsThreshold().isPresent();
        return numbers(
                        of(run, targetKey).addValue("year", course.year()),
                        Optional.ofNullable(course.figures().get(course.year())))
                .addValue(
                        "operator",
                        goal.map(one -> one.operator().symbol()).orElse(null),
                        Types.VARCHAR)
                .addValue("target", number(goal.map(Goal::value)), Types.NUMERIC)
                .addValue("due_year", goal.map(Goal::dueYear).orElse(null), Types.INTEGER)
                .addValue("baseline", value(course, course.baselineYear()), Types.NUMERIC)
                .addValue("previous", value(course, course.year() - 1), Types.NUMERIC)
                .addValue("path", progress.path().get(course.year()), Types.NUMERIC)
                .addValue("change", number(progress.change()), Types.NUMERIC)
                .addValue("attainment", number(progress.attainment()), Types.NUMERIC)
                .addValue(
                        "attainment_from_baseline",
                        number(progress.attainmentFromBaseline()),
                        Types.NUMERIC)
                .addValue("schedule_index", number(progress.scheduleIndex()), Types.NUMERIC)
                .addValue("growth_ratio", number(progress.growthRatio()), Types.NUMERIC)
                .addValue("required_pace", number(progress.requiredPace()), Types.NUMERIC)
                .addValue("projection_low", number(projection.map(Projection::low)), Types.NUMERIC)
                .addValue(
                        "projection_mid", number(projection.map(Projection::middle)), Types.NUMERIC)
                .addValue(
                        "projection_high", number(projection.map(Projection::high)), Types.NUMERIC)
                .addValue("is_achieved", progress.achieved())
                .addValue("status", progress.status().code())
                .addValue("flags", progress.flags().stream().map(Flag::code).toArray(String[]::new))
                .addValue("returns_expected", coverage.expected())
                .addValue("returns_published", coverage.published())
                .addValue("returns_provisional", coverage.provisional())
                .addValue("share_of_last_year", number(coverage.shareOfLastYear()), Types.NUMERIC)
                .addValue("is_provisional", progress.provisional())
                .addValue("units_counted_elsewhere", found.countedElsewhere())
                .addValue("at_least", number(course.atLeast()), Types.NUMERIC)
                .addValue("parts_threshold", number(found.target().partsThreshold()), Types.NUMERIC)
                .addValue("parts_reaching", hasParts ? found.partsReaching() : null, Types.INTEGER)
                .addValue("parts_measured", hasParts ? found.parts().size() : null, Types.INTEGER);
    }

    private static List<MapSqlParameterSource> counties(
            long run, int targetKey, List<CountyFigure> counties) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (CountyFigure county : counties) {
            Measured.Sums sums = county.sums();
            rows.add(
                    of(run, targetKey)
                            .addValue("ordinal", rows.size() + 1)
                            .addValue("county_code", county.code())
                            .addValue("county_name_zh", county.name().zh())
                            .addValue("county_name_en", county.name().en())
                            .addValue(
                                    "actual",
                                    number(sums.figure().map(Figure::value)),
                                    Types.NUMERIC)
                            .addValue(
                                    "numerator",
                                    number(sums.denominator().flatMap(whole -> sums.numerator())),
                                    Types.NUMERIC)
                            .addValue("denominator", number(sums.denominator()), Types.NUMERIC)
                            .addValue("share", number(county.share()), Types.NUMERIC)
                            .addValue("previous", number(county.previous()), Types.NUMERIC)
                            .addValue("is_published", county.published())
                            .addValue("units_counted_elsewhere", sums.countedElsewhere()));
        }
        return rows;
    }

    void returns(long run, List<ReturnStanding> returns) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (ReturnStanding standing : returns) {
            rows.add(
                    new MapSqlParameterSource("summary_run_key", run)
                            .addValue("ordinal", rows.size() + 1)
                            .addValue("form_code", standing.form())
                            .addValue("form_title_zh", standing.formTitle().zh())
                            .addValue("form_title_en", standing.formTitle().en())
                            .addValue("county_code", standing.county())
                            .addValue("county_name_zh", standing.countyName().zh())
                            .addValue("county_name_en", standing.countyName().en())
                            .addValue("state", standing.state())
                            .addValue("revision", standing.revision().orElse(null), Types.INTEGER)
                            .addValue("errors", standing.errors())
                            .addValue("queries", standing.queries())
                            .addValue("is_nil", standing.isNil()));
        }
        write("summary_return", rows);
    }

    private static MapSqlParameterSource of(long run, int targetKey) {
        return new MapSqlParameterSource("summary_run_key", run)
                .addValue("plan_target_key", targetKey);
    }

    private static MapSqlParameterSource numbers(
            MapSqlParameterSource row, Optional<Figure> figure) {
        return row.addValue("actual", number(figure.map(Figure::value)), Types.NUMERIC)
                .addValue("numerator", number(figure.flatMap(Figure::numerator)), Types.NUMERIC)
                .addValue(
                        "denominator", number(figure.flatMap(Figure::denominator)), Types.NUMERIC);
    }

    /** All rows in one go. */
    private void write(String name, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            statements.batchUpdate(
                    sql.read("summary/" + name + ".sql"),
                    rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    private static @Nullable BigDecimal value(Course course, int year) {
        return number(Optional.ofNullable(course.figures().get(year)).map(Figure::value));
    }

    private static @Nullable BigDecimal number(Optional<BigDecimal> number) {
        return number.orElse(null);
    }

    private JdbcClient.StatementSpec statement(String name) {
        return jdbc.sql(sql.read("summary/" + name + ".sql"));
    }
}
