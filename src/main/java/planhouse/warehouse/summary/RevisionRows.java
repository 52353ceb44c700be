package planhouse.warehouse.summary;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Plan;
import planhouse.plan.PlanVersion;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.FigureDifference;

/** Writes what was revised between a run of the summary and the one before it. */
final class RevisionRows {

    /** A run, and what was known when it was made. */
    record Run(long key, OffsetDateTime asOf) {}

    private record Published(String form, Optional<Long> earlier, long submission) {}

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Definitions definitions;
    private final FigureChanges changes;

    RevisionRows(JdbcClient jdbc, SqlFiles sql, Definitions definitions) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.definitions = definitions;
        this.changes = new FigureChanges(jdbc, sql);
    }

    /** The newest run of the plan and year that knew less than one as of a moment. */
    Optional<Run> before(Plan plan, int year, OffsetDateTime asOf) {
        return statement("run_before")
                .param("plan_code", plan.code())
                .param("year", year)
                .param("as_of", asOf)
                .query(
                        (row, number) ->
                                new Run(
                                        row.getLong("summary_run_key"),
                                        row.getObject("as_of", OffsetDateTime.class)))
                .optional();
    }

    /**
     * The revisions of returns that the plan's figures of the year, or of a year before it, are
     * made of.
     */
    void write(Plan plan, PlanVersion version, int year, Run before, Run run) {
        List<String> forms =
                version.targets().stream()
                        .flatMap(target -> target.call().forms().stream())
                        .distinct()
                        .toList();
        List<Published> revisions =
                statement("revisions_between")
                        .param("forms", forms)
                        .param("first_year", Math.min(plan.baselineYear(), year))
                        .param("last_year", year)
                        .param("after", before.asOf())
                        .param("until", run.asOf())
                        .query(
                                (row, number) ->
                                        new Published(
                                                row.getString("form_code"),
                                                Optional.ofNullable(
                                                        row.getObject("earlier_key", Long.class)),
                                                row.getLong("submission_key")))
                        .list();
        for (int index = 0; index < revisions.size(); index++) {
            Published revision = revisions.get(index);
            FigureDifference difference =
                    changes.between(
                            definitions.form(revision.form()).orElseThrow(),
                            revision.earlier(),
                            Optional.of(revision.submission()),
                            0);
            statement("summary_revision")
                    .param("summary_run_key", run.key())
                    .param("ordinal", index + 1)
                    .param("submission_key", revision.submission())
                    .param("added", difference.added())
                    .param("changed", difference.changed())
                    .param("removed", difference.removed())
                    .param("unchanged", difference.unchanged())
                    .update();
        }
    }

    private JdbcClient.StatementSpec statement(String name) {
        return jdbc.sql(sql.read("summary/" + name + ".sql"));
    }
}
