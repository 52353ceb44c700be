package planhouse.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.plan.Coverage;
import planhouse.plan.Status;
import planhouse.plan.TargetKind;
import planhouse.warehouse.BilingualColumns;

/**
 * Fills the yearly summary from what a run stored; it computes nothing. Its moments are told in one
 * time zone.
 */
public final class SummaryReader {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final ZoneId zone;

    /**
     * @param zone of the schedule, in which days begin: the reader's own
     */
    public SummaryReader(DataSource dataSource, SqlFiles sql, ZoneId zone) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.zone = zone;
    }

    /** What a run's row says. */
    private record Heading(
            String planCode,
            Bilingual title,
            int year,
            OffsetDateTime asOf,
            int baselineYear,
            int firstYear,
            int lastYear,
            PlanEdition plan) {}

    /**
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is no such run
     */
    public YearlySummary read(long runKey) {
        Heading heading =
                query("read_run", runKey)
                        .query(
                                (row, number) ->
                                        new Heading(
                                                row.getString("plan_code"),
                                                BilingualColumns.of(row, "title"),
                                                row.getInt("year"),
                                                moment(row, "as_of", zone),
                                                row.getInt("baseline_year"),
                                                row.getInt("first_year"),
                                                row.getInt("last_year"),
                                                edition(row)))
                        .single();
        StoredSeries series = new StoredSeries(query("read_years", runKey));
        StoredCounties counties = new StoredCounties(query("read_counties", runKey));
        List<ExpectedReturn> returns = returns(runKey);
        List<TargetProgress> targets =
                query("read_targets", runKey)
                        .query((row, number) -> target(row, series, counties))
                        .list();
        return new YearlySummary(
                heading.planCode(),
                heading.title(),
                heading.year(),
                heading.asOf(),
                runKey,
                heading.baselineYear(),
                heading.firstYear(),
                heading.lastYear(),
                heading.plan(),
                targets,
                returns,
                returnNotes(runKey, returns),
                new StoredRevisions(name -> query(name, runKey), zone).read(),
                waivers(runKey),
                MethodNote.standard());
    }

    private static PlanEdition edition(ResultSet row) throws SQLException {
        return new PlanEdition(
                row.getInt("plan_version"),
                row.getObject("valid_from", LocalDate.class),
                BilingualColumns.ifAny(row, "reason"),
                Optional.ofNullable(row.getObject("plan_as_of", LocalDate.class)));
    }

    private List<WaivedFinding> waivers(long runKey) {
        return query("read_waivers", runKey)
                .query(
                        (row, number) ->
                                new WaivedFinding(
                                        row.getString("form_code"),
                                        BilingualColumns.of(row, "county_name"),
                                        row.getString("rule_code"),
                                        row.getString("rule_severity"),
                                        place(row.getString("sheet"), row.getString("cell")),
                                        row.getString("found"),
                                        BilingualColumns.of(row, "message"),
                                        row.getString("waiver_reason"),
                                        row.getObject("waiver_until", LocalDate.class),
                                        row.getString("waiver_by")))
                .list();
    }

    /** As a clock in the zone shows it; the database answers in another. */
    static OffsetDateTime moment(ResultSet row, String column, ZoneId zone) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(zone)
                .toOffsetDateTime();
    }

    private static String place(String sheet, @Nullable String cell) {
        return cell == null ? sheet : sheet + "!" + cell;
    }

    private static TargetProgress target(
            ResultSet row, StoredSeries series, StoredCounties counties) throws SQLException {
        int key = row.getInt("plan_target_key");
        return new TargetProgress(
                row.getString("target_code"),
                BilingualColumns.of(row, "group"),
                BilingualColumns.of(row, "title"),
                row.getString("quote"),
                BilingualColumns.of(row, "unit"),
                row.getString("unit_code"),
                row.getObject("decimals", Integer.class),
                Coded.of(TargetKind.class, row.getString("kind")),
                aim(row),
                reading(row),
                pace(row),
                Coded.of(Status.class, row.getString("status")),
                row.getBoolean("is_achieved"),
                row.getBoolean("is_provisional"),
                coverage(row),
                series.path(key),
                series.actuals(key),
                texts(row, "flags"),
                counties.of(key));
    }

    private static Aim aim(ResultSet row) throws SQLException {
        @Nullable String operator = row.getString("operator");
        @Nullable Integer due = row.getObject("due_year", Integer.class);
        return new Aim(
                operator == null ? "" : operator,
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                due == null ? row.getInt("last_year") : due,
                row.getBigDecimal("path"));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getBigDecimal("actual"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("previous"),
                row.getInt("units_counted_elsewhere"),
                row.getBigDecimal("at_least"),
                parts(row));
    }

    private static Pace pace(ResultSet row) throws SQLException {
        return new Pace(
                row.getBigDecimal("attainment"),
                row.getBigDecimal("attainment_from_baseline"),
                row.getBigDecimal("schedule_index"),
                row.getBigDecimal("growth_ratio"),
                row.getBigDecimal("required_pace"),
                row.getBigDecimal("projection_low"),
                row.getBigDecimal("projection_mid"),
                row.getBigDecimal("projection_high"));
    }

    private static Coverage coverage(ResultSet row) throws SQLException {
        return new Coverage(
                row.getInt("returns_expected"),
                row.getInt("returns_published"),
                row.getInt("returns_provisional"),
                Optional.ofNullable(row.getBigDecimal("share_of_last_year")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String.class::cast)
                .toList();
    }

    private static @Nullable Parts parts(ResultSet row) throws SQLException {
        @Nullable BigDecimal threshold = row.getBigDecimal("parts_threshold");
        return threshold == null
                ? null
                : new Parts(threshold, row.getInt("parts_reaching"), row.getInt("parts_measured"));
    }

    private List<ExpectedReturn> returns(long runKey) {
        return query("read_returns", runKey)
                .query(
                        (row, number) ->
                                new ExpectedReturn(
                                        row.getString("county_code"),
                                        BilingualColumns.of(row, "county_name"),
                                        row.getString("form_code"),
                                        BilingualColumns.of(row, "form_title"),
                                        Coded.of(ReturnState.class, row.getString("state")),
                                        row.getObject("revision", Integer.class),
                                        row.getBoolean("is_nil"),
                                        row.getInt("errors"),
                                        row.getInt("queries")))
                .list();
    }

    private List<ReturnNote> returnNotes(long runKey, List<ExpectedReturn> returns) {
        Map<String, Bilingual> counties = new HashMap<>();
        returns.forEach(one -> counties.put(one.countyCode(), one.countyName()));
        return query("read_notes", runKey)
                .query(
                        (row, number) ->
                                new ReturnNote(
                                        row.getString("text"),
                                        row.getInt("returns"),
                                        texts(row, "form_codes"),
                                        texts(row, "county_codes").stream()
                                                .map(counties::get)
                                                .toList()))
                .list();
    }

    private JdbcClient.StatementSpec query(String name, long runKey) {
        return jdbc.sql(sql.read("summary/" + name + ".sql")).param("summary_run_key", runKey);
    }
}
