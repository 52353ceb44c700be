package planhouse.torture;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks workbooks and holds each to its time; what breaks a check is a verdict, not a failure. */
final class Trial {

    /** Of work; a hundred times what any workbook needs. */
    private static final int PATIENCE_SECONDS = 10;

    private static final int MOST_WALL_SECONDS = 60;
    private static final long SECOND = 1_000_000_000;

    private final Function<List<Path>, List<Checker.Ended>> check;
    private volatile Thread thread = Thread.currentThread();
    private ExecutorService worker;

    Trial(Function<List<Path>, List<Checker.Ended>> check) {
        this.check = check;
        this.worker = newWorker();
    }

    /**
     * What is wrong with a workbook's end.
     *
     * @param outcome of the check; or failed, hanging
     * @param wrong empty when it ended well
     * @param failure that came out of the check
     */
    record Verdict(String outcome, String wrong, Optional<Throwable> failure) {}

    /** The verdicts on some workbooks, in their order. */
    List<Verdict> of(List<Path> files) throws InterruptedException {
        List<Verdict> together = together(files);
        if (files.size() == 1 || together.size() == files.size()) return together;
        List<Verdict> singly = new ArrayList<>();
        for (Path file : files) singly.add(together(List.of(file)).get(0));
        return singly;
    }

    /** One verdict a workbook, or a single one where they did not end well. */
    private List<Verdict> together(List<Path> files) throws InterruptedException {
        Future<List<Checker.Ended>> ended = worker.submit(() -> check.apply(files));
        long end = System.nanoTime() + MOST_WALL_SECONDS * SECOND;
        long mostWork = workDone() + PATIENCE_SECONDS * SECOND;
        while (!ended.isDone() && System.nanoTime() < end && workDone() < mostWork) {
            Thread.sleep(5);
        }
        if (!ended.isDone()) {
            String at =
                    Stream.of(thread.getStackTrace()).map(String::valueOf).limit(8).toList() + "";
            worker.shutdown();
            worker = newWorker();
            return List.of(new Verdict("hanging", at, Optional.empty()));
        }
        try {
            return ended.get().stream()
                    .map(
                            one ->
                                    new Verdict(
                                            one.outcome(),
                                            String.join(" | ", one.foreign()),
                                            Optional.empty()))
                    .toList();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            return List.of(new Verdict("failed", cause.toString(), Optional.of(cause)));
        }
    }

    /** What the processor did for the check so far; a busy machine is not the workbook's fault. */
    private long workDone() {
        return Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()));
    }

    private ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(
                task -> {
                    thread = new Thread(task, "check");
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
