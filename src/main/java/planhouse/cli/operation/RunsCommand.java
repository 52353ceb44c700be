package planhouse.cli.operation;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Expecting;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.ShellLine;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.job.RunHistory;
import planhouse.job.RunRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What ran, the newest first. */
@Command(name = "runs")
public final class RunsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Option(
            names = {"-n", "--newest"},
            paramLabel = "N",
            converter = Expecting.Count.class,
            defaultValue = "20",
            descriptionKey = "option.newestRuns")
    private int newest = 20;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench bench = Workbench.openToShow(options)) {
            List<RunRecord> runs = new RunHistory(bench.dataSource(), bench.sql()).newest(newest);
            if (options.json()) {
                ObjectNode document = Json.object();
                ArrayNode array = document.putArray("runs");
                runs.forEach(run -> RunWords.json(run, array.addObject()));
                Json.print(out, document);
            } else if (runs.isEmpty()) {
                out.println(Words.of("runs.none"));
            } else {
                print(out, runs, bench.moments());
            }
            return 0;
        }
    }

    private static void print(PrintWriter out, List<RunRecord> runs, Moments moments) {
        TextTable table =
                new TextTable(
                        Words.of("runs.run"),
                        Words.of("runs.command"),
                        Words.of("runs.askedBy"),
                        Words.of("runs.began"),
                        Words.of("runs.took"),
                        Words.of("runs.status"),
                        Words.of("runs.workbooks"),
                        Words.of("runs.published"),
                        Words.of("runs.rejected"),
                        Words.of("runs.rowsRead"),
                        Words.of("runs.rowsPublished"));
        for (RunRecord run : runs) {
            RunRecord.Counts counts = run.counts();
            boolean load = run.job().equals("load");
            table.row(
                    Long.toString(run.run()),
                    RunWords.shortened(ShellLine.of(run.command())),
                    run.askedBy().orElse(""),
                    moments.toTheSecond(run.began()),
                    RunWords.seconds(run.seconds()),
                    Words.of("run.status." + run.status()),
                    load ? RunWords.share(counts.workbooksRead(), counts.workbooks()) : "",
                    load ? Long.toString(counts.published()) : "",
                    load ? Long.toString(counts.rejected()) : "",
                    load ? Long.toString(counts.rowsRead()) : "",
                    load ? Long.toString(counts.rowsPublished()) : "");
        }
        table.print(out);
        if (runs.stream().anyMatch(RunRecord::canGoOn)) {
            out.println();
            out.println(Words.of("runs.goOn"));
        }
    }
}
