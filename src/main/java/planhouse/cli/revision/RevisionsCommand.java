package planhouse.cli.revision;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.wording.Json;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.reading.Attempt;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.FigureDifference;
import planhouse.warehouse.reading.ReturnHistory;

/** Every revision of a return: when, who, why, and what it changed. */
@Command(name = "revisions")
public final class RevisionsCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private ReturnChoice choice = new ReturnChoice();

    @Option(names = "--figures", descriptionKey = "option.figures")
    private boolean figures;

    /**
     * An attempt with what it changed.
     *
     * @param difference to the revision before; empty where it was not published
     */
    record Step(Attempt attempt, Optional<FigureDifference> difference) {}

    @Override
    public Integer call() {
        try (Workbench bench = Workbench.openToRead(options, spec)) {
            ReturnChoice.Chosen chosen = choice.of(bench.definitions());
            ReturnHistory history = new ReturnHistory(bench.dataSource(), bench.sql());
            int most = options.json() || figures ? FigureChanges.ALL : SHOWN;
            List<Step> steps = steps(history, chosen, most);
            PrintWriter out = spec.commandLine().getOut();
            if (options.json()) {
                Json.print(out, RevisionsJson.of(chosen, steps));
            } else {
                new RevisionsText(out, bench.moments()).print(chosen, steps);
            }
            return 0;
        }
    }

    private static List<Step> steps(ReturnHistory history, ReturnChoice.Chosen chosen, int most) {
        List<Step> steps = new ArrayList<>();
        Optional<Attempt> before = Optional.empty();
        for (Attempt attempt : history.attempts(chosen.id())) {
            if (attempt.isPublished()) {
                // what the first revision holds are its figures, not its changes
                int asked = before.isEmpty() ? 0 : most;
                steps.add(
                        new Step(
                                attempt,
                                Optional.of(
                                        history.difference(
                                                chosen.form(), before, attempt, asked))));
                before = Optional.of(attempt);
            } else {
                steps.add(new Step(attempt, Optional.empty()));
            }
        }
        return steps;
    }
}
