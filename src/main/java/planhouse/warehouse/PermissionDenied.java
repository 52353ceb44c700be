package planhouse.warehouse;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the database refuses a user who has not the role for it. */
public final class PermissionDenied {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private PermissionDenied() {}

    /** The refusal that a failure comes from; empty where it comes from something else. */
    public static Optional<SQLException> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
