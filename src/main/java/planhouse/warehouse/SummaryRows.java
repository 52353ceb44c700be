package planhouse.warehouse;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.SqlFiles;
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
    private final SqlFiles sql;

    SummaryRows(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /**
     * What all rows of a run have in common.
     *
     * @param since the run before; empty for the first
     */
    record Heading(
            int planKey,
            int year,
            OffsetDateTime asOf,
            Thresholds thresholds,
            String definitionsDigest,
            Optional<Long> since) {}

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

    void target(long run, int targetKey, TargetFound found) {
        progress(run, targetKey, found);
        Course course = found.progress().course();
        TreeSet<Integer> years = new TreeSet<>(course.figures().keySet());
        years.addAll(found.progress().path().keySet());
        for (int year : years) {
            Optional<Figure> figure = Optional.ofNullable(course.figures().get(year));
            numbers(
                            statement("plan_progress_year")
                                    .param("summary_run_key", run)
                                    .param("plan_target_key", targetKey)
                                    .param("year", year),
                            figure)
                    .param("path", found.progress().path().get(year), Types.NUMERIC)
                    .update();
        }
        for (int index = 0; index < found.counties().size(); index++) {
            county(run, targetKey, index + 1, found.counties().get(index));
        }
    }

    private void progress(long run, int targetKey, TargetFound found) {
        Progress progress = found.progress();
        Course course = progress.course();
        Optional<Goal> goal = found.target().aim().goal();
        Optional<Projection> projection = progress.projection();
        Coverage coverage = course.coverage();
        boolean hasParts = found.target().partsThreshold().isPresent();
        numbers(
                        statement("plan_progress")
                                .param("summary_run_key", run)
                                .param("plan_target_key", targetKey)
                                .param("year", course.year()),
                        Optional.ofNullable(course.figures().get(course.year())))
                .param(
                        "operator",
                        goal.map(one -> one.operator().symbol()).orElse(null),
                        Types.VARCHAR)
                .param("target", number(goal.map(Goal::value)), Types.NUMERIC)
                .param("due_year", goal.map(Goal::dueYear).orElse(null), Types.INTEGER)
                .param("baseline", value(course, course.baselineYear()), Types.NUMERIC)
                .param("previous", value(course, course.year() - 1), Types.NUMERIC)
                .param("path", progress.path().get(course.year()), Types.NUMERIC)
                .param("change", number(progress.change()), Types.NUMERIC)
                .param("attainment", number(progress.attainment()), Types.NUMERIC)
                .param(
                        "attainment_from_baseline",
                        number(progress.attainmentFromBaseline()),
                        Types.NUMERIC)
                .param("schedule_index", number(progress.scheduleIndex()), Types.NUMERIC)
                .param("growth_ratio", number(progress.growthRatio()), Types.NUMERIC)
                .param("required_pace", number(progress.requiredPace()), Types.NUMERIC)
                .param("projection_low", number(projection.map(Projection::low)), Types.NUMERIC)
                .param("projection_mid", number(projection.map(Projection::middle)), Types.NUMERIC)
                .param("projection_high", number(projection.map(Projection::high)), Types.NUMERIC)
                .param("is_achieved", progress.achieved())
                .param("status", progress.status().code())
                .param("flags", progress.flags().stream().map(Flag::code).toArray(String[]::new))
                .param("returns_expected", coverage.expected())
                .param("returns_published", coverage.published())
                .param("returns_provisional", coverage.provisional())
                .param("share_of_last_year", number(coverage.shareOfLastYear()), Types.NUMERIC)
                .param("is_provisional", progress.provisional())
                .param("parts_threshold", number(found.target().partsThreshold()), Types.NUMERIC)
                .param("parts_reaching", hasParts ? found.partsReaching() : null, Types.INTEGER)
                .param("parts_measured", hasParts ? found.parts().size() : null, Types.INTEGER)
                .update();
    }

    private void county(long run, int targetKey, int ordinal, CountyFigure county) {
        Measured.Sums sums = county.sums();
        statement("plan_progress_county")
                .param("summary_run_key", run)
                .param("plan_target_key", targetKey)
                .param("ordinal", ordinal)
                .param("county_code", county.code())
                .param("county_name_zh", county.name().zh())
                .param("county_name_en", county.name().en())
                .param("actual", number(sums.figure().map(Figure::value)), Types.NUMERIC)
                .param(
                        "numerator",
                        number(sums.denominator().flatMap(whole -> sums.numerator())),
                        Types.NUMERIC)
                .param("denominator", number(sums.denominator()), Types.NUMERIC)
                .param("share", number(county.share()), Types.NUMERIC)
                .param("previous", number(county.previous()), Types.NUMERIC)
                .update();
    }

    void returns(long run, List<ReturnStanding> returns) {
        for (int index = 0; index < returns.size(); index++) {
            ReturnStanding standing = returns.get(index);
            statement("summary_return")
                    .param("summary_run_key", run)
                    .param("ordinal", index + 1)
                    .param("form_code", standing.form())
                    .param("form_title_zh", standing.formTitle().zh())
                    .param("form_title_en", standing.formTitle().en())
                    .param("county_code", standing.county())
                    .param("county_name_zh", standing.countyName().zh())
                    .param("county_name_en", standing.countyName().en())
                    .param("state", standing.state())
                    .param("revision", standing.revision().orElse(null), Types.INTEGER)
                    .param("errors", standing.errors())
                    .param("queries", standing.queries())
                    .param("is_nil", standing.isNil())
                    .update();
        }
    }

    private static JdbcClient.StatementSpec numbers(
            JdbcClient.StatementSpec statement, Optional<Figure> figure) {
        return statement
                .param("actual", number(figure.map(Figure::value)), Types.NUMERIC)
                .param("numerator", number(figure.flatMap(Figure::numerator)), Types.NUMERIC)
                .param("denominator", number(figure.flatMap(Figure::denominator)), Types.NUMERIC);
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
