package planhouse.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.job.RunRecord.Counts;
import planhouse.job.RunRecord.StepRecord;
import planhouse.warehouse.BilingualColumns;

/** The runs there were, the newest first. */
public final class RunHistory {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public RunHistory(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
    }

    public List<RunRecord> newest(int most) {
        return runs(null, most);
    }

    public Optional<RunRecord> find(long run) {
        return runs(run, 1).stream().findFirst();
    }

    /** The steps of a run, attempt by attempt. */
    public List<StepRecord> steps(long run) {
        return jdbc.sql(sql.read("reading/run_steps.sql"))
                .param("run_id", run)
                .query(
                        (row, number) ->
                                new StepRecord(
                                        row.getLong("attempt"),
                                        row.getString("step_name"),
                                        row.getString("status"),
                                        row.getDouble("seconds"),
                                        row.getLong("write_count")))
                .list();
    }

    /** The files that were not taken in, or only in part. */
    public List<SetAsideFile> trouble(long run) {
        return jdbc.sql(sql.read("reading/run_trouble.sql"))
                .param("run_id", run)
                .query(
                        (row, number) ->
                                new SetAsideFile(
                                        row.getString("file"),
                                        row.getString("outcome"),
                                        BilingualColumns.ifAny(row, "reason"),
                                        row.getLong("errors")))
                .list();
    }

    private List<RunRecord> runs(@Nullable Long run, int most) {
        return jdbc.sql(sql.read("reading/runs.sql"))
                .param("run_id", run)
                .param("limit", most)
                .param("guard_class", RunGuard.CLASS)
                .query((row, number) -> record(row))
                .list();
    }

    private static RunRecord record(ResultSet row) throws SQLException {
        return new RunRecord(
                row.getLong("run_id"),
                row.getString("job_name"),
                command(row),
                Optional.ofNullable(row.getString("asked_by")),
                row.getString("status"),
                row.getLong("attempts"),
                row.getObject("began_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)),
                row.getDouble("seconds"),
                new Counts(
                        row.getLong("workbooks"),
                        row.getLong("workbooks_read"),
                        row.getLong("returns_published"),
                        row.getLong("returns_rejected"),
                        row.getLong("returns_waiting"),
                        row.getLong("rows_read"),
                        row.getLong("rows_published"),
                        row.getLong("findings")),
                FailureText.of(row.getString("exit_message")));
    }

    private static List<String> command(ResultSet row) throws SQLException {
        List<String> words = new ArrayList<>(List.of(row.getString("job_name")));
        String paths = row.getString("paths");
        String year = row.getString("year");
        if (paths != null) {
            words.addAll(List.of(paths.split("\n")));
        } else if (year != null) {
            words.addAll(List.of(year, "--plan", row.getString("plan")));
            String moment = row.getString("as_of");
            if (moment != null) {
                words.addAll(List.of("--as-of", moment));
            }
            String planDay = row.getString("plan_as_of");
            if (planDay != null) {
                words.addAll(List.of("--plan-as-of", planDay));
            }
        }
        return words;
    }
}
