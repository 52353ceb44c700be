package planhouse.warehouse.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a server says of itself in {@code postmaster.pid} of its data folder: the file stands there
 * while the server runs, and stays behind when it was killed.
 */
record PostmasterFile(Path file, long processId, int port, String status) {

    // no system gives a process this number
    private static final String NOBODYS_PROCESS = "2147483646";

    static Optional<PostmasterFile> read(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.isEmpty()) return Optional.empty();
            return Optional.of(
                    new PostmasterFile(
                            file,
                            Long.parseLong(lines.get(0).strip()),
                            lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0,
                            lines.size() > 7 ? lines.get(7).strip() : "starting"));
        } catch (NoSuchFileException noServer) {
            return Optional.empty();
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    boolean isReady() {
        return status.equals("ready");
    }

    /**
     * Whether the process is there and is this data folder's server, not a later one of that
     * number.
     */
    boolean isRunning() {
        Optional<ProcessHandle> process = ProcessHandle.of(processId);
        if (process.isEmpty() || !process.get().isAlive()) return false;
        Path workingFolder = Path.of("/proc", Long.toString(processId), "cwd");
        try {
            if (Files.isDirectory(Path.of("/proc/self"))) {
                // a server works in its data folder; a dead one that nobody waited for works
                // nowhere
                return Files.isSameFile(workingFolder.toRealPath(), file.getParent());
            }
        } catch (AccessDeniedException hidden) {
            return true;
        } catch (IOException gone) {
            return false;
        }
        return process.get().info().command().map(c -> c.contains("postgres")).orElse(true);
    }

    /**
     * Makes a left-behind file name no process, so that the next server does not take a stranger's
     * process for its predecessor. The rest stays: with it the server makes sure that no child of
     * the predecessor still writes.
     */
    void disown() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        lines.set(0, NOBODYS_PROCESS);
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
