package planhouse.cli.figure;

import java.io.PrintWriter;
import java.time.LocalDate;
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
import planhouse.cli.ending.Failures;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Counties;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.UnknownWordException;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.form.Definitions;
import planhouse.plan.Plan;
import planhouse.plan.PlanTarget;
import planhouse.warehouse.summary.Explanation;
import planhouse.warehouse.summary.Explanations;

/** Where a figure comes from: counties, and the cells that make them up. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PlanChoice choice = new PlanChoice();

    @Mixin private AsOfOptions asOf = new AsOfOptions();

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

    @Override
    public Integer call() {
        AsOfOptions.Asked moments = asOf.asked();
        try (Workbench bench = Workbench.openToRead(options, spec)) {
            Plan plan = choice.of(bench, year);
            Definitions definitions = bench.definitions();
            Optional<OffsetDateTime> time = moments.time(definitions);
            OffsetDateTime now = OffsetDateTime.now();
            OffsetDateTime known = time.filter(now::isAfter).orElse(now);
            LocalDate planDay =
                    moments.planDay(definitions).orElseGet(() -> definitions.dayOf(known));
            List<PlanTarget> targets = plan.on(planDay).targets();
            PlanTarget asked =
                    targets.stream()
                            .filter(each -> each.code().equalsIgnoreCase(target))
                            .findFirst()
                            .orElseThrow(() -> noTarget(plan, targets));
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
                Json.print(out, ExplanationJson.of(explanation));
            } else {
                new ExplanationText(out, Locale.getDefault()).print(explanation);
            }
            return explanation.isIncomplete() ? Failures.REJECTIONS : 0;
        }
    }

    private ParameterException noTarget(Plan plan, List<PlanTarget> targets) {
        List<String> codes = targets.stream().map(PlanTarget::code).toList();
        String code = target.toUpperCase(Locale.ROOT);
        Optional<LocalDate> withdrawn = plan.withdrawnOn(code);
        if (withdrawn.isPresent()) {
            return new ParameterException(
                    spec.commandLine(), Words.of("explain.withdrawn", code, withdrawn.get()));
        }
        String message = Words.of("explain.noTarget", target, String.join(", ", codes));
        return new UnknownWordException(spec, message, target, codes);
    }
}
