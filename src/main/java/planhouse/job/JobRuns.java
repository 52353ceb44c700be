package planhouse.job;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;

/**
 * Runs jobs so that nothing is left behind: executions whose process is gone are recovered first,
 * and a request that was interrupted goes on where it stopped instead of beginning anew.
 */
final class JobRuns {

    private static final int MOST_COLLISIONS = 20;

    private record Open(long execution, long run) {}

    private final JobOperator operator;
    private final JobRepository repository;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final AliveRuns alive;

    JobRuns(
            JobOperator operator,
            JobRepository repository,
            DataSource dataSource,
            SqlFiles sql,
            AliveRuns alive) {
        this.operator = operator;
        this.repository = repository;
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.alive = alive;
    }

    /**
     * Runs a job to its end. Where another process was in the way (a deadlock, a concurrent
     * change), the run goes on by itself.
     *
     * @param request what identifies the work: the same unfinished request is restarted
     * @param described further parameters, for people and steps
     * @throws JobFailedException with the cause, when the job did not complete
     */
    JobExecution run(Job job, String request, JobParameters described) {
        JobExecution execution = launch(job, request, described);
        for (int collision = 1;
                collision <= MOST_COLLISIONS && Collisions.ended(execution);
                collision++) {
            execution = launch(job, request, described);
        }
        keep(execution);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw JobFailedException.of(execution);
        }
        return execution;
    }

    /** What a person is told of is on the disk. */
    private void keep(JobExecution execution) {
        try {
            jdbc.sql(sql.read("loading/keep_run.sql"))
                    .param("job_execution_id", execution.getId())
                    .update();
        } catch (DataAccessException unreachable) {
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                throw new JobFailedException(execution.getJobInstance().getJobName(), unreachable);
            }
        }
    }

    private JobExecution launch(Job job, String request, JobParameters described) {
        try {
            alive.beginLaunch();
            recoverGone();
            Optional<JobExecution> unfinished = unfinished(job, request);
            return unfinished.isPresent()
                    ? operator.restart(unfinished.get())
                    : operator.start(job, parameters(job, request, described));
        } catch (SQLException | JobExecutionException e) {
            throw new JobFailedException(job.getName(), e);
        } finally {
            alive.endLaunch();
        }
    }

    private JobParameters parameters(Job job, String request, JobParameters described) {
        long earlier =
                jdbc.sql("select count(*) from batch.batch_job_instance where job_name = ?")
                        .param(job.getName())
                        .query(Long.class)
                        .single();
        return new JobParametersBuilder(described)
                .addString("request", request)
                .addLong("number", earlier + 1)
                .toJobParameters();
    }

    private Optional<JobExecution> unfinished(Job job, String request) {
        return jdbc.sql(sql.read("loading/unfinished_execution.sql"))
                .param("job_name", job.getName())
                .param("request", request)
                .query(Long.class)
                .optional()
                .map(repository::getJobExecution);
    }

    /**
     * Spring Batch cannot know that a process was killed; its executions would stay "started" for
     * ever. Where the database was lost it calls the state of a step unknown and starts it no more,
     * though what a step has committed is what it goes on from.
     */
    private void recoverGone() throws SQLException {
        List<Open> open =
                jdbc.sql(sql.read("loading/open_executions.sql"))
                        .query(
                                (row, number) ->
                                        new Open(
                                                row.getLong("job_execution_id"),
                                                row.getLong("job_instance_id")))
                        .list();
        for (Open one : open) {
            if (RunGuard.isGone(dataSource, one.run())) {
                jdbc.sql(sql.read("loading/release_unknown.sql")).param("run", one.run()).update();
                Optional.ofNullable(repository.getJobExecution(one.execution()))
                        .filter(JobExecution::isRunning)
                        .ifPresent(operator::recover);
            }
        }
    }
}
