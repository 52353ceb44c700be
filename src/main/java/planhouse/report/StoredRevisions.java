package planhouse.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.warehouse.BilingualColumns;

/** What was revised between a run and the one before it, as both stored it. */
final class StoredRevisions {

    private final Function<String, JdbcClient.StatementSpec> queries;
    private final ZoneId zone;

    /**
     * @param queries the statement of a name, with the run's key bound
     * @param zone in which moments are told
     */
    StoredRevisions(Function<String, JdbcClient.StatementSpec> queries, ZoneId zone) {
        this.queries = queries;
        this.zone = zone;
    }

    Revisions read() {
        Optional<Revisions.Run> since =
                queries.apply("read_since")
                        .query(
                                (row, number) ->
                                        new Revisions.Run(
                                                row.getLong("summary_run_key"),
                                                SummaryReader.moment(row, "as_of", zone)))
                        .optional();
        return since.isEmpty()
                ? Revisions.FIRST
                : new Revisions(
                        since.get(),
                        queries.apply("read_revisions").query((row, number) -> revised(row)).list(),
                        effects());
    }

    private Revisions.Revised revised(ResultSet row) throws SQLException {
        return new Revisions.Revised(
                row.getInt("year"),
                row.getString("form_code"),
                BilingualColumns.of(row, "form_title"),
                row.getString("county_code"),
                BilingualColumns.of(row, "county_name"),
                row.getObject("old_revision", Integer.class),
                row.getInt("revision"),
                row.getString("kind"),
                row.getObject("restored_revision", Integer.class),
                row.getBoolean("is_nil"),
                row.getString("submitted_by"),
                SummaryReader.moment(row, "published_at", zone),
                row.getString("reason"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("removed"),
                row.getLong("unchanged"));
    }

    private record City(String target, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

    private List<Revisions.Effect> effects() {
        List<Revisions.Effect> effects = new ArrayList<>();
        List<City> open = new ArrayList<>();
        List<Revisions.CountyEffect> counties = new ArrayList<>();
        queries.apply("read_effects")
                .query(
                        row -> {
                            BigDecimal before = row.getBigDecimal("old_actual");
                            BigDecimal after = row.getBigDecimal("new_actual");
                            if (row.getString("county_code").isEmpty()) {
                                close(open, counties, effects);
                                open.add(new City(row.getString("target_code"), before, after));
                            } else {
                                counties.add(
                                        new Revisions.CountyEffect(
                                                row.getString("county_code"),
                                                BilingualColumns.of(row, "county_name"),
                                                before,
                                                after));
                            }
                        });
        close(open, counties, effects);
        return effects;
    }

    private static void close(
            List<City> open,
            List<Revisions.CountyEffect> counties,
            List<Revisions.Effect> effects) {
        for (City city : open) {
            effects.add(new Revisions.Effect(city.target(), city.before(), city.after(), counties));
        }
        open.clear();
        counties.clear();
    }
}
