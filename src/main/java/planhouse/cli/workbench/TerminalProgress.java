package planhouse.cli.workbench;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import planhouse.cli.ending.Interruption;
import planhouse.cli.wording.Words;
import planhouse.job.JobProgress;

/**
 * A progress bar on the terminal, for steps that take more than a second; nothing where there is no
 * terminal.
 */
public final class TerminalProgress implements JobProgress {

    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private final PrintStream terminal;
    private @Nullable ProgressBar bar;
    private String step = "";
    private long total;
    private long done;
    private long began;

    private TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Silent where standard error is not a terminal. */
    public static JobProgress ofThisProcess() {
        if (System.console() == null) {
            return JobProgress.SILENT;
        }
        TerminalProgress progress = new TerminalProgress(System.err);
        Interruption.atStop(progress::end);
        return progress;
    }

    @Override
    public void begin(String name, long items) {
        step = name;
        total = items;
        done = 0;
        began = System.nanoTime();
    }

    @Override
    public void advance() {
        done++;
        if (bar == null && System.nanoTime() - began > PATIENCE_NANOS && done < total) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(Words.of("step." + step))
                            .setInitialMax(total)
                            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                            .setUpdateIntervalMillis(200)
                            .setConsumer(new ConsoleProgressBarConsumer(terminal))
                            .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
