package planhouse.cli.ending;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import planhouse.cli.wording.Words;
import planhouse.warehouse.DatabaseGuard;
import planhouse.warehouse.PermissionDenied;

/**
 * What the database would not do: because the user it was asked by has not the role for it, or
 * because what was asked is not done to returns.
 */
final class DatabaseRefusal {

    private static final Pattern NOT_EVEN_READING = Pattern.compile("(schema|模式) \"?warehouse\\b");
    private static final Pattern RUNS = Pattern.compile("(schema|模式) \"?batch\\b");
    private static final Pattern APPROVERS =
            Pattern.compile("\\b(approval|year_lock|lock_exception)\\b");

    /** As {@code warehouse.write_return} says it, with a moment of the session's time zone. */
    private static final Pattern LOCKED =
            Pattern.compile(
                    ".* refused: (\\d+) is locked since .+ by (.+); (\\S+) (\\S+) may be written"
                            + " again under an exception .*");

    private static final Pattern OWNERS =
            Pattern.compile(
                    "must be"
                        + " owner|schema|installation|rule_set|return_deadline|return_owed|plan_year|dim_|role");

    private DatabaseRefusal() {}

    /** What is not done to returns; empty where it failed for another reason. */
    static Optional<String> guarded(Throwable failure) {
        return DatabaseGuard.refusal(failure).map(refused -> inWords(text(refused)));
    }

    /** What was denied, and the role that would do; empty where it failed for another reason. */
    static Optional<String> denied(Throwable failure) {
        return PermissionDenied.in(failure)
                .map(DatabaseRefusal::text)
                .map(
                        text ->
                                NOT_EVEN_READING.matcher(text).find()
                                        ? Words.of("database.martsOnly", text)
                                        : Words.of("database.denied", text, role(text)));
    }

    /** What people meet in the course of their work, in their language. */
    private static String inWords(String text) {
        Matcher locked = LOCKED.matcher(text);
        return locked.matches()
                ? Words.of(
                        "database.locked",
                        locked.group(1),
                        locked.group(2),
                        locked.group(3),
                        locked.group(4))
                : text;
    }

    /** The server's own line, without where in which function it was raised. */
    private static String text(SQLException refused) {
        if (refused instanceof PSQLException said) {
            ServerErrorMessage server = said.getServerErrorMessage();
            if (server != null && server.getMessage() != null) {
                return String.valueOf(server.getMessage());
            }
        }
        return String.valueOf(refused.getMessage());
    }

    /** The least role that may do what was refused. */
    private static String role(String text) {
        Matcher approver = APPROVERS.matcher(text);
        if (approver.find()) {
            return "planhouse_approver";
        }
        if (RUNS.matcher(text).find()) {
            return "planhouse_loader";
        }
        return OWNERS.matcher(text).find() ? "planhouse_owner" : "planhouse_loader";
    }
}
