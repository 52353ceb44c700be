package planhouse.warehouse;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The triggers that keep what is published, locked and recorded as it is. */
public final class DatabaseGuard {

    private static final String RESTRICT_VIOLATION = "23001";

    private DatabaseGuard() {}

    /** Whether one of them refused a statement, in words that are meant to be read. */
    public static boolean refused(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && RESTRICT_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
