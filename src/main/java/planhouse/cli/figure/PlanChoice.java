package planhouse.cli.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import planhouse.cli.option.UnknownWordException;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.plan.Plan;

/** Which plan a command is about: the only one that covers the year, or the one that is named. */
final class PlanChoice {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "option.plan")
    private @Nullable String code;

    /**
     * @throws ParameterException when no plan fits, or several do
     */
    Plan of(Workbench bench, int year) {
        return among(bench.plans(), year);
    }

    Plan among(List<Plan> plans, int year) {
        List<Plan> fitting =
                plans.stream()
                        .filter(
                                plan ->
                                        code == null
                                                ? covers(plan, year)
                                                : plan.code().equals(code))
                        .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (plans.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Words.of("summary.noPlans"));
        }
        String known = plans.stream().map(Plan::code).collect(Collectors.joining(", "));
        if (code != null) {
            throw new UnknownWordException(
                    spec,
                    Words.of("usage.noPlan", code, known),
                    code,
                    plans.stream().map(Plan::code).toList());
        }
        throw new ParameterException(
                spec.commandLine(),
                Words.of(fitting.isEmpty() ? "summary.noPlan" : "summary.whichPlan", year, known));
    }

    /**
     * @throws ParameterException when the year is before the plan's first: there is no summary of
     *     it
     */
    static void refuseBefore(Plan plan, int year, CommandSpec spec) {
        if (year < plan.firstYear()) {
            throw new ParameterException(
                    spec.commandLine(),
                    Words.of(
                            "summary.beforePlan",
                            plan.code(),
                            plan.firstYear(),
                            plan.lastYear(),
                            year));
        }
    }

    private static boolean covers(Plan plan, int year) {
        return plan.baselineYear() <= year && year <= plan.lastYear();
    }
}
