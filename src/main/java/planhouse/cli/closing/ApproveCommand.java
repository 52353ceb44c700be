package planhouse.cli.closing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
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
import planhouse.cli.option.Forms;
import planhouse.cli.option.PersonActing;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.ApprovalCandidate;
import planhouse.warehouse.approval.ApprovalCandidate.Obstacle;
import planhouse.warehouse.approval.Approvals;

/** The city approves what a county has published. */
@Command(name = "approve")
public final class ApproveCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Parameters(index = "0", paramLabel = "COUNTY", descriptionKey = "parameter.county")
    private String county = "";

    @Parameters(
            index = "1",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "parameter.year")
    private int year;

    @Option(names = "--form", paramLabel = "F", descriptionKey = "option.approveForm")
    private @Nullable String form;

    @Option(
            names = "--despite-queries",
            paramLabel = "TEXT",
            converter = Expecting.Text.class,
            descriptionKey = "option.despiteQueries")
    private @Nullable String despite;

    @Override
    public Integer call() {
        Submitter by = new Submitter(person.name(), Optional.ofNullable(despite));
        try (Workbench bench = Workbench.open(options, spec)) {
            String code = Counties.of(bench.definitions(), county, spec).code();
            Optional<String> only = Forms.code(bench.definitions(), form, spec);
            Approvals approvals =
                    new Approvals(bench.dataSource(), bench.definitions(), bench.sql());
            approvals.noteFallen(by.person());
            List<ApprovalCandidate> candidates = approvals.candidates(code, year, only, by);
            if (candidates.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), Words.of("approve.nothingOwed", code, year));
            }
            List<ApprovalCandidate> approved = new ArrayList<>();
            for (ApprovalCandidate one : candidates) {
                if (one.obstacle().isEmpty()) {
                    approvals.approve(one.content().orElseThrow(), by);
                    approved.add(one);
                }
            }
            PrintWriter out = spec.commandLine().getOut();
            ApprovalView view = new ApprovalView(year, by, candidates, approved);
            if (options.json()) {
                Json.print(out, view.json());
            } else {
                view.print(out, bench.moments());
            }
            boolean refused =
                    candidates.stream()
                            .flatMap(one -> one.obstacle().stream())
                            .anyMatch(obstacle -> obstacle != Obstacle.APPROVED_ALREADY);
            return refused ? Failures.REJECTIONS : 0;
        }
    }
}
