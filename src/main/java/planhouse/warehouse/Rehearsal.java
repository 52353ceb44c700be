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
import planhouse.plan.Plan;

/**
 * A load that leaves no trace: the very same intake and publication, in one transaction that is
 * rolled back. What it reports is what a load would do now. Can be used many times.
 */
public final class Rehearsal {

    private final DataSource dataSource;
    private final List<Plan> plans;
    private final Arrivals arrivals;
    private final Intake intake;
    private final Publication publication;
    private final BroughtExplanations brought;
    private final RunReports reports;
    private final TargetEffects effects;

    /**
     * @param plans the effect on their targets is reported
     */
    public Rehearsal(
            DataSource dataSource, Definitions definitions, SqlFiles sql, List<Plan> plans) {
        this.dataSource = dataSource;
        this.plans = List.copyOf(plans);
        this.arrivals = new Arrivals(dataSource, sql);
        this.intake = new Intake(dataSource, definitions, sql, true);
        this.publication = new Publication(dataSource, definitions, sql, true);
        this.brought = new BroughtExplanations(dataSource, sql);
        this.reports = new RunReports(dataSource, definitions, sql);
        this.effects = new TargetEffects(JdbcClient.create(dataSource), definitions, sql);
    }

    /**
     * Loads the files, reads what came of it, and takes everything back.
     *
     * @param figures how many changed figures of each return are told apart
     */
    public RunReport of(List<Path> files, Submitter submitter, int figures) {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(dataSource));
        RunReport report =
                transaction.execute(
                        status -> {
                            status.setRollbackOnly();
                            return rehearse(files, submitter, figures);
                        });
        if (report == null) {
            throw new IllegalStateException("a rehearsal always reports");
        }
        return report;
    }

    private RunReport rehearse(List<Path> files, Submitter submitter, int figures) {
        long run = unusedRun();
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
        brought.settle(run);
        arrivals.settle(run);
        RunReport report = reports.read(run, figures);
        return report.withEffects(effects.of(plans, published(report)));
    }

    private static List<TargetEffects.Touched> published(RunReport report) {
        return report.workbooks().stream()
                .flatMap(workbook -> workbook.returns().stream())
                .filter(result -> result.outcome().equals("published"))
                .map(
                        result ->
                                new TargetEffects.Touched(
                                        result.form(),
                                        result.county().orElseThrow(),
                                        result.countyName().orElseThrow(),
                                        result.year().orElseThrow()))
                .toList();
    }

    /** Negative, so that it meets no job's run, and of this transaction alone. */
    private long unusedRun() {
        return JdbcClient.create(dataSource)
                .sql("select -(pg_current_xact_id()::text::bigint)")
                .query(Long.class)
                .single();
    }
}
