package planhouse.warehouse.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Coded;
import planhouse.indicator.Severity;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.WorkbookOutcome;
import planhouse.warehouse.reading.RunReports;

/**
 * Follows findings over the attempts at a return: which are new, still open, fixed. A finding is
 * known again by its identity (return, rule, item and subject), wherever its row has moved. Reads
 * within the caller's transaction, where there is one.
 */
public final class FindingHistory {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public FindingHistory(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
    }

    /** Keys of the attempts whose findings are compared. */
    private record Compared(
            long returnKey, long attempt, @Nullable Long before, @Nullable Long published) {}

    /** The newest attempt at each return of a county and year, in the forms' order. */
    public List<ReturnFindings> of(String county, int year, Optional<String> form) {
        return jdbc.sql(sql.read("reading/attempts_compared.sql"))
                .param("county_code", county)
                .param("year", year)
                .param("form_code", form.orElse(null), Types.VARCHAR)
                .query((row, number) -> history(row))
                .list();
    }

    private ReturnFindings history(ResultSet row) throws SQLException {
        Compared compared =
                new Compared(
                        row.getLong("return_key"),
                        row.getLong("reviewed_key"),
                        row.getObject("before_key", Long.class),
                        row.getObject("published_key", Long.class));
        return new ReturnFindings(
                row.getString("form_code"),
                BilingualColumns.of(row, "title"),
                new ReturnFindings.Attempt(
                        row.getInt("attempt_no"),
                        Coded.of(SubmissionState.class, row.getString("state")),
                        integer(row, "revision"),
                        row.getString("file"),
                        row.getString("submitted_by"),
                        row.getObject("submitted_at", OffsetDateTime.class)),
                integer(row, "before_attempt_no"),
                integer(row, "published_revision"),
                row.getBoolean("is_withdrawn"),
                unread(row),
                findings(compared));
    }

    private static Optional<ReturnFindings.Unread> unread(ResultSet row) throws SQLException {
        String outcome = row.getString("failed_outcome");
        if (outcome == null) {
            return Optional.empty();
        }
        return Optional.of(
                new ReturnFindings.Unread(
                        Coded.of(WorkbookOutcome.class, outcome),
                        BilingualColumns.ifAny(row, "failed_reason")));
    }

    private List<FollowedFinding> findings(Compared compared) {
        return jdbc.sql(sql.read("reading/findings_compared.sql"))
                .param("return_key", compared.returnKey())
                .param("attempt_key", compared.attempt())
                .param("before_key", compared.before(), Types.BIGINT)
                .param("published_key", compared.published(), Types.BIGINT)
                .query((row, number) -> finding(row))
                .list();
    }

    private static FollowedFinding finding(ResultSet row) throws SQLException {
        boolean explained = row.getBoolean("is_explained");
        Optional<GivenExplanation> given = explanation(row);
        return new FollowedFinding(
                row.getLong("finding_key"),
                Coded.of(FollowedFinding.Standing.class, row.getString("standing")),
                row.getBoolean("is_published"),
                Coded.of(Severity.class, row.getString("severity")),
                row.getString("rule_code"),
                row.getString("sheet"),
                Optional.ofNullable(row.getString("cell")),
                Optional.ofNullable(row.getString("item")),
                row.getString("subject"),
                row.getString("found"),
                BilingualColumns.of(row, "expected"),
                BilingualColumns.of(row, "message"),
                BilingualColumns.of(row, "fix"),
                given.filter(one -> explained),
                given.filter(one -> !explained),
                RunReports.relief(row));
    }

    private static Optional<GivenExplanation> explanation(ResultSet row) throws SQLException {
        String text = row.getString("explanation");
        return text == null
                ? Optional.empty()
                : Optional.of(
                        new GivenExplanation(
                                text,
                                row.getString("explained_by"),
                                row.getObject("explained_at", OffsetDateTime.class),
                                row.getString("explanation_source"),
                                row.getString("explained_found"),
                                row.getInt("explained_attempt_no"),
                                integer(row, "explained_revision"),
                                row.getBoolean("is_carried")));
    }

    private static Optional<Integer> integer(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
