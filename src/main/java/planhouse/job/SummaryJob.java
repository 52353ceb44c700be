package planhouse.job;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.report.SummaryReader;
import planhouse.report.YearlySummary;
import planhouse.report.excel.ExcelReport;
import planhouse.report.html.HtmlReport;
import planhouse.warehouse.summary.SummaryOfRun;
import planhouse.warehouse.summary.SummaryRun;
import planhouse.workbook.writing.NewWorkbook;

/**
 * The job {@code summary}: measure (frozen in the warehouse) → render (an Excel file and an HTML
 * page of it).
 */
@Configuration(proxyBeanMethods = false)
class SummaryJob {

    static final String NAME = "summary";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RequestedSummary requested;
    private final RunJournal journal;

    SummaryJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RequestedSummary requested,
            RunJournal journal) {
        this.repository = repository;
        this.transactions = transactions;
        this.requested = requested;
        this.journal = journal;
    }

    @Bean
    Job summary(DataSource dataSource, Definitions definitions, SqlFiles sql, AliveRuns alive) {
        return new JobBuilder(NAME, repository)
                .listener(alive)
                .listener(journal)
                .start(
                        measure(
                                new SummaryRun(dataSource, definitions, sql),
                                new SummaryOfRun(dataSource)))
                .next(
                        render(
                                new SummaryReader(dataSource, sql, definitions.timeZone()),
                                new SummaryOfRun(dataSource)))
                .build();
    }

    private Step measure(SummaryRun measuring, SummaryOfRun made) {
        return new StepBuilder("measure", repository)
                .tasklet(
                        (contribution, context) -> {
                            prepareReport();
                            SummaryRequest request = requested.get();
                            long run = context.getStepContext().getJobInstanceId();
                            if (made.find(run).isEmpty()) {
                                made.record(
                                        run,
                                        measuring.run(
                                                measuring.start(
                                                        request.plan(),
                                                        request.year(),
                                                        request.asOf(),
                                                        request.planDay())));
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(journal)
                .build();
    }

    /** Beside the measuring, which waits for the database most of the time. */
    private static void prepareReport() {
        Thread preparing = new Thread(NewWorkbook::prepare, "prepare-report");
        preparing.setDaemon(true);
        preparing.start();
    }

    private Step render(SummaryReader reader, SummaryOfRun made) {
        return new StepBuilder("render", repository)
                .tasklet(
                        (contribution, context) -> {
                            long run = context.getStepContext().getJobInstanceId();
                            YearlySummary summary = reader.read(made.find(run).orElseThrow());
                            SummaryOutput output = output(summary, requested.get());
                            HtmlReport html = new HtmlReport();
                            // beside the workbook, which takes longer
                            CompletableFuture<byte[]> page =
                                    CompletableFuture.supplyAsync(() -> html.page(summary));
                            new ExcelReport().write(summary, output.xlsx());
                            html.write(page.join(), output.html());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(journal)
                .build();
    }

    static SummaryOutput output(YearlySummary summary, SummaryRequest request) {
        Path folder = request.folder().toAbsolutePath().normalize();
        String name = request.fileName();
        return new SummaryOutput(
                summary, folder.resolve(name + ".xlsx"), folder.resolve(name + ".html"));
    }
}
