package planhouse.job;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Whether a run ended because another process was in its way: the database took back one of two
 * transactions that waited for each other, or that could not have come one after the other. What it
 * took back can be done again at once.
 */
final class Collisions {

    /** SQLSTATE class 40, transaction rollback: deadlocks and serialization failures. */
    private static final String ROLLED_BACK = "40";

    private Collisions() {}

    static boolean ended(JobExecution execution) {
        return execution.getAllFailureExceptions().stream().anyMatch(Collisions::caused);
    }

    private static boolean caused(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || (cause instanceof SQLException sql
                            && String.valueOf(sql.getSQLState()).startsWith(ROLLED_BACK))) {
                return true;
            }
        }
        return false;
    }
}
