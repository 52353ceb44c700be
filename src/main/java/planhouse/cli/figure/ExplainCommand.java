package planhouse.cli.figure;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Counties;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.UnknownWordException;
import planhouse.cli.wording.Figures;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.form.Definitions;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.warehouse.summary.Explanation;
import planhouse.warehouse.summary.Explanations;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a figure comes from: counties, and the cells that make them up. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PlanChoice choice = new PlanChoice();

    @Parameters(index = "0", paramLabel = "TARGET", descriptionKey = "parameter.target")
    private String target = "";

    @Parameters(
            index = "1",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "parameter.year")
    private int year;

    @Option(names = "--county", paramLabel = "C", descriptionKey = "option.county")
    private @Nullable String county;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOf")
    private @Nullable String asOf;

    @Override
    public Integer call() {
        Optional<Moments.Typed> typed =
                Optional.ofNullable(asOf).map(text -> Moments.of(text, spec));
        try (Workbench bench = Workbench.openToRead(options, spec)) {
            Plan plan = choice.of(bench, year);
            Definitions definitions = bench.definitions();
            Optional<OffsetDateTime> time = typed.map(moment -> moment.by(definitions));
            OffsetDateTime now = OffsetDateTime.now();
            OffsetDateTime known = time.filter(now::isAfter).orElse(now);
            List<PlanTarget> targets = plan.on(definitions.dayOf(known)).targets();
            PlanTarget asked =
                    targets.stream()
                            .filter(each -> each.code().equalsIgnoreCase(target))
                            .findFirst()
                            .orElseThrow(() -> noTarget(targets));
            Explanation explanation =
                    new Explanations(bench.dataSource(), definitions, bench.sql())
                            .explain(
                                    plan,
                                    asked,
                                    year,
                                    Counties.code(definitions, county, spec),
                                    time);
            PrintWriter out = spec.commandLine().getOut();
            if (options.json()) {
                Json.print(out, json(explanation));
            } else {
                print(out, explanation);
            }
            return 0;
        }
    }

    private ParameterException noTarget(List<PlanTarget> targets) {
        List<String> codes = targets.stream().map(PlanTarget::code).toList();
        String message = Words.of("explain.noTarget", target, String.join(", ", codes));
        return new UnknownWordException(spec, message, target, codes);
    }

    static ObjectNode json(Explanation explanation) {
        ObjectNode document = Json.object();
        PlanTarget target = explanation.target();
        document.put("target", target.code());
        Json.bilingual(document, "title", target.title());
        Json.unit(document, Optional.of(target.unit()));
        document.put("year", explanation.year());
        Json.number(document, "value", explanation.value());
        document.put("lowerBound", explanation.isLowerBound());
        document.put("unitsCountedElsewhere", explanation.countedElsewhere());
        Json.number(document, "numerator", explanation.numerator());
        Json.number(document, "denominator", explanation.denominator());
        ArrayNode counties = document.putArray("counties");
        for (Explanation.County county : explanation.counties()) {
            ObjectNode node = counties.addObject();
            node.put("county", county.code());
            Json.number(node, "value", county.value());
            Json.number(node, "numerator", county.numerator());
            Json.number(node, "denominator", county.denominator());
            ArrayNode cells = node.putArray("cells");
            for (Explanation.Cell cell : county.cells()) {
                ObjectNode entry = cells.addObject();
                entry.put("file", cell.file());
                entry.put("sheet", cell.sheet());
                entry.put("cell", cell.cell().orElse(null));
                entry.put("text", cell.text());
                Json.number(entry, "value", Optional.of(cell.value()));
                cell.denominator()
                        .ifPresent(count -> Json.number(entry, "denominator", Optional.of(count)));
            }
        }
        return document;
    }

    static void print(PrintWriter out, Explanation explanation) {
        Locale locale = Locale.getDefault();
        PlanTarget target = explanation.target();
        out.println(
                Words.of(
                        "explain.value",
                        target.code(),
                        target.title().in(locale),
                        explanation.year(),
                        (explanation.isLowerBound() ? "≥ " : "")
                                + text(
                                        explanation.value(),
                                        explanation.numerator(),
                                        explanation.denominator()),
                        target.unit().name().in(locale)));
        if (explanation.isLowerBound()) {
            out.println("  " + Words.of("explain.lowerBound", explanation.year()));
        }
        if (explanation.countedElsewhere() > 0) {
            out.println(
                    "  " + Words.of("explain.countedElsewhere", explanation.countedElsewhere()));
        }
        for (Explanation.County county : explanation.counties()) {
            out.println();
            out.println(
                    Words.of(
                            "explain.county",
                            county.code(),
                            county.name().in(locale),
                            text(county.value(), county.numerator(), county.denominator())));
            TextTable table =
                    new TextTable(
                            "",
                            Words.of("explain.file"),
                            Words.of("explain.cell"),
                            Words.of("explain.text"),
                            Words.of("explain.adds"));
            for (Explanation.Cell cell : county.cells()) {
                table.row(
                        " ",
                        String.valueOf(Path.of(cell.file()).getFileName()),
                        cell.sheet() + cell.cell().map(address -> "!" + address).orElse(""),
                        cell.text(),
                        Figures.plain(cell.value())
                                + cell.denominator()
                                        .map(of -> " / " + Figures.plain(of))
                                        .orElse(""));
            }
            if (!county.cells().isEmpty()) {
                table.print(out);
            }
        }
    }

    /** A share's value, after the whole numbers that it is made of. */
    private static String text(
            Optional<BigDecimal> value,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator) {
        String parts =
                numerator.isPresent() && denominator.isPresent()
                        ? Figures.plain(numerator.get())
                                + " / "
                                + Figures.plain(denominator.get())
                                + " = "
                        : "";
        return value.map(found -> parts + Figures.plain(found))
                .orElseGet(() -> Words.of("explain.none"));
    }
}
