package planhouse.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.form.Form;
import planhouse.warehouse.ReportingStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who has reported what. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "YEAR", descriptionKey = "parameter.statusYear")
    private @Nullable Integer year;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench bench = Workbench.open(options)) {
            ReportingStatus status =
                    new ReportingStatus(bench.dataSource(), bench.definitions(), bench.sql());
            List<Integer> years = status.years();
            if (year == null && years.isEmpty()) {
                if (options.json()) {
                    ObjectNode nothing = Json.object();
                    nothing.putNull("year");
                    nothing.putArray("returns");
                    Json.print(out, nothing);
                } else {
                    out.println(Words.of("status.empty"));
                }
                return 0;
            }
            int shown = year == null ? years.get(years.size() - 1) : year;
            List<ReportingStatus.Entry> entries = status.of(shown);
            if (options.json()) {
                Json.print(out, json(shown, entries));
            } else {
                print(out, shown, entries, bench.definitions().forms());
            }
            return 0;
        }
    }

    private static ObjectNode json(int year, List<ReportingStatus.Entry> entries) {
        ObjectNode document = Json.object();
        document.put("year", year);
        ArrayNode returns = document.putArray("returns");
        for (ReportingStatus.Entry entry : entries) {
            ObjectNode node = returns.addObject();
            node.put("county", entry.county());
            node.put("form", entry.form());
            node.put("state", entry.state());
            if (entry.revision().isPresent()) {
                node.put("revision", entry.revision().get());
            } else {
                node.putNull("revision");
            }
            node.put("nil", entry.isNil());
            node.put("errors", entry.errors());
            node.put("queries", entry.queries());
        }
        return document;
    }

    private static void print(
            PrintWriter out, int year, List<ReportingStatus.Entry> entries, List<Form> forms) {
        List<String> header = new ArrayList<>(List.of(Words.of("status.county")));
        forms.forEach(form -> header.add(form.code()));
        TextTable table = new TextTable(header.toArray(String[]::new));
        Map<String, Map<String, ReportingStatus.Entry>> byCounty = new LinkedHashMap<>();
        for (ReportingStatus.Entry entry : entries) {
            byCounty.computeIfAbsent(
                            entry.county() + " " + entry.countyName().in(Locale.getDefault()),
                            key -> new LinkedHashMap<>())
                    .put(entry.form(), entry);
        }
        byCounty.forEach(
                (county, states) -> {
                    List<String> cells = new ArrayList<>(List.of(county));
                    forms.forEach(form -> cells.add(cell(states.get(form.code()))));
                    table.row(cells.toArray(String[]::new));
                });
        out.println(Words.of("status.title", year));
        table.print(out);
        long published =
                entries.stream().filter(entry -> entry.state().equals("published")).count();
        out.println();
        out.println(Words.of("status.total", published, entries.size()));
        out.println(Words.of("status.key"));
    }

    private static String cell(ReportingStatus.@Nullable Entry entry) {
        if (entry == null) {
            return "";
        }
        return switch (entry.state()) {
            case "published" ->
                    "✓ r"
                            + entry.revision().orElse(0)
                            + (entry.isNil() ? " " + Words.of("status.nil") : "")
                            + (entry.queries() > 0 ? " ?" + entry.queries() : "");
            case "withdrawn" -> "⊘ r" + entry.revision().orElse(0);
            case "rejected" -> "✗ " + entry.errors();
            default -> "·";
        };
    }
}
