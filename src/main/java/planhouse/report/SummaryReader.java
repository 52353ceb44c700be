package planhouse.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.indicator.Severity;
import planhouse.warehouse.BilingualColumns;

/**
 * Fills the yearly summary from what a run stored; it computes nothing. Its moments are told in one
 * time zone.
 */
public final class SummaryReader {

    private final DataSource dataSource;
    private final SqlFiles sql;
    private final ZoneId zone;

    /**
     * @param zone of the schedule, in which days begin: the reader's own
     */
    public SummaryReader(DataSource dataSource, SqlFiles sql, ZoneId zone) {
        this.dataSource = dataSource;
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
        StoredRun run = new StoredRun(dataSource, sql, zone, runKey);
        Heading heading = heading(run);
        List<ExpectedReturn> returns = returns(run);
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
                new StoredTargets(run).read(),
                returns,
                returnNotes(run, returns),
                new StoredRevisions(run).read(),
                waivers(run),
                MethodNote.standard());
    }

    private static Heading heading(StoredRun run) {
        return run.ask("read_run")
                .query(
                        (row, number) ->
                                new Heading(
                                        row.getString("plan_code"),
                                        BilingualColumns.of(row, "title"),
                                        row.getInt("year"),
                                        run.moment(row, "as_of"),
                                        row.getInt("baseline_year"),
                                        row.getInt("first_year"),
                                        row.getInt("last_year"),
                                        edition(row)))
                .single();
    }

    private static PlanEdition edition(ResultSet row) throws SQLException {
        return new PlanEdition(
                row.getInt("plan_version"),
                row.getObject("valid_from", LocalDate.class),
                BilingualColumns.ifAny(row, "reason"),
                Optional.ofNullable(row.getObject("plan_as_of", LocalDate.class)));
    }

    private static List<ExpectedReturn> returns(StoredRun run) {
        return run.ask("read_returns")
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

    private static List<ReturnNote> returnNotes(StoredRun run, List<ExpectedReturn> returns) {
        Map<String, Bilingual> counties = new HashMap<>();
        returns.forEach(one -> counties.put(one.countyCode(), one.countyName()));
        return run.ask("read_notes")
                .query(
                        (row, number) ->
                                new ReturnNote(
                                        row.getString("text"),
                                        row.getInt("returns"),
                                        StoredRun.texts(row, "form_codes"),
                                        StoredRun.texts(row, "county_codes").stream()
                                                .map(counties::get)
                                                .toList()))
                .list();
    }

    private static List<WaivedFinding> waivers(StoredRun run) {
        return run.ask("read_waivers")
                .query(
                        (row, number) ->
                                new WaivedFinding(
                                        row.getString("form_code"),
                                        row.getString("county_code"),
                                        BilingualColumns.of(row, "county_name"),
                                        row.getString("rule_code"),
                                        Coded.of(Severity.class, row.getString("rule_severity")),
                                        row.getString("sheet"),
                                        Optional.ofNullable(row.getString("cell")),
                                        row.getString("found"),
                                        BilingualColumns.of(row, "message"),
                                        row.getString("waiver_reason"),
                                        row.getObject("waiver_until", LocalDate.class),
                                        row.getString("waiver_by")))
                .list();
    }
}
