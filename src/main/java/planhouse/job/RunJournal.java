package planhouse.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.loading.Arrival;

/**
 * What is seen of runs from outside: one log line a run, a step and a workbook, and meters. Costs
 * nothing while nobody looks.
 */
final class RunJournal implements JobExecutionListener, StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger("planhouse.runs");

    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final MeterRegistry meters = Metrics.globalRegistry;

    RunJournal(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
    }

    private static boolean isMetered() {
        return !Metrics.globalRegistry.getRegistries().isEmpty();
    }

    /** A workbook was taken in, or set aside, in the transaction under way. */
    void workbook(Arrival arrival, long nanoseconds) {
        if (!LOG.isInfoEnabled() && !isMetered()) {
            return;
        }
        jdbc.sql(sql.read("reading/arrival_seen.sql"))
                .param("run_id", arrival.run())
                .param("arrival_no", arrival.number())
                .query(
                        row -> {
                            Duration took = Duration.ofNanos(nanoseconds);
                            meters.timer("planhouse.workbook.read").record(took);
                            LOG.atInfo()
                                    .setMessage("workbook")
                                    .addKeyValue("run", arrival.run())
                                    .addKeyValue("workbook", arrival.number())
                                    .addKeyValue("file", arrival.file().toString())
                                    .addKeyValue("outcome", row.getString("outcome"))
                                    .addKeyValue("returns", row.getLong("returns"))
                                    .addKeyValue("rows", row.getLong("rows_read"))
                                    .addKeyValue("findings", row.getLong("findings"))
                                    .addKeyValue("seconds", seconds(took))
                                    .log();
                        });
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        Duration took = since(step.getStartTime());
        String status = word(step.getStatus());
        meters.timer("planhouse.step", "step", step.getStepName(), "status", status).record(took);
        LOG.atInfo()
                .setMessage("step")
                .addKeyValue("run", run(step.getJobExecution()))
                .addKeyValue("step", step.getStepName())
                .addKeyValue("status", status)
                .addKeyValue("items", step.getWriteCount())
                .addKeyValue("seconds", seconds(took))
                .log();
        return null;
    }

    @Override
    public void afterJob(JobExecution execution) {
        execution.getAllFailureExceptions().stream()
                .findFirst()
                .ifPresent(
                        failure ->
                                execution.setExitStatus(
                                        new ExitStatus(
                                                execution.getExitStatus().getExitCode(),
                                                FailureText.kept(failure))));
        String job = execution.getJobInstance().getJobName();
        String status = word(execution.getStatus());
        Duration took = since(execution.getStartTime());
        LOG.atInfo()
                .setMessage("run")
                .addKeyValue("run", run(execution))
                .addKeyValue("job", job)
                .addKeyValue("status", status)
                .addKeyValue("seconds", seconds(took))
                .log();
        if (!isMetered()) {
            return;
        }
        meters.timer("planhouse.run", "job", job, "status", status).record(took);
        jdbc.sql(sql.read("reading/run_meters.sql"))
                .param("run_id", run(execution))
                .query(
                        row -> {
                            meters.counter(
                                            "planhouse." + row.getString("meter"),
                                            row.getString("tag"),
                                            row.getString("value"))
                                    .increment(row.getDouble("amount"));
                        });
    }

    private static long run(JobExecution execution) {
        return execution.getJobInstance().getInstanceId();
    }

    private static String word(Object status) {
        return String.valueOf(status).toLowerCase(Locale.ROOT);
    }

    private static Duration since(@Nullable LocalDateTime begin) {
        return begin == null ? Duration.ZERO : Duration.between(begin, LocalDateTime.now());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
