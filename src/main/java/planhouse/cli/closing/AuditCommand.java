package planhouse.cli.closing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Counties;
import planhouse.cli.option.Expecting;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Moments;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.form.Definitions;
import planhouse.warehouse.audit.ActedOn;
import planhouse.warehouse.audit.AuditEntry;
import planhouse.warehouse.audit.AuditTrail;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who did what to which return. */
@Command(name = "audit", subcommands = AuditVerifyCommand.class)
public final class AuditCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Option(
            names = "--year",
            paramLabel = "Y",
            converter = Expecting.Year.class,
            descriptionKey = "option.auditYear")
    private @Nullable Integer year;

    @Option(names = "--county", paramLabel = "C", descriptionKey = "option.county")
    private @Nullable String county;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench bench = Workbench.openToShow(options)) {
            Optional<String> code = Counties.code(bench.definitions(), county, spec);
            List<AuditEntry> entries =
                    new AuditTrail(bench.dataSource(), bench.sql())
                            .entries(Optional.ofNullable(year), code);
            if (options.json()) {
                Json.print(out, json(entries));
            } else {
                print(out, bench.definitions(), entries);
            }
            return 0;
        }
    }

    private static ObjectNode json(List<AuditEntry> entries) {
        ObjectNode document = Json.object();
        ArrayNode list = document.putArray("entries");
        for (AuditEntry entry : entries) {
            ObjectNode node = list.addObject();
            node.put("entry", entry.number());
            node.put("at", entry.actedAt().toInstant().toString());
            node.put("by", entry.actor());
            node.put("databaseUser", entry.databaseUser());
            node.put("databaseRole", entry.databaseRole());
            node.put("act", entry.act());
            node.put("form", entry.on().form().orElse(null));
            node.put("county", entry.on().county().orElse(null));
            node.put("year", entry.on().year().orElse(null));
            node.put("submission", entry.on().submission().orElse(null));
            node.put("reason", entry.reason().orElse(null));
            node.set("details", Json.read(entry.details()));
            node.put("hash", entry.hash());
        }
        return document;
    }

    private static void print(PrintWriter out, Definitions definitions, List<AuditEntry> entries) {
        TextTable table =
                new TextTable(
                        Words.of("audit.number"),
                        Words.of("audit.time"),
                        Words.of("audit.actor"),
                        Words.of("audit.act"),
                        Words.of("audit.return"),
                        Words.of("audit.details"));
        Moments moments = new Moments(definitions.timeZone());
        for (AuditEntry entry : entries) {
            table.row(
                    String.valueOf(entry.number()),
                    moments.toTheSecond(entry.actedAt()),
                    entry.actor(),
                    Words.of("act." + entry.act()),
                    of(definitions, entry.on()),
                    AuditDetails.of(entry, moments));
        }
        table.print(out);
    }

    /** {@code JH01 永康市 2022}, as far as the act was on one return. */
    private static String of(Definitions definitions, ActedOn on) {
        return Stream.of(
                        on.form(),
                        on.county()
                                .map(
                                        code ->
                                                Counties.name(
                                                        definitions, on.form().orElse(""), code)),
                        on.year().map(String::valueOf))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
