package bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program with its arguments and environment; runs as a process of its own. */
final class Command {

    /**
     * @param seconds from start to end
     * @param peakMegabytes the largest resident memory of the process, as the kernel kept it; 0
     *     where it tells none
     */
    record Took(double seconds, long peakMegabytes) {}

    private final List<String> words;
    private final Map<String, String> environment = new HashMap<>();

    Command(String... words) {
        this.words = new ArrayList<>(List.of(words));
    }

    /** A line for sh, for pipes and loops. */
    static Command shell(String line) {
        return new Command("sh", "-c", line);
    }

    Command with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /**
     * @throws IllegalStateException when it ends with another exit code than 0 or 1
     */
    Took run(Path log) {
        try {
            long begun = System.nanoTime();
            Process process = start(log);
            long peak = 0;
            while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peakOf(process.pid()));
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (process.exitValue() > 1) {
                throw new IllegalStateException(
                        String.join(" ", words)
                                + " ended with "
                                + process.exitValue()
                                + ", see "
                                + log);
            }
            return new Took(seconds, peak / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Tells it to stop (SIGTERM) after a while.
     *
     * @param exitCode which it must end with
     * @return the seconds from then until it has ended
     * @throws IllegalStateException when it ends otherwise, or before it is told
     */
    double stopAfter(long milliseconds, int exitCode, Path log) {
        try {
            Process process = start(log);
            Thread.sleep(milliseconds);
            long told = System.nanoTime();
            process.destroy();
            int ended = process.waitFor();
            double seconds = (System.nanoTime() - told) / 1e9;
            if (ended != exitCode) {
                throw new IllegalStateException(this + " ended with " + ended + ", see " + log);
            }
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process start(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** VmHWM in kB; exec keeps the process id, so that a launcher's program is what is seen. */
    private static long peakOf(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException | RuntimeException e) {
            return 0; // it has just ended, or this is no Linux
        }
        return 0;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
