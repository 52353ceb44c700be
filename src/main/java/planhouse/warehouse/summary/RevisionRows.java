package planhouse.warehouse.summary;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.FigureDifference;

/** What was revised between a run of the summary and the one before it. */
final class RevisionRows {

    /**
     * What was published since an earlier run.
     *
     * @param run its key
     */
    record Since(long run, List<Revised> revisions) {}

    /** A revision, and what it changed. */
    record Revised(long submission, FigureDifference difference) {}

    private record Run(long key, OffsetDateTime asOf) {}

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

    /**
     * The revisions of returns that the plan's figures of the year, or of a year before it, are
     * made of, since the newest run of the plan and year that knew less; empty where none did.
     */
    Optional<Since> since(SummaryRun.Start start) {
        return before(start).map(run -> new Since(run.key(), revised(start, run.asOf())));
    }

    private Optional<Run> before(SummaryRun.Start start) {
        return statement("run_before")
                .param("plan_code", start.plan().code())
                .param("year", start.year())
                .param("as_of", start.asOf())
                .query(
                        (row, number) ->
                                new Run(
                                        row.getLong("summary_run_key"),
                                        row.getObject("as_of", OffsetDateTime.class)))
                .optional();
    }

    private List<Revised> revised(SummaryRun.Start start, OffsetDateTime after) {
        List<String> forms =
                start.version().targets().stream()
                        .flatMap(target -> target.call().forms().stream())
                        .distinct()
                        .toList();
        return statement("revisions_between")
                .param("forms", forms)
                .param("first_year", Math.min(start.plan().baselineYear(), start.year()))
                .param("last_year", start.year())
                .param("after", after)
                .param("until", start.asOf())
                .query(
                        (row, number) ->
                                new Published(
                                        row.getString("form_code"),
                                        Optional.ofNullable(
                                                row.getObject("earlier_key", Long.class)),
                                        row.getLong("submission_key")))
                .list()
                .stream()
                .map(one -> new Revised(one.submission(), difference(one)))
                .toList();
    }

    private FigureDifference difference(Published revision) {
        return changes.between(
                definitions.form(revision.form()).orElseThrow(),
                revision.earlier(),
                Optional.of(revision.submission()),
                0);
    }

    void write(long run, List<Revised> revisions) {
        for (int index = 0; index < revisions.size(); index++) {
            FigureDifference difference = revisions.get(index).difference();
            statement("summary_revision")
                    .param("summary_run_key", run)
                    .param("ordinal", index + 1)
                    .param("submission_key", revisions.get(index).submission())
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
