package planhouse.cli.operation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.ShellLine;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.job.RunHistory;
import planhouse.job.RunRecord;
import planhouse.job.RunRecord.StepRecord;
import planhouse.job.SetAsideFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one run did, what it failed of, and how to go on. */
@Command(name = "run")
public final class RunCommand implements Callable<Integer> {

    private static final int MOST_FILES = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Parameters(arity = "1", paramLabel = "RUN", descriptionKey = "parameter.run")
    private long number;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench bench = Workbench.openToShow(options)) {
            RunHistory history = new RunHistory(bench.dataSource(), bench.sql());
            RunRecord run =
                    history.find(number)
                            .orElseThrow(
                                    () ->
                                            new ParameterException(
                                                    spec.commandLine(),
                                                    Words.of("run.unknown", number)));
            if (options.json()) {
                Json.print(out, json(run, history.steps(number), history.trouble(number)));
            } else {
                print(out, bench.moments(), run, history.steps(number), history.trouble(number));
            }
            return 0;
        }
    }

    private static void print(
            PrintWriter out,
            Moments moments,
            RunRecord run,
            List<StepRecord> steps,
            List<SetAsideFile> trouble) {
        RunRecord.Counts counts = run.counts();
        out.println(Words.of("run.title", run.run(), ShellLine.of(run.command())));
        out.println(
                Words.of(
                        "run.when",
                        run.askedBy().orElse("-"),
                        moments.toTheSecond(run.began()),
                        RunWords.seconds(run.seconds()),
                        run.attempts()));
        out.println(Words.of("run.is", Words.of("run.status." + run.status())));
        if (run.job().equals("load")) {
            out.println(
                    Words.of(
                            "run.counts",
                            counts.workbooksRead(),
                            counts.workbooks(),
                            counts.published(),
                            counts.rejected(),
                            counts.waiting(),
                            counts.rowsRead(),
                            counts.rowsPublished(),
                            counts.findings()));
        }
        out.println();
        steps(out, steps);
        files(out, trouble);
        run.failure()
                .filter(reason -> run.canGoOn())
                .ifPresent(reason -> out.println("\n" + Words.of("run.failure", reason)));
        out.println();
        out.println(goOn(run));
    }

    private static void steps(PrintWriter out, List<StepRecord> steps) {
        TextTable table =
                new TextTable(
                        Words.of("run.attempt"),
                        Words.of("run.step"),
                        Words.of("runs.status"),
                        Words.of("runs.took"),
                        Words.of("run.items"));
        for (StepRecord step : steps) {
            table.row(
                    Long.toString(step.attempt()),
                    Words.of("step." + step.step()),
                    Words.of("run.stepStatus." + step.status().toLowerCase(Locale.ROOT)),
                    RunWords.seconds(step.seconds()),
                    step.items() == 0 ? "" : Long.toString(step.items()));
        }
        table.print(out);
    }

    private static void files(PrintWriter out, List<SetAsideFile> files) {
        if (files.isEmpty()) {
            return;
        }
        out.println();
        out.println(Words.of("run.trouble", files.size()));
        for (SetAsideFile file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
            String outcome = Words.of("run.outcome." + file.outcome());
            out.println("  " + file.file() + "  " + outcome + why(file));
        }
        if (files.size() > MOST_FILES) {
            out.println("  " + Words.of("run.more", files.size() - MOST_FILES));
        }
    }

    private static String why(SetAsideFile file) {
        Optional<String> reason = file.reason().map(said -> said.in(Locale.getDefault()));
        if (reason.isEmpty() && file.errors() > 0) {
            reason = Optional.of(Words.of("run.errors", file.errors()));
        }
        return reason.map(said -> Words.of("text.colon") + said).orElse("");
    }

    /** Whether anything is left to do, and how. */
    private static String goOn(RunRecord run) {
        RunRecord.Counts counts = run.counts();
        String command = "planhouse " + ShellLine.of(run.command());
        if (run.status().equals("done")) {
            return Words.of("run.goOn.done");
        }
        if (run.status().equals("running")) {
            return Words.of("run.goOn.running");
        }
        if (counts.workbooksRead() < counts.workbooks()) {
            return Words.of(
                    "run.goOn.workbook", counts.workbooksRead() + 1, counts.workbooks(), command);
        }
        return counts.waiting() > 0
                ? Words.of("run.goOn.returns", counts.waiting(), command)
                : Words.of("run.goOn.other", command);
    }

    private static ObjectNode json(
            RunRecord run, List<StepRecord> steps, List<SetAsideFile> trouble) {
        ObjectNode document = RunWords.json(run, Json.object());
        ArrayNode stepNodes = document.putArray("steps");
        for (StepRecord step : steps) {
            stepNodes
                    .addObject()
                    .put("attempt", step.attempt())
                    .put("step", step.step())
                    .put("status", step.status().toLowerCase(Locale.ROOT))
                    .put("seconds", step.seconds())
                    .put("items", step.items());
        }
        ArrayNode files = document.putArray("notTakenIn");
        for (SetAsideFile file : trouble) {
            ObjectNode node = files.addObject();
            node.put("file", file.file());
            node.put("outcome", file.outcome());
            node.put("reason", file.reason().map(why -> why.in(Locale.getDefault())).orElse(null));
            node.put("errors", file.errors());
        }
        document.put("failure", run.failure().filter(reason -> run.canGoOn()).orElse(null));
        return document;
    }
}
