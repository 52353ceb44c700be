package planhouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import planhouse.feedback.Feedback;
import planhouse.plan.Plan;
import planhouse.plan.Plans;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.loading.WorkbookFiles;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.replay.Rehearsal;
import tools.jackson.databind.node.ObjectNode;

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
            List<Plan> plans = new Plans(bench.files(), bench.definitions()).load();
            RunReport report = rehearse(bench, files, plans);
            Feedback given = feedback.with(bench);
            RunFeedback written = RunFeedback.write(given, report, asked);
            NewEditionAnswers answers = NewEditionAnswers.write(bench, given, report);
            if (options.json()) {
                ObjectNode document = new RunJson(true, Locale.getDefault(), written).of(report);
                answers.addTo(document);
                Json.print(spec.commandLine().getOut(), document);
            } else {
                new RunText(spec.commandLine().getOut(), Locale.getDefault(), true, written)
                        .print(report);
                answers.print(spec.commandLine().getOut());
            }
            return report.hasRejections() ? Failures.REJECTIONS : 0;
        }
    }

    private RunReport rehearse(Workbench bench, List<Path> files, List<Plan> plans) {
        try (Rehearsal rehearsal =
                new Rehearsal(bench.dataSource(), bench.definitions(), bench.sql(), plans)) {
            return rehearsal.of(
                    files,
                    new Submitter(person.name(), Optional.empty()),
                    options.json() ? FigureChanges.ALL : ChangesText.SHOWN_FIGURES);
        }
    }
}
