package planhouse.warehouse.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A second JVM that uses the server of a home, prints its address, and leaves when its input ends.
 */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    OtherProcess(Path home) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        process =
                new ProcessBuilder(
                                List.of(
                                        java.toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        OtherProcess.class.getName(),
                                        home.toString()))
                        .redirectError(new File("/dev/stderr"))
                        .start();
        output = process.inputReader();
    }

    public static void main(String[] arguments) throws IOException {
        // no close: leaving is left to the end of the process
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        System.out.println(server.address().jdbcUrl());
        while (System.in.read() >= 0) {
            continue;
        }
    }

    /** Blocks until the other process is in. */
    String jdbcUrl() throws IOException {
        return String.valueOf(output.readLine());
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
