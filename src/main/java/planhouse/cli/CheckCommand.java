package planhouse.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import planhouse.warehouse.Rehearsal;
import planhouse.warehouse.RunReport;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.WorkbookFiles;

/** What loading these workbooks would do, without doing it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Mixin private FeedbackOption feedback = new FeedbackOption();

    @Mixin private WorkbookPaths paths = new WorkbookPaths();

    @Override
    public Integer call() throws IOException {
        var asked = paths.existing();
        var files = WorkbookFiles.below(asked);
        try (Workbench bench = Workbench.open(options)) {
            RunReport report =
                    new Rehearsal(bench.dataSource(), bench.definitions(), bench.sql())
                            .of(files, new Submitter(person.name(), Optional.empty()));
            RunFeedback written = RunFeedback.write(feedback.with(bench), report, asked);
            if (options.json()) {
                Json.print(
                        spec.commandLine().getOut(),
                        new RunJson(true, Locale.getDefault(), written).of(report));
            } else {
                new RunText(spec.commandLine().getOut(), Locale.getDefault(), true, written)
                        .print(report);
            }
            return report.hasRejections() ? Failures.REJECTIONS : 0;
        }
    }
}
