package planhouse.cli.loading;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.MetricsFile;
import planhouse.cli.option.PersonActing;
import planhouse.cli.workbench.TerminalProgress;
import planhouse.cli.workbench.Workbench;
import planhouse.job.BatchJobs;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.RunReport;

/**
 * Workbooks into the warehouse: received, read, cleaned, validated, published or rejected with
 * findings.
 */
@Command(name = "load")
public final class LoadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Mixin private FeedbackOption feedback = new FeedbackOption();

    @Mixin private MetricsFile metrics = new MetricsFile();

    @Mixin private WorkbookPaths paths = new WorkbookPaths();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "option.loadReason")
    private @Nullable String reason;

    @Override
    public Integer call() throws Exception {
        return metrics.around(this::load);
    }

    private int load() throws IOException {
        var asked = paths.existing();
        feedback.tryOut();
        Submitter submitter = new Submitter(person.name(), Optional.ofNullable(reason));
        try (Workbench bench = Workbench.open(options, spec);
                BatchJobs jobs = bench.jobs(TerminalProgress.ofThisProcess())) {
            RunReport report = bench.reports().read(jobs.load(asked, submitter));
            return new RunResult(options, spec.commandLine(), false)
                    .tell(bench, feedback.with(bench, asked), report, asked);
        }
    }
}
