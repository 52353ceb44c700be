package planhouse.cli.definition;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.ending.Failures;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Counties;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.Forms;
import planhouse.cli.wording.Json;
import planhouse.cli.workbench.TerminalProgress;
import planhouse.cli.workbench.Workbench;
import planhouse.form.Definitions;
import planhouse.job.JobProgress;
import planhouse.warehouse.replay.Replay;
import planhouse.warehouse.replay.ReplayReport;

/** What the present rules would make of the workbooks that are stored. */
@Command(name = "replay")
public final class ReplayCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "option.replayYear")
    private @Nullable Integer year;

    @Option(names = "--county", paramLabel = "COUNTY", descriptionKey = "option.county")
    private @Nullable String county;

    @Option(names = "--form", paramLabel = "FORM", descriptionKey = "option.replayForm")
    private @Nullable String form;

    @Override
    public Integer call() {
        try (Workbench bench = Workbench.openToTry(options, spec)) {
            ReplayReport report = replay(bench);
            PrintWriter out = spec.commandLine().getOut();
            if (options.json()) {
                Json.print(out, ReplayJson.of(report, Locale.getDefault()));
            } else {
                new ReplayText(out, Locale.getDefault()).print(report);
            }
            return report.hasNewRejections() || !report.left().isEmpty() ? Failures.REJECTIONS : 0;
        }
    }

    private ReplayReport replay(Workbench bench) {
        JobProgress progress = TerminalProgress.ofThisProcess();
        try {
            return new Replay(bench.dataSource(), bench.programme())
                    .of(
                            filter(bench.definitions()),
                            total -> progress.begin("replay", total),
                            progress::advance);
        } finally {
            progress.end();
        }
    }

    private Replay.Filter filter(Definitions definitions) {
        return new Replay.Filter(
                Forms.code(definitions, form, spec),
                Counties.code(definitions, county, spec),
                Optional.ofNullable(year));
    }
}
