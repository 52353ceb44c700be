package planhouse.warehouse.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One finished run of one of PostgreSQL's programs. */
record Program(int exitCode, String output) {

    boolean succeeded() {
        return exitCode == 0;
    }

    /** The line that says what went wrong, or the last one. */
    String complaint() {
        return complaintOf(output);
    }

    static String complaintOf(String text) {
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.stream()
                .filter(l -> l.contains("FATAL") || l.contains("PANIC") || l.contains("error:"))
                .reduce((earlier, later) -> later)
                .or(() -> lines.stream().reduce((earlier, later) -> later))
                .orElse("");
    }

    /**
     * Runs to the end. The output goes through a file: a server started by the program would keep a
     * pipe open for as long as it lives.
     *
     * @throws ProgramNotFoundException when there is no such program
     */
    static Program run(List<String> command, String input) throws IOException {
        Path output = Files.createTempFile("planhouse-", ".txt");
        try {
            Process process = start(command, output);
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException closedEarly) {
                // the program ended without reading; its exit code says why
            }
            int exitCode = waitFor(process);
            return new Program(exitCode, Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    static Process start(List<String> command, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new ProgramNotFoundException(command.get(0), failure);
        }
    }

    private static int waitFor(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException interruption) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
