package planhouse.job;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;

/**
 * A job did not complete: the machine failed, or the run does not add up. The same command goes on
 * where it stopped.
 */
public final class JobFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String job;
    private final long run;

    /** A job that did not even begin. */
    JobFailedException(String job, Throwable cause) {
        this(job, 0, String.valueOf(cause.getMessage()), cause);
    }

    private JobFailedException(String job, long run, String reason, @Nullable Throwable cause) {
        super(job + " (run " + run + ") did not complete: " + reason, cause);
        this.job = job;
        this.run = run;
    }

    static JobFailedException of(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        Throwable first = failures.isEmpty() ? null : failures.get(0);
        return new JobFailedException(
                execution.getJobInstance().getJobName(),
                execution.getJobInstance().getInstanceId(),
                first == null
                        ? execution.getExitStatus().getExitDescription()
                        : String.valueOf(first.getMessage()),
                first);
    }

    /** The job's name, such as {@code load}. */
    public String job() {
        return job;
    }

    /** The run's number; empty when it did not begin. */
    public OptionalLong run() {
        return run == 0 ? OptionalLong.empty() : OptionalLong.of(run);
    }
}
