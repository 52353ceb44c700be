package planhouse.cli.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import planhouse.cli.ending.Failures;
import planhouse.cli.figure.SummaryJson;
import planhouse.cli.figure.SummaryText;
import planhouse.cli.loading.RunFeedback;
import planhouse.cli.loading.RunJson;
import planhouse.cli.loading.RunText;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.DatabaseSettings;
import planhouse.cli.workbench.TerminalProgress;
import planhouse.cli.workbench.Workbench;
import planhouse.feedback.Feedback;
import planhouse.job.BatchJobs;
import planhouse.job.SummaryOutput;
import planhouse.job.SummaryRequest;
import planhouse.plan.Plan;
import planhouse.plan.Programme;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.RunReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything once, on the embedded database, with the sample workbooks. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {

    private static final List<Integer> YEARS = List.of(2020, 2021, 2022);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        DatabaseSettings settings = DatabaseSettings.of(System.getenv()).embedded();
        Programme programme = options.programme();
        Plan plan = planOfTheSamples(programme);
        try (Workbench bench = Workbench.open(programme, settings, spec)) {
            Samples samples = Samples.copyTo(settings.home().resolve("demo/samples"));
            if (holdsOtherWorkbooks(bench)) {
                spec.commandLine().getErr().println(Words.of("demo.notEmpty"));
                return Failures.WRONG_DEFINITIONS;
            }
            show(bench, samples, plan, settings.home());
            return 0;
        }
    }

    private Plan planOfTheSamples(Programme programme) {
        return programme.plans().stream()
                .filter(DemoCommand::isOfTheSamples)
                .findFirst()
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(), Words.of("demo.otherYears")));
    }

    /** Loads the samples, then the corrected one, and measures each year. */
    private void show(Workbench bench, Samples samples, Plan plan, Path home) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter told = options.json() ? spec.commandLine().getErr() : out;
        ObjectNode document = Json.object();
        try (BatchJobs jobs = bench.jobs(TerminalProgress.ofThisProcess())) {
            ArrayNode loads = document.putArray("loads");
            told.println(Words.of("demo.loading"));
            load(bench, jobs, samples.returns(), told, loads);
            told.println();
            told.println(Words.of("demo.correcting"));
            load(bench, jobs, samples.corrections(), told, loads);
            ArrayNode summaries = document.putArray("summaries");
            Path reports = home.resolve("demo/reports");
            for (int year : YEARS) {
                SummaryRequest request = new SummaryRequest(plan, year, Optional.empty(), reports);
                summarise(jobs, request, told, summaries);
            }
        }
        told.println(Words.of("demo.next", home));
        if (options.json()) {
            Json.print(out, document);
        }
    }

    private static boolean isOfTheSamples(Plan plan) {
        return YEARS.stream().allMatch(year -> plan.firstYear() <= year && year <= plan.lastYear());
    }

    private static boolean holdsOtherWorkbooks(Workbench bench) throws IOException {
        List<String> samples =
                Samples.index().stream()
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .toList();
        return JdbcClient.create(bench.dataSource())
                .sql("select distinct file_name from warehouse.workbook")
                .query(String.class)
                .list()
                .stream()
                .anyMatch(name -> !samples.contains(name));
    }

    private static void load(
            Workbench bench, BatchJobs jobs, List<Path> files, PrintWriter told, ArrayNode loads)
            throws IOException {
        RunReport report = bench.reports().read(jobs.load(files, Submitter.ofThisProcess()));
        Path home = DatabaseSettings.of(System.getenv()).home();
        Feedback feedback = new Feedback(bench.definitions(), Optional.empty(), files, home);
        RunFeedback written = RunFeedback.write(feedback, report, files);
        new RunText(told, Locale.getDefault(), false, written).print(report);
        if (written.failure().isPresent()) {
            throw written.failure().get();
        }
        loads.add(new RunJson(false, Locale.getDefault(), written).of(report));
    }

    private static void summarise(
            BatchJobs jobs, SummaryRequest request, PrintWriter told, ArrayNode summaries) {
        SummaryOutput made = jobs.summary(request);
        told.println();
        SummaryText.print(told, made.summary());
        told.println(Words.of("summary.files", made.xlsx(), made.html()));
        summaries.add(SummaryJson.of(made));
    }
}
