package planhouse.job;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Keeps this process's run marked as alive. Launches take turns: between the moment an execution is
 * on record and the moment its guard is held, no other process may judge it to be gone.
 */
final class AliveRuns implements JobExecutionListener {

    private static final long LAUNCHING = 0;

    private final DataSource dataSource;
    private @Nullable RunGuard launching;
    private @Nullable RunGuard running;

    AliveRuns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void beginLaunch() throws SQLException {
        launching = RunGuard.hold(dataSource, LAUNCHING);
    }

    void endLaunch() {
        launching = release(launching);
    }

    @Override
    public void beforeJob(JobExecution execution) {
        try {
            running = RunGuard.hold(dataSource, execution.getJobInstance().getInstanceId());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the run cannot be marked as alive: " + e.getMessage(), e);
        }
        endLaunch();
    }

    @Override
    public void afterJob(JobExecution execution) {
        running = release(running);
    }

    private static @Nullable RunGuard release(@Nullable RunGuard guard) {
        if (guard != null) {
            try {
                guard.close();
            } catch (SQLException e) {
                // the session is gone, and the lock with it
                return null;
            }
        }
        return null;
    }
}
