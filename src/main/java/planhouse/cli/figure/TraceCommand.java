package planhouse.cli.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import planhouse.cli.option.UnknownWordException;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.trace.CellTrace;
import planhouse.warehouse.trace.CellTraces;
import planhouse.warehouse.trace.ReceivedWorkbook;
import planhouse.warehouse.trace.ReceivedWorkbooks;
import planhouse.warehouse.trace.ReceivedWorkbooks.LookedAt;
import planhouse.workbook.Sha256;

/** What became of a cell: the figure it gave and where that counts, or why it gave none. */
@Command(name = "trace")
public final class TraceCommand implements Callable<Integer> {

    private static final String DIGITS = "[0-9a-fA-F]{8,64}";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "parameter.received")
    private String workbook = "";

    @Parameters(index = "1", paramLabel = "CELL", descriptionKey = "parameter.cell")
    private String cell = "";

    @Override
    public Integer call() throws IOException {
        CellReference asked = CellReference.of(cell, spec);
        try (Workbench bench = Workbench.openToRead(options, spec)) {
            ReceivedWorkbooks received = new ReceivedWorkbooks(bench.dataSource(), bench.sql());
            List<ReceivedWorkbook> found = find(received);
            ReceivedWorkbook newest = found.get(0);
            CellTrace trace =
                    new CellTraces(bench.dataSource(), bench.definitions(), bench.sql())
                            .of(
                                    newest,
                                    sheet(received, newest, asked),
                                    asked.cell(),
                                    bench.plans());
            PrintWriter out = spec.commandLine().getOut();
            if (options.json()) {
                Json.print(out, TraceJson.of(trace, Locale.getDefault()));
            } else {
                new TraceText(out, Locale.getDefault(), bench.moments())
                        .print(trace, found.subList(1, found.size()));
            }
            return 0;
        }
    }

    /** Those that may be meant, the newest first; a file is known by what it holds. */
    private List<ReceivedWorkbook> find(ReceivedWorkbooks received) throws IOException {
        Path path = Path.of(workbook);
        boolean isFile = Files.isRegularFile(path);
        String name = String.valueOf(path.getFileName());
        List<ReceivedWorkbook> named = received.named(name);
        List<ReceivedWorkbook> found;
        if (isFile) {
            found = received.holding(sha256(path));
        } else if (named.isEmpty() && workbook.matches(DIGITS)) {
            found = received.holding(workbook.toLowerCase(Locale.ROOT));
        } else {
            found = named;
        }
        if (!found.isEmpty()) {
            return found;
        }
        boolean otherwise = isFile && !named.isEmpty();
        throw misuse(
                Words.of(otherwise ? "trace.otherContent" : "trace.neverReceived", workbook, name));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Sha256 hash = new Sha256();
            hash.addAll(in);
            return hash.hex();
        }
    }

    /** The sheet as the workbook names it; the only one with a form where none was named. */
    private String sheet(
            ReceivedWorkbooks received, ReceivedWorkbook workbook, CellReference asked) {
        List<LookedAt> sheets = received.sheets(workbook);
        if (sheets.isEmpty()) {
            return asked.sheet().orElse("");
        }
        Optional<String> named = asked.sheet();
        return named.isPresent()
                ? known(named.get(), sheets.stream().map(LookedAt::sheet).toList(), workbook)
                : only(
                        sheets.stream().filter(LookedAt::hasForm).map(LookedAt::sheet).toList(),
                        workbook);
    }

    private String only(List<String> withForms, ReceivedWorkbook workbook) {
        if (withForms.size() != 1) {
            throw misuse(
                    Words.of(
                            withForms.isEmpty() ? "trace.noForm" : "trace.whichSheet",
                            workbook.fileName(),
                            String.join(", ", withForms)));
        }
        return withForms.get(0);
    }

    private String known(String named, List<String> sheets, ReceivedWorkbook workbook) {
        return sheets.stream()
                .filter(named::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownWordException(
                                        spec,
                                        Words.of(
                                                "trace.noSheet",
                                                workbook.fileName(),
                                                named,
                                                String.join(", ", sheets)),
                                        named,
                                        sheets));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
