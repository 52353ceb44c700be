package planhouse.cli.finding;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.ending.Failures;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Counties;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.Forms;
import planhouse.cli.option.Outputs;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.form.CodeList;
import planhouse.warehouse.finding.FindingHistory;
import planhouse.warehouse.finding.ReturnFindings;
import planhouse.workbook.writing.WholeFile;

/** What is still to be done for a county's returns, and what the newest attempts have fixed. */
@Command(name = "findings")
public final class FindingsCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Parameters(index = "0", paramLabel = "COUNTY", descriptionKey = "parameter.county")
    private String county = "";

    @Parameters(
            index = "1",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "parameter.year")
    private int year;

    @Option(names = "--form", paramLabel = "F", descriptionKey = "option.onlyForm")
    private @Nullable String form;

    @Option(names = "--all", descriptionKey = "option.allFindings")
    private boolean all;

    @Option(names = "--csv", paramLabel = "FILE|-", descriptionKey = "option.csv")
    private @Nullable String csv;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (options.json() && STANDARD_OUTPUT.equals(csv)) {
            throw wrong(Words.of("usage.csvBesideJson"));
        }
        if (csv != null && !STANDARD_OUTPUT.equals(csv)) {
            Outputs.tryFile(Path.of(csv), "--csv", spec);
        }
        try (Workbench bench = Workbench.openToRead(options, spec)) {
            CodeList.Entry respondent = Counties.of(bench.definitions(), county, spec);
            List<ReturnFindings> returns =
                    new FindingHistory(bench.dataSource(), bench.sql())
                            .of(
                                    respondent.code(),
                                    year,
                                    Forms.code(bench.definitions(), form, spec));
            FindingsShown shown = new FindingsShown(respondent, year, all, returns);
            if (csv != null) {
                write(shown, bench.moments(), out);
            }
            if (options.json()) {
                Json.print(out, new FindingsJson(Locale.getDefault()).of(shown));
            } else if (csv == null) {
                new FindingsText(out, Locale.getDefault(), bench.moments()).print(shown);
            }
            return returns.stream().anyMatch(ReturnFindings::hasOpenErrors)
                    ? Failures.REJECTIONS
                    : 0;
        }
    }

    private void write(FindingsShown shown, Moments moments, PrintWriter out) throws IOException {
        FindingsCsv table = new FindingsCsv(Locale.getDefault(), moments);
        if (STANDARD_OUTPUT.equals(csv)) {
            table.write(shown, out);
            out.flush();
            return;
        }
        Path file = Path.of(String.valueOf(csv));
        WholeFile.write(
                file,
                bytes -> {
                    Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                    table.write(shown, writer);
                    writer.flush();
                });
        PrintWriter told = options.json() ? spec.commandLine().getErr() : out;
        told.println(Words.of("findings.written", file));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
