package planhouse.cli.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.PersonActing;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.loading.WorkbookFiles;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.replay.Rehearsal;

/** What loading these workbooks would do, without doing it. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

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
        feedback.tryOut();
        var files = WorkbookFiles.below(asked);
        try (Workbench bench = Workbench.openToTry(options, spec)) {
            RunReport report = rehearse(bench, files);
            return new RunResult(options, spec.commandLine(), true)
                    .tell(bench, feedback.with(bench, asked), report, asked);
        }
    }

    private RunReport rehearse(Workbench bench, List<Path> files) {
        try (Rehearsal rehearsal = new Rehearsal(bench.dataSource(), bench.programme())) {
            return rehearsal.of(
                    files,
                    new Submitter(person.name(), Optional.empty()),
                    options.json() ? FigureChanges.ALL : ChangesText.SHOWN_FIGURES);
        }
    }
}
