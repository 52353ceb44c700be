package planhouse.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.report.SummaryReader;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.loading.WorkbookFiles;
import planhouse.warehouse.summary.SummaryOfRun;
import planhouse.workbook.Sha256;

/** The jobs, ready to be run by a command; closes its Spring context with it. */
public final class BatchJobs implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Definitions definitions;

    /**
     * @throws DataAccessException when the database is lost meanwhile
     */
    public BatchJobs(
            DataSource dataSource, Definitions definitions, SqlFiles sql, JobProgress progress) {
        this.definitions = definitions;
        SpringApplication application = new SpringApplication(JobConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(
                Map.of(
                        "spring.batch.jdbc.table-prefix", "batch.batch_",
                        "spring.batch.jdbc.initialize-schema", "never",
                        "spring.batch.jdbc.isolation-level-for-create", "read_committed",
                        "spring.main.lazy-initialization", "false"));
        application.addInitializers(
                initialised -> {
                    GenericApplicationContext generic = (GenericApplicationContext) initialised;
                    // closed by whom it belongs to
                    generic.registerBean(
                            DataSource.class,
                            () -> dataSource,
                            bean -> bean.setDestroyMethodName(""));
                    generic.registerBean(Definitions.class, () -> definitions);
                    generic.registerBean(SqlFiles.class, () -> sql);
                    generic.registerBean(JobProgress.class, () -> progress);
                });
        this.context = started(application);
    }

    /** A database that is lost while the beans are made is what failed, and not the bean. */
    private static ConfigurableApplicationContext started(SpringApplication application) {
        try {
            return application.run();
        } catch (BeansException failed) {
            for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof DataAccessException lost) {
                    throw lost;
                }
                if (cause instanceof SQLException lost) {
                    throw new DataAccessResourceFailureException(
                            String.valueOf(lost.getMessage()), lost);
                }
            }
            throw failed;
        }
    }

    /**
     * Loads workbooks.
     *
     * @param submitter in whose name; a run that goes on after an interruption keeps its own
     * @return the run's number
     * @throws JobFailedException when the job did not complete
     * @throws IOException when a folder cannot be listed
     */
    public long load(List<Path> asked, Submitter submitter) throws IOException {
        List<Path> files = WorkbookFiles.below(asked);
        context.getBean(RequestedLoad.class).is(files, submitter);
        String paths = String.join("\n", asked.stream().map(Path::toString).toList());
        return context.getBean(JobRuns.class)
                .run(
                        context.getBean(LoadJob.NAME, Job.class),
                        fingerprint(files),
                        new JobParametersBuilder()
                                .addString("paths", paths, false)
                                .addString("submitted_by", submitter.person(), false)
                                .toJobParameters())
                .getJobInstance()
                .getInstanceId();
    }

    /**
     * Measures a year against a plan, freezes it in the warehouse and writes the files.
     *
     * @throws JobFailedException when the job did not complete
     */
    public SummaryOutput summary(SummaryRequest request) {
        context.getBean(RequestedSummary.class).is(request);
        JobParametersBuilder said =
                new JobParametersBuilder()
                        .addString("plan", request.plan().code(), false)
                        .addLong("year", (long) request.year(), false)
                        .addString("submitted_by", System.getProperty("user.name"), false);
        request.asOf().ifPresent(moment -> said.addString("as_of", moment.toString(), false));
        request.planDay().ifPresent(day -> said.addString("plan_as_of", day.toString(), false));
        long run =
                context.getBean(JobRuns.class)
                        .run(
                                context.getBean(SummaryJob.NAME, Job.class),
                                request.fingerprint(),
                                said.toJobParameters())
                        .getJobInstance()
                        .getInstanceId();
        DataSource dataSource = context.getBean(DataSource.class);
        return SummaryJob.output(
                new SummaryReader(
                                dataSource, context.getBean(SqlFiles.class), definitions.timeZone())
                        .read(new SummaryOfRun(dataSource).find(run).orElseThrow()),
                request);
    }

    /** The same files in the same state under the same definitions are the same request. */
    private String fingerprint(List<Path> files) throws IOException {
        Sha256 hash = new Sha256();
        hash.add(definitions.digest());
        for (Path file : files) {
            String state =
                    Files.exists(file)
                            ? Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis()
                            : "missing";
            hash.add(file + "\n" + state + "\n");
        }
        return hash.hex();
    }

    @Override
    public void close() {
        context.close();
    }
}
