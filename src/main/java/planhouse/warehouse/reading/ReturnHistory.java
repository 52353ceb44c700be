package planhouse.warehouse.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Coded;
import planhouse.warehouse.Intent;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Returns;
import planhouse.warehouse.SubmissionKind;
import planhouse.warehouse.SubmissionState;

/**
 * What became of a return through time: its attempts, and how each revision differs from the one
 * before.
 */
public final class ReturnHistory {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Returns returns;
    private final FigureChanges changes;

    public ReturnHistory(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.returns = new Returns(dataSource, sql, Intent.KEEP);
        this.changes = new FigureChanges(jdbc, sql);
    }

    /** Every attempt that was decided, the first one first; none where nothing was received. */
    public List<Attempt> attempts(ReturnId of) {
        return returns.find(of)
                .map(
                        key ->
                                jdbc.sql(sql.read("reading/attempts.sql"))
                                        .param("return_key", key)
                                        .query((row, number) -> attempt(row))
                                        .list())
                .orElse(List.of());
    }

    /**
     * How a revision differs from the one before it; the first, from nothing.
     *
     * @param most how many changed figures are told apart
     */
    public FigureDifference difference(
            Form form, Optional<Attempt> before, Attempt revision, int most) {
        return changes.between(form, before.map(Attempt::key), Optional.of(revision.key()), most);
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getLong("submission_key"),
                row.getInt("attempt"),
                Optional.ofNullable(row.getObject("revision", Integer.class)),
                Coded.of(SubmissionKind.class, row.getString("kind")),
                Coded.of(SubmissionState.class, row.getString("state")),
                row.getBoolean("is_current"),
                row.getBoolean("is_nil"),
                row.getString("submitted_by"),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("decided_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("superseded_at", OffsetDateTime.class)),
                Optional.ofNullable(row.getObject("restored_revision", Integer.class)),
                Optional.ofNullable(row.getString("file")),
                Optional.ofNullable(row.getString("sha256")),
                Optional.ofNullable(row.getString("content_hash")),
                RunReport.Rows.of(row),
                row.getLong("errors"),
                row.getLong("queries"));
    }
}
