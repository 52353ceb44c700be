package planhouse.workbook;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a workbook for as long as it is read, in the system's folder for such, readable by its
 * owner alone. Its name tells the process, so that what a killed one left can be told apart.
 */
public final class TemporaryFile {

    private static final Pattern NAME =
            Pattern.compile("planhouse-([0-9]{1,18})-[0-9]+\\.(received|decrypted)");

    private TemporaryFile() {}

    /** A new file for the bytes of a workbook as they came. */
    public static Path forReceived() throws IOException {
        return create(".received");
    }

    /** An empty file for a workbook without its password; whoever asks for it deletes it. */
    public static Path forDecrypted() throws IOException {
        return create(".decrypted");
    }

    private static Path create(String ending) throws IOException {
        return Files.createTempFile("planhouse-" + ProcessHandle.current().pid() + "-", ending);
    }

    /** Deletes what processes that are no more have left; what cannot be deleted stays. */
    public static void clearAbandoned() {
        clearAbandoned(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static void clearAbandoned(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "planhouse-*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException anothers) {
            // it is in nobody's way
        }
    }
}
