package planhouse.cli.figure;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.ending.Failures;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.MetricsFile;
import planhouse.cli.option.Outputs;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.TerminalProgress;
import planhouse.cli.workbench.Workbench;
import planhouse.job.BatchJobs;
import planhouse.job.SummaryOutput;
import planhouse.job.SummaryRequest;
import planhouse.plan.Plan;
import planhouse.report.TargetProgress;

/** The yearly summary against the plan. */
@Command(name = "summary")
public final class SummaryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private MetricsFile metrics = new MetricsFile();

    @Mixin private PlanChoice choice = new PlanChoice();

    @Mixin private AsOfOptions asOf = new AsOfOptions();

    @Parameters(
            arity = "1",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "parameter.year")
    private int year;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            descriptionKey = "option.out")
    private Path out = Path.of("out");

    @Override
    public Integer call() throws Exception {
        return metrics.around(this::summarise);
    }

    private int summarise() {
        AsOfOptions.Asked moments = asOf.asked();
        try (Workbench bench = Workbench.open(options, spec)) {
            Plan plan = choice.of(bench, year);
            PlanChoice.refuseBefore(plan, year, spec);
            Optional<OffsetDateTime> time = moments.time(bench.definitions());
            Optional<LocalDate> planDay = moments.planDay(bench.definitions());
            Outputs.tryFolder(out, "-o", spec);
            try (BatchJobs jobs = bench.jobs(TerminalProgress.ofThisProcess())) {
                SummaryOutput made =
                        jobs.summary(new SummaryRequest(plan, year, time, planDay, out));
                PrintWriter printed = spec.commandLine().getOut();
                if (options.json()) {
                    Json.print(printed, SummaryJson.of(made));
                } else {
                    SummaryText.print(printed, made.summary());
                    printed.println();
                    printed.println(Words.of("summary.files", made.xlsx(), made.html()));
                }
                boolean incomplete =
                        made.summary().targets().stream().anyMatch(TargetProgress::isIncomplete);
                return incomplete ? Failures.REJECTIONS : 0;
            }
        }
    }
}
