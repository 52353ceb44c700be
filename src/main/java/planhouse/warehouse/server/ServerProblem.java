package planhouse.warehouse.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Why the embedded PostgreSQL cannot run; each has its own message in every language. */
enum ServerProblem {
    HOME_NOT_WRITABLE,
    DISK_FULL,
    FILE_FAILED,
    NO_PROGRAMS,
    ROOT_REFUSED,
    NOT_INITIALISED,
    FOREIGN_DATA_FOLDER,
    OTHER_VERSION,
    PASSWORD_MISSING,
    LOCKED,
    NOT_STARTED,
    NOT_ANSWERING;

    static ServerUnavailableException of(IOException failure, Path home) {
        if (saysDiskFull(String.valueOf(failure.getMessage()))) {
            return new ServerUnavailableException(DISK_FULL, home);
        }
        if (failure instanceof AccessDeniedException denied) {
            return new ServerUnavailableException(HOME_NOT_WRITABLE, home, denied.getFile());
        }
        if (failure instanceof NoSuchFileException missing) {
            return new ServerUnavailableException(
                    FILE_FAILED, home, missing.getFile() + ": no such file or folder");
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return new ServerUnavailableException(
                    FILE_FAILED, home, file.getFile() + ": " + file.getReason());
        }
        return new ServerUnavailableException(FILE_FAILED, home, failure);
    }

    static boolean saysDiskFull(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("no space left on device") || lower.contains("disk quota exceeded");
    }
}
