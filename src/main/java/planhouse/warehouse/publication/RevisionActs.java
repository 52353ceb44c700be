package planhouse.warehouse.publication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.DatabaseGuard;
import planhouse.warehouse.ExpectedReturns;
import planhouse.warehouse.Intent;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Returns;
import planhouse.warehouse.StagingTable;
import planhouse.warehouse.SubmissionKind;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.Attempt;
import planhouse.warehouse.reading.ReturnHistory;
import planhouse.workbook.Sha256;

/**
 * What a person does over a return without a workbook: says that there is nothing to report,
 * withdraws what is published, restores an earlier revision. Each act is a further revision; none
 * takes anything away.
 */
public final class RevisionActs {

    /** A return with nothing in it has the hash of no content. */
    private static final String NO_CONTENT = new Sha256().hex();

    private static final List<String> READ_FROM_A_WORKBOOK =
            List.of(
                    "warehouse.submission_table",
                    "warehouse.submission_column",
                    "warehouse.set_aside_row",
                    "warehouse.correction",
                    "warehouse.finding",
                    "warehouse.rule_outcome");

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final Definitions definitions;
    private final Returns returns;
    private final ReturnHistory history;
    private final Publication publication;
    private final TransactionTemplate transaction;

    public RevisionActs(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.definitions = definitions;
        this.returns = new Returns(dataSource, sql, Intent.KEEP);
        this.history = new ReturnHistory(dataSource, sql);
        this.publication = new Publication(dataSource, definitions, sql);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /**
     * Withdraws what is published of a return.
     *
     * @return the withdrawal, its current revision from now on
     * @throws ActRefusedException when nothing is published of it
     */
    public Attempt withdraw(ReturnId of, Submitter by) {
        return inOneTransaction(
                () -> {
                    long key = locked(of);
                    Attempt current =
                            current(of).orElseThrow(() -> new ActRefusals(of).nothingPublished());
                    if (current.isWithdrawal()) {
                        throw new ActRefusals(of).withdrawnAlready(current);
                    }
                    return publish(of, open(SubmissionKind.WITHDRAWAL, key, false, null, by));
                });
    }

    /**
     * Makes an earlier revision the current one again, as it was read from its workbook.
     *
     * @return the restoration, its current revision from now on
     * @throws ActRefusedException when there is no such revision, or nothing would change by it
     */
    public Attempt restore(ReturnId of, int revision, Submitter by) {
        return inOneTransaction(
                () -> {
                    locked(of);
                    List<Attempt> published = published(of);
                    Attempt asked =
                            published.stream()
                                    .filter(one -> number(one) == revision)
                                    .findFirst()
                                    .orElseThrow(
                                            () ->
                                                    new ActRefusals(of)
                                                            .noRevision(revision, published));
                    refuseInVain(of, asked, published);
                    long restored =
                            jdbc.sql(sql.read("loading/open_restoration.sql"))
                                    .param("of_submission", asked.key())
                                    .param("submitted_by", by.person())
                                    .param("reason", by.reason().orElse(null))
                                    .query(Long.class)
                                    .single();
                    copyRows(form(of), asked.key(), restored);
                    return publish(of, restored);
                });
    }

    /**
     * The respondent has nothing to report.
     *
     * @return the nil return, its current revision; one that stands already is given back
     * @throws ActRefusedException when the form asks for its rows, the respondent owes no such
     *     return, its year is not over, or figures would be replaced without a reason
     */
    public Attempt nil(ReturnId of, Submitter by) {
        Form form = form(of);
        if (form.demandsRows()) {
            throw new ActRefusals(of).demandsRows();
        }
        boolean owed =
                new ExpectedReturns(definitions)
                        .respondents(form, of.year()).stream()
                                .anyMatch(one -> one.code().equals(of.county()));
        if (!owed) {
            throw new ActRefusals(of).notOwed();
        }
        if (of.year() >= definitions.today().getYear()) {
            throw new ActRefusals(of).notOver();
        }
        return inOneTransaction(
                () -> {
                    long key = returns.ensure(of);
                    returns.lock(key);
                    Optional<Attempt> current = current(of);
                    if (current.filter(Attempt::isNil).isPresent()) {
                        return current.get();
                    }
                    boolean replaces = current.filter(one -> !one.isWithdrawal()).isPresent();
                    if (replaces && by.reason().isEmpty()) {
                        throw new ActRefusals(of).needsReason(current.get());
                    }
                    return publish(of, open(SubmissionKind.NIL, key, true, NO_CONTENT, by));
                });
    }

    /**
     * The key of a return that something was received of; others wait with it until the act ends.
     */
    private long locked(ReturnId of) {
        long key = returns.find(of).orElseThrow(() -> new ActRefusals(of).nothingReceived());
        returns.lock(key);
        return key;
    }

    private <T> T inOneTransaction(Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    private long open(
            SubmissionKind kind,
            long key,
            boolean isNil,
            @Nullable String contentHash,
            Submitter by) {
        return jdbc.sql(sql.read("loading/open_act.sql"))
                .param("kind", kind.code())
                .param("return_key", key)
                .param("is_nil", isNil)
                .param("content_hash", contentHash)
                .param("definitions_digest", definitions.digest())
                .param("submitted_by", by.person())
                .param("reason", by.reason().orElse(null))
                .query(Long.class)
                .single();
    }

    private void copyRows(Form form, long from, long to) {
        Stream.concat(READ_FROM_A_WORKBOOK.stream(), Stream.of(new StagingTable(form).name()))
                .forEach(
                        table ->
                                jdbc.sql("select warehouse.copy_submission_rows(?::regclass, ?, ?)")
                                        .params(table, from, to)
                                        .query(Long.class)
                                        .single());
    }

    private Attempt publish(ReturnId of, long submission) {
        try {
            publication.publish(submission);
        } catch (DataIntegrityViolationException refused) {
            if (DatabaseGuard.refused(refused)) {
                throw refused;
            }
            throw new ActRefusals(of)
                    .byTheWarehouse(String.valueOf(refused.getMostSpecificCause().getMessage()));
        }
        return current(of).orElseThrow();
    }

    private static void refuseInVain(ReturnId of, Attempt asked, List<Attempt> published) {
        ActRefusals refusals = new ActRefusals(of);
        if (asked.isWithdrawal()) {
            throw refusals.isWithdrawal(number(asked), published);
        }
        if (asked.isCurrent()) {
            throw refusals.isCurrent(number(asked));
        }
        Attempt current = published.get(published.size() - 1);
        if (current.contentHash().isPresent()
                && current.contentHash().equals(asked.contentHash())) {
            throw refusals.sameContent(number(current), number(asked));
        }
    }

    private List<Attempt> published(ReturnId of) {
        return history.attempts(of).stream()
                .filter(Attempt::isPublished)
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .toList();
    }

    private Optional<Attempt> current(ReturnId of) {
        return history.attempts(of).stream().filter(Attempt::isCurrent).findFirst();
    }

    private static int number(Attempt published) {
        return published.revision().orElseThrow();
    }

    private Form form(ReturnId of) {
        return definitions
                .form(of.form())
                .orElseThrow(() -> new IllegalArgumentException("no form " + of.form()));
    }
}
