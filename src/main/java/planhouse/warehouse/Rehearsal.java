package planhouse.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.SqlFiles;

/**
 * A load that leaves no trace: the very same intake and publication, in one transaction that is
 * rolled back. What it reports is what a load would do now.
 */
public final class Rehearsal {

    private final DataSource dataSource;
    private final Definitions definitions;
    private final SqlFiles sql;

    public Rehearsal(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this.dataSource = dataSource;
        this.definitions = definitions;
        this.sql = sql;
    }

    /** Loads the files, reads what came of it, and takes everything back. */
    public RunReport of(List<Path> files, Submitter submitter) {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(dataSource));
        RunReport report =
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            return rehearse(files, submitter);
                        });
        if (report == null) {
            throw new IllegalStateException("a rehearsal always reports");
        }
        return report;
    }

    private RunReport rehearse(List<Path> files, Submitter submitter) {
        long run = unusedRun();
        Arrivals arrivals = new Arrivals(dataSource, sql);
        Intake intake = new Intake(dataSource, definitions, sql, true);
        Publication publication = new Publication(dataSource, definitions, sql, true);
        arrivals.record(run, files, submitter);
        for (Arrival arrival : arrivals.waiting(run)) {
            try {
                intake.take(arrival);
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException(String.valueOf(e.getMessage()), e);
            }
        }
        for (long submission : publication.waiting(run)) {
            publication.decide(submission);
        }
        new BroughtExplanations(dataSource, sql).settle(run);
        arrivals.settle(run);
        return new RunReports(dataSource, definitions, sql).read(run);
    }

    /** Negative, so that it meets no job's run, and of this transaction alone. */
    private long unusedRun() {
        return JdbcClient.create(dataSource)
                .sql("select -(pg_current_xact_id()::text::bigint)")
                .query(Long.class)
                .single();
    }
}
