package planhouse.cli.wording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the machine failed, in one line: what is deepest in the failure and says something. */
public final class Reason {

    private static final String DISK_FULL = "53100";
    private static final String READ_ONLY = "25006";

    private Reason() {}

    /** The line, without secrets. */
    public static String of(Throwable failure) {
        String said = Secrets.masked(said(failure));
        Optional<String> state = sqlState(failure);
        String lower = said.toLowerCase(Locale.ROOT);
        if (state.filter(DISK_FULL::equals).isPresent()
                || lower.contains("no space left on device")
                || lower.contains("disk quota exceeded")) {
            return Words.of("reason.diskFull", said);
        }
        if (state.filter(READ_ONLY::equals).isPresent()) {
            return Words.of("reason.readOnly", said);
        }
        // 08: connection exceptions; 57P: the server was told to end the session
        if (state.filter(code -> code.startsWith("08") || code.startsWith("57P")).isPresent()
                || lower.equals("connection is closed")) {
            return Words.of("reason.connectionLost", said);
        }
        return said;
    }

    /** The database's own words, not the pool's; else the file's; else the deepest. */
    private static String said(Throwable failure) {
        String said = failure.toString();
        boolean databases = false;
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message == null || message.isBlank()) {
                continue;
            }
            if (cause instanceof SQLException) {
                said = clause(message);
                databases = true;
            } else if (!databases) {
                said = firstLine(message);
                if (cause instanceof IOException file) {
                    return said(file, said);
                }
            }
        }
        return said;
    }

    /** Of these Java says the path alone. */
    private static String said(IOException failure, String path) {
        if (failure instanceof AccessDeniedException) return Words.of("reason.denied", path);
        if (failure instanceof NoSuchFileException) return Words.of("reason.noFile", path);
        if (failure instanceof FileAlreadyExistsException) return Words.of("reason.file", path);
        if (failure instanceof DirectoryNotEmptyException) return Words.of("reason.folder", path);
        return path;
    }

    private static Optional<String> sqlState(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.ofNullable(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    /** The first line without the full stop at its end: further words follow. */
    public static String clause(String message) {
        String line = firstLine(message.strip()).strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
