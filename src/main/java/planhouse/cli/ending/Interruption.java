package planhouse.cli.ending;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jline.utils.Signals;
import org.slf4j.LoggerFactory;
import planhouse.cli.wording.ShellLine;
import planhouse.cli.wording.Words;

/**
 * Ctrl-C and its kin (SIGINT, SIGTERM, SIGHUP). The first takes back what is in hand, says how to
 * go on, and ends the process with 128 and the signal's number; a second ends it at once. There is
 * one for the life of the process.
 */
public final class Interruption {

    private static final Map<String, Integer> SIGNALS = Map.of("HUP", 1, "INT", 2, "TERM", 15);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> EXPLAINED = List.of("load", "check", "summary", "demo", "db");

    private static final AtomicBoolean STOPPING = new AtomicBoolean();
    private static final Deque<Runnable> IN_HAND = new ConcurrentLinkedDeque<>();

    private final String[] arguments;

    private Interruption(String... arguments) {
        this.arguments = arguments;
    }

    /** From now on signals are answered. A signal that the process was told to ignore stays so. */
    public static void listen(String... arguments) {
        Interruption interruption = new Interruption(arguments);
        SIGNALS.forEach(
                (name, number) -> Signals.register(name, () -> interruption.answer(128 + number)));
    }

    /** What is to be done first when the process is told to stop; the newest goes first. */
    public static void atStop(Runnable release) {
        IN_HAND.push(release);
    }

    /** It has been done. */
    public static void released(Runnable release) {
        IN_HAND.remove(release);
    }

    /**
     * Does not return once the process is being stopped: what fails then fails because of it, and
     * is nobody's news.
     */
    public static void standStill() {
        if (STOPPING.get()) {
            CountDownLatch never = new CountDownLatch(1);
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException again) {
                    continue;
                }
            }
        }
    }

    private void answer(int exitCode) {
        if (!STOPPING.compareAndSet(false, true)) {
            Runtime.getRuntime().halt(exitCode);
        }
        if (LoggerFactory.getILoggerFactory() instanceof ch.qos.logback.classic.LoggerContext log) {
            log.stop();
        }
        releaseAll();
        PrintStream err = System.err;
        if (System.console() != null) {
            err.println();
        }
        err.println(Words.of("stopped." + command(), again()));
        System.exit(exitCode);
    }

    /**
     * A fraction of a second, on a busy machine more; whoever does not want to wait for the clean
     * end signals again.
     */
    private static void releaseAll() {
        Thread releasing = new Thread(() -> IN_HAND.forEach(Runnable::run), "planhouse-stop");
        releasing.setDaemon(true);
        releasing.start();
        try {
            releasing.join(PATIENCE.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private String command() {
        return Stream.of(arguments)
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .filter(EXPLAINED::contains)
                .orElse("other");
    }

    /** The command as it was typed. */
    private String again() {
        return "planhouse " + ShellLine.of(List.of(arguments));
    }
}
