package planhouse.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.loading.Arrival;
import planhouse.warehouse.loading.Arrivals;
import planhouse.warehouse.loading.Intake;
import planhouse.warehouse.publication.Publication;
import planhouse.warehouse.server.TestDatabase;

/** People who each load a workbook at the same moment: all have read before anybody publishes. */
final class LoadsAtOnce {

    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();

    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    LoadsAtOnce(DataSource dataSource) {
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** To an empty database: one for each person, and some for returns made meanwhile. */
    static HikariDataSource connections(int people) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(TestDatabase.create().dataSource());
        pool.setMaximumPoolSize(people + 10);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    /** Loads each workbook in a run of its own, numbered from 1. */
    void of(List<Path> workbooks) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(workbooks.size());
        CyclicBarrier together = new CyclicBarrier(workbooks.size());
        List<Callable<Void>> loads =
                IntStream.rangeClosed(1, workbooks.size())
                        .<Callable<Void>>mapToObj(
                                run ->
                                        () -> {
                                            load(run, workbooks.get(run - 1), together);
                                            return null;
                                        })
                        .toList();
        try {
            for (Future<Void> done : people.invokeAll(loads)) {
                done.get();
            }
        } finally {
            people.shutdown();
        }
    }

    /** What the job does in its steps. */
    private void load(int run, Path file, CyclicBarrier together) throws Exception {
        Arrivals arrivals = new Arrivals(dataSource, FILES.sqlFiles());
        Intake intake = new Intake(dataSource, DEFINITIONS, FILES.sqlFiles());
        Publication publication = new Publication(dataSource, DEFINITIONS, FILES.sqlFiles());
        transaction.executeWithoutResult(
                status ->
                        arrivals.record(
                                run,
                                List.of(file),
                                new Submitter("person " + run, Optional.empty())));
        together.await(1, TimeUnit.MINUTES);
        for (Arrival arrival : arrivals.waiting(run)) {
            transaction.executeWithoutResult(
                    status -> {
                        try {
                            intake.take(arrival);
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    });
        }
        together.await(1, TimeUnit.MINUTES);
        for (long submission : publication.waiting(run)) {
            transaction.executeWithoutResult(status -> publication.decide(submission));
        }
        transaction.executeWithoutResult(status -> arrivals.settle(run));
    }
}
