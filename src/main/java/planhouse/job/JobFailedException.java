package planhouse.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;

/**
 * A job did not complete: the machine failed, or the run does not add up. The same command goes on
 * where it stopped.
 */
public final class JobFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static JobFailedException of(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        Throwable first = failures.isEmpty() ? null : root(failures.get(0));
        String reason =
                first == null
                        ? execution.getExitStatus().getExitDescription()
                        : String.valueOf(first.getMessage());
        return new JobFailedException(
                execution.getJobInstance().getJobName()
                        + " (run "
                        + execution.getJobInstance().getInstanceId()
                        + ") did not complete: "
                        + reason,
                first);
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
