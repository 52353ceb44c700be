package planhouse.warehouse;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The triggers that keep what is published, locked and recorded as it is. */
public final class DatabaseGuard {

    private static final String RESTRICT_VIOLATION = "23001";

    private DatabaseGuard() {}

    /** Whether one of them refused a statement, in words that are meant to be read. */
    public static boolean refused(Throwable failure) {
        return refusal(failure).isPresent();
    }

    /** What one of them said; empty where a failure comes from something else. */
    public static Optional<SQLException> refusal(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && RESTRICT_VIOLATION.equals(sql.getSQLState())) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
