package planhouse.warehouse.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.Intent;
import planhouse.warehouse.PermissionDenied;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.loading.Arrival;
import planhouse.warehouse.loading.Arrivals;
import planhouse.warehouse.loading.Intake;
import planhouse.warehouse.loading.WorkbookBytes;
import planhouse.warehouse.publication.Publication;
import planhouse.warehouse.schema.WarehouseSchema;

/**
 * Runs the present rules over the stored workbooks, each in a transaction that is rolled back: the
 * same intake and review as a load. A return is judged against what stood published when it was
 * decided; returns of its own workbook that come before it stand as they come out now, or where
 * their year was locked since, as they were published. One workbook is held at a time. Definitions
 * that the database does not have are brought along and taken back in the end, so that trying
 * stricter rules leaves approvals and other people's commands alone.
 */
public final class Replay {

    /** Which returns are asked for; empty: all. */
    public record Filter(Optional<String> form, Optional<String> county, Optional<Integer> year) {}

    private record Stored(long key, String fileName) {}

    private final DataSource dataSource;
    private final WarehouseSchema schema;
    private final TransactionTemplate transaction;
    private final Definitions definitions;
    private final SqlFiles sql;
    private final JdbcClient jdbc;

    private final Differences differences;
    private final List<ReplayReport.Left> left = new ArrayList<>();
    private int replayed;

    public Replay(DataSource dataSource, Programme programme) {
        this.dataSource = dataSource;
        this.schema = new WarehouseSchema(dataSource, programme);
        this.definitions = programme.definitions();
        this.sql = programme.sql();
        this.jdbc = JdbcClient.create(dataSource);
        this.differences = new Differences(jdbc, sql);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        // within the one that other definitions stand in for
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Replays everything that is asked for; once in a life.
     *
     * @param begins told how many workbooks there are
     * @param advances told after each
     */
    public ReplayReport of(Filter filter, LongConsumer begins, Runnable advances) {
        if (schema.isInstalled()) {
            replay(filter, begins, advances);
        } else {
            transaction.executeWithoutResult(
                    status -> {
                        status.setRollbackOnly();
                        schema.standIn();
                        replay(filter, begins, advances);
                    });
        }
        return differences.report(replayed, left);
    }

    private void replay(Filter filter, LongConsumer begins, Runnable advances) {
        List<Stored> workbooks =
                filtered("workbooks", filter)
                        .query(
                                (row, number) ->
                                        new Stored(
                                                row.getLong("workbook_key"),
                                                row.getString("file_name")))
                        .list();
        begins.accept(workbooks.size());
        for (Stored workbook : workbooks) {
            replay(workbook, filter);
            advances.run();
        }
        replayed = workbooks.size() - left.size();
    }

    private void replay(Stored workbook, Filter filter) {
        try {
            transaction.executeWithoutResult(
                    status -> {
                        status.setRollbackOnly();
                        judge(workbook, filter);
                    });
        } catch (DataAccessResourceFailureException machine) {
            throw machine;
        } catch (DataAccessException refused) {
            if (PermissionDenied.in(refused).isPresent()) {
                throw refused;
            }
            String reason = String.valueOf(refused.getMostSpecificCause().getMessage());
            left.add(
                    new ReplayReport.Left(
                            workbook.fileName(), reason.lines().findFirst().orElse("")));
        }
    }

    private void judge(Stored workbook, Filter filter) {
        long run = RehearsedRun.number(jdbc);
        take(workbook, run);
        Publication publication = new Publication(dataSource, definitions, sql, Intent.REHEARSE);
        for (ReplayedReturn one : returns(workbook, run, filter)) {
            one.waiting().ifPresent(now -> publication.decideAnew(now, one.moment(), run));
        }
        returns(workbook, run, filter).stream()
                .filter(ReplayedReturn::askedFor)
                .forEach(one -> differences.add(workbook.fileName(), one));
    }

    /** From the bytes that were kept, under the name they came with. */
    private void take(Stored workbook, long run) {
        try {
            Path folder = Files.createTempDirectory("planhouse-replay-");
            Path file = folder.resolve(workbook.fileName());
            try {
                new WorkbookBytes(dataSource).write(workbook.key(), file);
                Arrivals arrivals = new Arrivals(dataSource, sql);
                arrivals.record(run, List.of(file), Submitter.ofThisProcess());
                for (Arrival arrival : arrivals.waiting(run)) {
                    new Intake(dataSource, definitions, sql, Intent.REHEARSE).takeAnew(arrival);
                }
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(String.valueOf(e.getMessage()), e);
        }
    }

    private JdbcClient.StatementSpec filtered(String file, Filter filter) {
        return jdbc.sql(sql.read("replay/" + file + ".sql"))
                .param("form_code", filter.form().orElse(null))
                .param("county_code", filter.county().orElse(null))
                .param("year", filter.year().orElse(null));
    }

    /** The returns of a workbook as they stand in the transaction under way. */
    private List<ReplayedReturn> returns(Stored workbook, long run, Filter filter) {
        return filtered("pairs", filter)
                .param("workbook_key", workbook.key())
                .param("run_id", run)
                .query((row, number) -> ReplayedReturn.of(row))
                .list();
    }
}
