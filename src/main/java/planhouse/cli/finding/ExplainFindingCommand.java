package planhouse.cli.finding;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.ending.Failures;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.PersonActing;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.finding.ExplanationResult;
import planhouse.warehouse.finding.FindingExplanations;
import planhouse.warehouse.finding.QueryToExplain;
import tools.jackson.databind.node.ObjectNode;

/** Answers a query: why the cell says what it says. */
@Command(name = "explain-finding")
public final class ExplainFindingCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "parameter.finding")
    private long finding;

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "parameter.explanation")
    private String text = "";

    @Override
    public Integer call() {
        Submitter by = new Submitter(person.name(), Optional.empty());
        try (Workbench bench = Workbench.open(options, spec)) {
            ExplanationResult result =
                    new FindingExplanations(bench.dataSource(), bench.sql())
                            .give(finding, text, by);
            if (result instanceof ExplanationResult.Refused refused) {
                String why = Words.of("explainFinding." + refused.why().code(), finding);
                if (refused.why().isMistyped()) {
                    throw new ParameterException(spec.commandLine(), why);
                }
                return Failures.refused(spec.commandLine(), options.json(), why);
            }
            PrintWriter out = spec.commandLine().getOut();
            ExplanationResult.Given given = (ExplanationResult.Given) result;
            if (options.json()) {
                Json.print(out, json(given, by));
            } else {
                print(out, given, by);
            }
            return 0;
        }
    }

    private ObjectNode json(ExplanationResult.Given given, Submitter by) {
        QueryToExplain query = given.query();
        ObjectNode document = Json.object();
        document.put("finding", query.id());
        document.put("form", query.form());
        document.put("county", query.county().orElse(null));
        document.put("year", query.year().orElse(null));
        document.put("rule", query.rule());
        document.put("sheet", query.sheet());
        document.put("cell", query.cell().orElse(null));
        document.put("found", query.found());
        document.put("explanation", text.strip());
        document.put("by", by.person());
        document.put("at", given.at().toInstant().toString());
        document.put("unexplained", given.openQueries());
        return document;
    }

    private static void print(PrintWriter out, ExplanationResult.Given given, Submitter by) {
        QueryToExplain query = given.query();
        Locale locale = Locale.getDefault();
        String of =
                query.form()
                        + " "
                        + query.countyName().in(locale)
                        + " "
                        + query.year().map(String::valueOf).orElse("");
        out.println(
                Words.of(
                        "explainFinding.given",
                        query.id(),
                        query.rule(),
                        query.message().in(locale),
                        by.person()));
        out.println(
                given.openQueries() == 0
                        ? Words.of("explainFinding.noneOpen", of)
                        : Words.of("explainFinding.open", of, given.openQueries()));
    }
}
