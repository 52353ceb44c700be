package planhouse.warehouse.replay;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.plan.Plan;
import planhouse.plan.Programme;
import planhouse.warehouse.Intent;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.loading.Arrival;
import planhouse.warehouse.loading.Arrivals;
import planhouse.warehouse.loading.BroughtExplanations;
import planhouse.warehouse.loading.Intake;
import planhouse.warehouse.publication.Publication;
import planhouse.warehouse.publication.PublishingSession;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReports;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.summary.TargetEffects;

/**
 * A load that leaves no trace: the very same intake and publication, in one transaction that is
 * rolled back. What it reports is what a load would do now. Definitions that the database does not
 * have are brought along and taken back with the rest. Can be used many times; until it is closed
 * it keeps a connection.
 */
public final class Rehearsal implements AutoCloseable {

    private final PublishingSession session;
    private final WarehouseSchema schema;
    private final List<Plan> plans;
    private final Arrivals arrivals;
    private final Intake intake;
    private final Publication publication;
    private final BroughtExplanations brought;
    private final RunReports reports;
    private final TargetEffects effects;

    /**
     * @param pool gives it the connection
     * @param programme the effect on the targets of its plans is reported
     */
    public Rehearsal(DataSource pool, Programme programme) {
        Definitions definitions = programme.definitions();
        SqlFiles sql = programme.sql();
        this.session = new PublishingSession(pool);
        this.schema = new WarehouseSchema(session, programme);
        this.plans = programme.plans();
        this.arrivals = new Arrivals(session, sql);
        this.intake = new Intake(session, definitions, sql, Intent.REHEARSE);
        this.publication = new Publication(session, definitions, sql, Intent.REHEARSE);
        this.brought = new BroughtExplanations(session, sql);
        this.reports = new RunReports(session, definitions, sql);
        this.effects = new TargetEffects(JdbcClient.create(session), definitions, sql);
    }

    /**
     * Loads the files, reads what came of it, and takes everything back.
     *
     * @param figures how many changed figures of each return are told apart
     */
    public RunReport of(List<Path> files, Submitter submitter, int figures) {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(session));
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
        schema.standIn();
        long run = RehearsedRun.number(JdbcClient.create(session));
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
                .filter(result -> result.outcome() == SubmissionState.PUBLISHED)
                .map(
                        result ->
                                new TargetEffects.Touched(
                                        result.form(),
                                        result.county().orElseThrow(),
                                        result.countyName().orElseThrow(),
                                        result.year().orElseThrow()))
                .toList();
    }

    @Override
    public void close() {
        session.close();
    }
}
