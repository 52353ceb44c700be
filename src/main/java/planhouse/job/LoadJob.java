package planhouse.job;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.loading.Arrival;
import planhouse.warehouse.loading.Arrivals;
import planhouse.warehouse.loading.BroughtExplanations;
import planhouse.warehouse.loading.Intake;
import planhouse.warehouse.publication.Publication;
import planhouse.warehouse.publication.PublishingSession;
import planhouse.warehouse.publication.ServerStatistics;

/**
 * The job {@code load}: receive → read → publish → settle. A workbook is read in one transaction, a
 * return is published in one; a run is its job instance, so that a restart goes on where the run
 * stopped.
 */
@Configuration(proxyBeanMethods = false)
class LoadJob {

    static final String NAME = "load";

    /**
     * Each item has a transaction of its own; Spring Batch's account of them, which takes six
     * statements, is kept by chunks, since no restart depends on it.
     */
    private static final int A_CHUNK = 20;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate single;
    private final JobProgress progress;
    private final RunJournal journal;

    LoadJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            JobProgress progress,
            RunJournal journal) {
        this.repository = repository;
        this.transactions = transactions;
        this.single = new TransactionTemplate(transactions);
        this.progress = progress;
        this.journal = journal;
    }

    @Bean
    Job load(
            DataSource dataSource,
            Definitions definitions,
            SqlFiles sql,
            RequestedLoad requested,
            AliveRuns alive) {
        Arrivals arrivals = new Arrivals(dataSource, sql);
        return new JobBuilder(NAME, repository)
                .listener(alive)
                .listener(journal)
                .start(receive(arrivals, requested))
                .next(read(arrivals, new Intake(dataSource, definitions, sql)))
                .next(publish(new PublishingSession(dataSource), definitions, sql))
                .next(settle(arrivals, new BroughtExplanations(dataSource, sql)))
                .build();
    }

    /** All files are on record before the first is opened. */
    private Step receive(Arrivals arrivals, RequestedLoad requested) {
        return new StepBuilder("receive", repository)
                .tasklet(
                        (contribution, context) -> {
                            long run = context.getStepContext().getJobInstanceId();
                            arrivals.record(run, requested.files(), requested.submitter());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(journal)
                .build();
    }

    /** One workbook a transaction: taken in whole, or still waiting. */
    private Step read(Arrivals arrivals, Intake intake) {
        WaitingItems<Arrival> waiting = new WaitingItems<>(arrivals::waiting, progress);
        return new StepBuilder("read", repository)
                .<Arrival, Arrival>chunk(A_CHUNK)
                .transactionManager(new ResourcelessTransactionManager())
                .reader(waiting)
                .writer(
                        chunk -> {
                            for (Arrival arrival : chunk) {
                                single.executeWithoutResult(status -> take(intake, arrival));
                                progress.advance();
                            }
                        })
                .listener(waiting)
                .listener(journal)
                .build();
    }

    private void take(Intake intake, Arrival arrival) {
        try {
            long begin = System.nanoTime();
            intake.take(arrival);
            journal.workbook(arrival, System.nanoTime() - begin);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException(String.valueOf(e.getMessage()), e);
        }
    }

    /** One return a transaction: published whole, or not at all. */
    private Step publish(PublishingSession session, Definitions definitions, SqlFiles sql) {
        Publication publication = new Publication(session, definitions, sql);
        ServerStatistics statistics = new ServerStatistics(session, definitions, sql);
        TransactionTemplate each = new TransactionTemplate(new RunTransactions(session));
        WaitingItems<Long> waiting =
                new WaitingItems<>(
                        run -> {
                            statistics.begin(run);
                            return publication.waiting(run);
                        },
                        progress);
        return new StepBuilder("publish", repository)
                .<Long, Long>chunk(A_CHUNK)
                .transactionManager(new ResourcelessTransactionManager())
                .reader(waiting)
                .writer(
                        chunk -> {
                            for (Long submission : chunk) {
                                each.executeWithoutResult(status -> publication.decide(submission));
                                statistics.decided();
                                progress.advance();
                            }
                        })
                .listener(waiting)
                .listener(new ClosedAfterStep(session))
                .listener(journal)
                .build();
    }

    /** The run ends when everything it was given is accounted for. */
    private Step settle(Arrivals arrivals, BroughtExplanations brought) {
        return new StepBuilder("settle", repository)
                .tasklet(
                        (contribution, context) -> {
                            long run = context.getStepContext().getJobInstanceId();
                            brought.settle(run);
                            arrivals.settle(run);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(journal)
                .build();
    }

    private record ClosedAfterStep(PublishingSession session) implements StepExecutionListener {

        @Override
        public @Nullable ExitStatus afterStep(StepExecution step) {
            session.close();
            return null;
        }
    }
}
