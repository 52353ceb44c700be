package planhouse.warehouse.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.ReportingStatus;
import planhouse.warehouse.reading.ReturnStatus;

/**
 * The city's approvals. Each binds to a revision's content and to the version of its form's rules,
 * and falls when either changes; the database binds it, and refuses it to whoever submitted the
 * revision.
 */
public final class Approvals {

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final ReportingStatus status;
    private final YearLocks locks;

    public Approvals(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.status = new ReportingStatus(dataSource, definitions, sql);
        this.locks = new YearLocks(dataSource, definitions, sql);
    }

    /**
     * What the person would approve of a respondent's year.
     *
     * @param form only this one; empty: every form the respondent owes
     * @param by with a reason, where queries are to be approved that nobody explained
     */
    public List<ApprovalCandidate> candidates(
            String county, int year, Optional<String> form, Submitter by) {
        OffsetDateTime now = status.now();
        boolean locked = locks.on(year, now).isPresent();
        List<LockException> open = locks.open(year, now);
        return status.of(year, now).stream()
                .filter(one -> one.county().equals(county))
                .filter(one -> form.map(one.form()::equals).orElse(true))
                .map(
                        one -> {
                            boolean closed =
                                    locked
                                            && open.stream()
                                                    .noneMatch(
                                                            exception ->
                                                                    exception
                                                                                    .form()
                                                                                    .equals(
                                                                                            one
                                                                                                    .form())
                                                                            && exception
                                                                                    .county()
                                                                                    .equals(
                                                                                            county));
                            return candidate(one, closed, by);
                        })
                .toList();
    }

    private ApprovalCandidate candidate(ReturnStatus standing, boolean closed, Submitter by) {
        Optional<ApprovalCandidate.Content> content =
                standing.submission().filter(key -> standing.isPublished()).map(this::content);
        return new ApprovalCandidate(standing, content, obstacle(standing, content, closed, by));
    }

    private static Optional<ApprovalCandidate.Obstacle> obstacle(
            ReturnStatus standing,
            Optional<ApprovalCandidate.Content> content,
            boolean closed,
            Submitter by) {
        if (content.isEmpty()) {
            return Optional.of(
                    switch (standing.state()) {
                        case "rejected" -> ApprovalCandidate.Obstacle.REJECTED;
                        case "withdrawn" -> ApprovalCandidate.Obstacle.WITHDRAWN;
                        default -> ApprovalCandidate.Obstacle.NOT_RECEIVED;
                    });
        }
        if (standing.isApproved()) {
            return Optional.of(ApprovalCandidate.Obstacle.APPROVED_ALREADY);
        }
        if (closed) {
            return Optional.of(ApprovalCandidate.Obstacle.LOCKED);
        }
        if (content.get().submittedBy().stream()
                .anyMatch(loader -> loader.strip().equalsIgnoreCase(by.person().strip()))) {
            return Optional.of(ApprovalCandidate.Obstacle.OWN);
        }
        return standing.unexplained() > 0 && by.reason().isEmpty()
                ? Optional.of(ApprovalCandidate.Obstacle.QUERIES)
                : Optional.empty();
    }

    private ApprovalCandidate.Content content(long submission) {
        List<ApprovalCandidate.Query> queries =
                jdbc.sql(sql.read("approval/queries.sql"))
                        .param("submission_key", submission)
                        .query(Approvals::query)
                        .list();
        return jdbc.sql(sql.read("approval/candidate.sql"))
                .param("submission_key", submission)
                .query((row, number) -> content(submission, row, queries))
                .single();
    }

    private static ApprovalCandidate.Content content(
            long submission, ResultSet row, List<ApprovalCandidate.Query> queries)
            throws SQLException {
        return new ApprovalCandidate.Content(
                submission,
                row.getString("kind"),
                Stream.of(
                                Optional.ofNullable(row.getString("submitted_by")),
                                Optional.ofNullable(row.getString("restored_from")))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                row.getObject("submitted_at", OffsetDateTime.class),
                Optional.ofNullable(row.getString("content_hash")),
                Optional.ofNullable(row.getString("file_name")),
                row.getLong("rows_loaded"),
                row.getString("rules_version"),
                queries);
    }

    private static ApprovalCandidate.Query query(ResultSet row, int number) throws SQLException {
        return new ApprovalCandidate.Query(
                row.getLong("finding_key"),
                row.getString("rule_code"),
                row.getString("sheet"),
                Optional.ofNullable(row.getString("cell")),
                BilingualColumns.of(row, "message"),
                Optional.ofNullable(row.getString("explanation")),
                Optional.ofNullable(row.getString("explained_by")));
    }

    /** Approves a revision, as far as the database lets this person. */
    public void approve(ApprovalCandidate.Content content, Submitter by) {
        boolean unexplained =
                content.queries().stream().anyMatch(query -> query.explanation().isEmpty());
        jdbc.sql(sql.read("approval/approve.sql"))
                .param("submission_key", content.submission())
                .param("approved_by", by.person())
                .param("despite_queries", unexplained ? by.reason().orElse(null) : null)
                .query(Long.class)
                .single();
    }

    /**
     * Leaves an audit entry for each approval that fell since anybody looked.
     *
     * @return how many
     */
    public long noteFallen(String person) {
        return jdbc.sql("select warehouse.note_fallen_approvals(?)")
                .param(person)
                .query(Long.class)
                .single();
    }
}
