package planhouse.cli.closing;

import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.ending.Failures;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Expecting;
import planhouse.cli.wording.Colours;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.Approvals;
import planhouse.warehouse.approval.LockException;
import planhouse.warehouse.approval.YearLock;
import planhouse.warehouse.approval.YearLocks;
import planhouse.warehouse.reading.MissingReturns;
import planhouse.warehouse.reading.ReportingStatus;
import planhouse.warehouse.reading.ReturnStatus;

/** Who has reported what, and what a summary still lacks. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "parameter.statusYear")
    private @Nullable Integer year;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOf")
    private @Nullable String asOf;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Moments.Typed> typed =
                Optional.ofNullable(asOf).map(text -> Moments.of(text, spec));
        try (Workbench bench = Workbench.openToRead(options, spec)) {
            ReportingStatus status =
                    new ReportingStatus(bench.dataSource(), bench.definitions(), bench.sql());
            List<Integer> years = status.years();
            if (year == null && years.isEmpty()) {
                sayThatNothingCame(out, status.now());
                return 0;
            }
            new Approvals(bench.dataSource(), bench.definitions(), bench.sql())
                    .noteFallen(Submitter.ofThisProcess().person());
            int shown = year == null ? years.get(years.size() - 1) : year;
            OffsetDateTime moment =
                    typed.map(one -> one.by(bench.definitions())).orElseGet(status::now);
            YearState state = stateOf(bench, shown, moment, status.of(shown, moment));
            if (options.json()) {
                Json.print(out, StatusJson.of(state));
            } else {
                new StatusText(out, bench.definitions(), Colours.areWanted()).print(state);
            }
            return state.isComplete() ? 0 : Failures.REJECTIONS;
        }
    }

    private void sayThatNothingCame(PrintWriter out, OffsetDateTime now) {
        if (options.json()) {
            Json.print(out, StatusJson.ofNothing(now));
        } else {
            out.println(Words.of("status.empty"));
        }
    }

    private static YearState stateOf(
            Workbench bench, int year, OffsetDateTime moment, List<ReturnStatus> returns) {
        YearLocks locks = new YearLocks(bench.dataSource(), bench.definitions(), bench.sql());
        MissingReturns missing = new MissingReturns(bench.definitions());
        return new YearState(
                year,
                moment,
                returns,
                locks.on(year, moment),
                locks.open(year, moment),
                bench.plans().stream()
                        .filter(plan -> plan.baselineYear() <= year && year <= plan.lastYear())
                        .flatMap(plan -> missing.of(plan, year, returns).stream())
                        .toList());
    }

    /** How a year stands at a moment, and what plans that cover it lack. */
    record YearState(
            int year,
            OffsetDateTime asOf,
            List<ReturnStatus> returns,
            Optional<YearLock> lock,
            List<LockException> exceptions,
            List<MissingReturns.OfTarget> missing) {

        boolean isComplete() {
            return returns.stream().allMatch(ReturnStatus::isPublished);
        }
    }
}
