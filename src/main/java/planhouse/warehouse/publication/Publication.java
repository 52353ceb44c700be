package planhouse.warehouse.publication;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.warehouse.Intent;
import planhouse.warehouse.Returns;
import planhouse.warehouse.SubmissionState;

/**
 * Decides over a staged submission: all or nothing. It becomes its return's next revision, or is
 * rejected with its findings, or repeats what is already there. Works in the caller's transaction.
 */
public final class Publication {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate statements;
    private final TransactionTemplate nested;
    private final Definitions definitions;
    private final SqlFiles sql;
    private final Candidates candidates;
    private final SetReview setReview;
    private final Returns returns;
    private final FactRows facts;

    public Publication(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this(dataSource, definitions, sql, Intent.KEEP);
    }

    public Publication(
            DataSource dataSource, Definitions definitions, SqlFiles sql, Intent intent) {
        this.jdbc = JdbcClient.create(dataSource);
        this.statements = new NamedParameterJdbcTemplate(dataSource);
        this.nested = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.definitions = definitions;
        this.sql = sql;
        this.candidates = new Candidates(jdbc, definitions, sql);
        this.setReview = new SetReview(dataSource, sql, definitions);
        this.returns = new Returns(dataSource, sql, intent);
        this.facts = new FactRows(jdbc, statements, sql, intent);
    }

    /** The run's submissions that wait, in the order in which they are to be published. */
    public List<Long> waiting(long run) {
        return candidates.waiting(run);
    }

    /**
     * Decides over one submission; one that was decided over stays as it is.
     *
     * @throws LedgerException when the rows loaded are not the rows read; nothing is published then
     */
    public void decide(long submission) {
        decide(submission, Optional.empty());
    }

    /**
     * Decides over one submission even where it repeats what was published, then or later. It is
     * refused for its year where that was locked at the moment; where the year was locked since,
     * and takes no rows, what would be published stays staged.
     *
     * @param moment it is checked against the revisions that stood before it
     * @param run whose own revisions stand, too
     * @throws LedgerException when the rows loaded are not the rows read
     */
    public void decideAnew(long submission, OffsetDateTime moment, long run) {
        decide(submission, Optional.of(new Anew(moment, run)));
    }

    /** As it was to be decided at a moment, with what a run has published since. */
    private record Anew(OffsetDateTime moment, long run) {}

    private void decide(long submission, Optional<Anew> anew) {
        lockReturn(submission);
        candidates.find(submission).ifPresent(candidate -> decide(candidate, anew));
    }

    private void decide(Candidate candidate, Optional<Anew> anew) {
        facts.giveRoom(candidate);
        if (!candidate.belongsToReturn()) {
            close(
                    candidate,
                    SubmissionState.REJECTED,
                    0,
                    candidate.rowsRead() - candidate.rowsSetAside());
        } else if (candidate.isRefused()) {
            close(candidate, SubmissionState.REJECTED, 0, 0);
        } else if (anew.isPresent()) {
            decideAnew(candidate, anew.get());
        } else if (candidate.repeatsCurrent()) {
            decideOnSameContent(candidate);
        } else if (candidate.repeatsEarlier() || candidate.overtaken()) {
            close(candidate, SubmissionState.SUPERSEDED_BY_NEWER, stagedRows(candidate), 0);
        } else {
            setReview.review(candidate, StandingRevisions.CURRENT);
            askWhetherMeant(candidate);
            publishOrReject(candidate);
        }
    }

    /**
     * Whether its year is meant, where the workbook says or holds another one, and its figures,
     * where another workbook of the load has others.
     */
    private void askWhetherMeant(Candidate candidate) {
        for (String question : List.of("loading/ask_of_year.sql", "loading/ask_of_workbook.sql")) {
            jdbc.sql(sql.read(question)).param("submission_key", candidate.key()).update();
        }
    }

    /**
     * The rows of the current revision: unchanged, unless something is found in this workbook, or
     * by today's rules, that was not found then, or no longer is.
     */
    private void decideOnSameContent(Candidate candidate) {
        setReview.review(candidate, StandingRevisions.CURRENT);
        if (isAskedTheSame(candidate)) {
            close(candidate, SubmissionState.UNCHANGED, stagedRows(candidate), 0);
        } else if (candidate.overtaken()) {
            close(candidate, SubmissionState.SUPERSEDED_BY_NEWER, stagedRows(candidate), 0);
        } else {
            publishOrReject(candidate);
        }
    }

    private boolean isAskedTheSame(Candidate candidate) {
        return jdbc.sql(sql.read("loading/is_asked_the_same.sql"))
                .param("submission_key", candidate.key())
                .query(Boolean.class)
                .single();
    }

    /**
     * Publishes what a person decided, without a review: a nil return, a withdrawal, a restoration.
     * Its return is locked already.
     *
     * @throws LedgerException when the rows loaded are not the rows restored
     * @throws DataIntegrityViolationException when the database refuses its rows
     */
    void publish(long submission) {
        loadFacts(candidates.find(submission).orElseThrow());
    }

    private void lockReturn(long submission) {
        jdbc.sql("select return_key from warehouse.submission where submission_key = ?")
                .param(submission)
                .query(Long.class)
                .optional()
                .ifPresent(returns::lock);
    }

    private void decideAnew(Candidate candidate, Anew anew) {
        setReview.review(candidate, StandingRevisions.before(anew.moment(), anew.run(), sql));
        refuseLockedYear(candidate, Optional.of(anew.moment()));
        if (!isLocked(candidate)) {
            loadOrReject(candidate);
        } else if (hasErrors(candidate)) {
            reject(candidate);
        }
    }

    private void publishOrReject(Candidate candidate) {
        refuseLockedYear(candidate, Optional.empty());
        loadOrReject(candidate);
    }

    private void loadOrReject(Candidate candidate) {
        if (hasErrors(candidate) || !load(candidate)) {
            reject(candidate);
        }
    }

    private boolean hasErrors(Candidate candidate) {
        return jdbc.sql(
                        "select exists (select from warehouse.finding where submission_key = ?"
                                + " and severity = 'error')")
                .param(candidate.key())
                .query(Boolean.class)
                .single();
    }

    private void reject(Candidate candidate) {
        long wrong = rowsWithErrors(candidate);
        close(candidate, SubmissionState.REJECTED, stagedRows(candidate) - wrong, wrong);
    }

    /**
     * Received and reviewed like any other, but a locked year takes no revision.
     *
     * @param moment at which it is asked whether the year is locked; empty: now
     */
    private void refuseLockedYear(Candidate candidate, Optional<OffsetDateTime> moment) {
        jdbc.sql(sql.read("loading/refuse_locked_year.sql"))
                .param("submission_key", candidate.key())
                .param("return_key", candidate.returnKey())
                .param("moment", moment.orElse(null))
                .param("time_zone", definitions.timeZone().getId())
                .update();
    }

    private boolean isLocked(Candidate candidate) {
        return jdbc.sql(
                        "select exists (select from warehouse.lock_on(?) as held"
                                + " where held.exception_key is null)")
                .param(candidate.returnKey())
                .query(Boolean.class)
                .single();
    }

    /** Whether the database took the rows; a constraint it refuses them by becomes a finding. */
    private boolean load(Candidate candidate) {
        try {
            nested.executeWithoutResult(status -> loadFacts(candidate));
            return true;
        } catch (DataIntegrityViolationException refused) {
            setReview.record(candidate, List.of(refusal(candidate, refused)));
            return false;
        }
    }

    private void loadFacts(Candidate candidate) {
        long loaded = facts.load(candidate);
        statements.update(
                sql.read("loading/publish_submission.sql"),
                FactRows.parameters(candidate)
                        .addValue("rows_loaded", loaded)
                        .addValue("moment", returns.moment(candidate.returnKey())));
    }

    private long rowsWithErrors(Candidate candidate) {
        String staging = candidate.staging().name();
        return jdbc.sql(sql.read("loading/rows_with_errors.sql").replace("{staging}", staging))
                .param("submission_key", candidate.key())
                .query(Long.class)
                .single();
    }

    private long stagedRows(Candidate candidate) {
        return facts.count(candidate, candidate.staging().name());
    }

    /** Ends a submission that is not published; its staged rows are no longer needed. */
    private void close(Candidate candidate, SubmissionState state, long loaded, long withErrors) {
        jdbc.sql("delete from " + candidate.staging().name() + " where submission_key = ?")
                .param(candidate.key())
                .update();
        jdbc.sql(sql.read("loading/close_submission.sql"))
                .param("submission_key", candidate.key())
                .param("state", state.code())
                .param("rows_loaded", loaded)
                .param("rows_with_errors", withErrors)
                .param("is_reviewed", state == SubmissionState.UNCHANGED)
                .param("moment", returns.moment(candidate.returnKey()))
                .update();
    }

    private static Finding refusal(Candidate candidate, DataIntegrityViolationException refused) {
        String reason = String.valueOf(refused.getMostSpecificCause().getMessage());
        String fact = candidate.form().fact();
        return new Finding(
                Severity.ERROR,
                candidate.form().code() + "-W01",
                1,
                "",
                null,
                null,
                "",
                new Bilingual(
                        "事实表 " + fact + " 的约束成立", "rows that keep the constraints of " + fact),
                new Bilingual(
                        "数据仓库拒绝了本表的行：" + reason,
                        "the warehouse refused rows of this return: " + reason),
                new Bilingual(
                        "请按约束说明修改相应的行；必要时为该表增加审核规则",
                        "change the rows that the constraint names; an edit rule for it would name"
                                + " the cell"));
    }
}
