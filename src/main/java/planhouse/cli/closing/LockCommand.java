package planhouse.cli.closing;

import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.PersonActing;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.YearLock;
import planhouse.warehouse.approval.YearLocks;
import planhouse.warehouse.reading.ReportingStatus;
import planhouse.warehouse.reading.ReturnStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A year is finished: the database refuses writes to it from now on. */
@Command(name = "lock")
public final class LockCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Mixin private PersonActing person = new PersonActing();

    @Parameters(
            arity = "1",
            paramLabel = "YEAR",
            converter = Expecting.Year.class,
            descriptionKey = "parameter.year")
    private int year;

    @Option(
            names = "--despite",
            paramLabel = "TEXT",
            converter = Expecting.Text.class,
            descriptionKey = "option.despite")
    private @Nullable String despite;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Submitter by = new Submitter(person.name(), Optional.ofNullable(despite));
        try (Workbench bench = Workbench.open(options, spec)) {
            YearLocks locks = new YearLocks(bench.dataSource(), bench.definitions(), bench.sql());
            List<ReturnStatus> open = locks.lock(year, by);
            OffsetDateTime now =
                    new ReportingStatus(bench.dataSource(), bench.definitions(), bench.sql()).now();
            YearLock lock = locks.on(year, now).orElseThrow();
            if (options.json()) {
                Json.print(out, json(lock, open));
            } else {
                print(out, lock, open);
            }
            return 0;
        }
    }

    static ObjectNode json(YearLock lock) {
        ObjectNode node = Json.object();
        node.put("year", lock.year());
        node.put("by", lock.lockedBy());
        node.put("at", lock.lockedAt().toInstant().toString());
        node.put("returnsExpected", lock.returnsExpected());
        node.put("returnsApproved", lock.returnsApproved());
        node.put("despite", lock.despite().orElse(null));
        return node;
    }

    private static ObjectNode json(YearLock lock, List<ReturnStatus> open) {
        ObjectNode document = json(lock);
        ArrayNode returns = document.putArray("notApproved");
        for (ReturnStatus one : open) {
            returns.addObject()
                    .put("county", one.county())
                    .put("form", one.form())
                    .put("state", one.state());
        }
        return document;
    }

    private static void print(PrintWriter out, YearLock lock, List<ReturnStatus> open) {
        out.println(
                Words.of(
                        "lock.done",
                        lock.year(),
                        lock.returnsExpected(),
                        lock.returnsApproved(),
                        lock.lockedBy()));
        Map<String, Map<String, List<String>>> together = new LinkedHashMap<>();
        for (ReturnStatus one : open) {
            together.computeIfAbsent(one.state(), state -> new TreeMap<>())
                    .computeIfAbsent(one.form(), form -> new ArrayList<>())
                    .add(one.countyName().in(Locale.getDefault()));
        }
        together.forEach(
                (state, forms) -> {
                    out.println("  " + Words.of("state." + state));
                    forms.forEach(
                            (form, counties) ->
                                    out.println(
                                            "    "
                                                    + form
                                                    + Words.of("text.colon")
                                                    + String.join(
                                                            Words.of("text.comma"), counties)));
                });
        lock.despite().ifPresent(reason -> out.println(Words.of("lock.despite", reason)));
    }
}
