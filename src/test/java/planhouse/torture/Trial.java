package planhouse.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Checks workbooks and holds each to its time; what breaks a check is a verdict, not a failure. */
final class Trial {

    static final int PATIENCE_SECONDS = 10;

    private final Function<List<Path>, List<Checker.Ended>> check;
    private ExecutorService worker = newWorker();

    Trial(Function<List<Path>, List<Checker.Ended>> check) {
        this.check = check;
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
        try {
            return ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS).stream()
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
        } catch (TimeoutException hanging) {
            worker = newWorker();
            String wrong = "after " + PATIENCE_SECONDS + " s";
            return List.of(new Verdict("hanging", wrong, Optional.of(hanging)));
        }
    }

    private static ExecutorService newWorker() {
        return Executors.newSingleThreadExecutor(
                task -> {
                    Thread thread = new Thread(task, "check");
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
