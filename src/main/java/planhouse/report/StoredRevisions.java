package planhouse.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.BilingualColumns;

/** What was revised between a run and the one before it, as both stored it. */
final class StoredRevisions {

    private final StoredRun run;

    StoredRevisions(StoredRun run) {
        this.run = run;
    }

    Revisions read() {
        Optional<Revisions.Run> since =
                run.ask("read_since")
                        .query(
                                (row, number) ->
                                        new Revisions.Run(
                                                row.getLong("summary_run_key"),
                                                run.moment(row, "as_of")))
                        .optional();
        return since.isEmpty()
                ? Revisions.FIRST
                : new Revisions(
                        since.get(),
                        run.ask("read_revisions").query((row, number) -> revised(row)).list(),
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
                run.moment(row, "published_at"),
                row.getString("reason"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("removed"),
                row.getLong("unchanged"));
    }

    /** A figure then and now: a county's, or the city's, which has no code. */
    private record Compared(
            String target,
            String county,
            Bilingual name,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {

        boolean isOfCity() {
            return county.isEmpty();
        }
    }

    private List<Revisions.Effect> effects() {
        Map<String, List<Compared>> byTarget =
                run.ask("read_effects").query((row, number) -> compared(row)).list().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Compared::target, LinkedHashMap::new, Collectors.toList()));
        return byTarget.values().stream().map(StoredRevisions::effect).toList();
    }

    private static Compared compared(ResultSet row) throws SQLException {
        return new Compared(
                row.getString("target_code"),
                row.getString("county_code"),
                BilingualColumns.of(row, "county_name"),
                row.getBigDecimal("old_actual"),
                row.getBigDecimal("new_actual"));
    }

    private static Revisions.Effect effect(List<Compared> ofTarget) {
        Compared city = ofTarget.stream().filter(Compared::isOfCity).findFirst().orElseThrow();
        return new Revisions.Effect(
                city.target(),
                city.before(),
                city.after(),
                ofTarget.stream()
                        .filter(one -> !one.isOfCity())
                        .map(
                                one ->
                                        new Revisions.CountyEffect(
                                                one.county(),
                                                one.name(),
                                                one.before(),
                                                one.after()))
                        .toList());
    }
}
