package planhouse.cli.definition;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import planhouse.cli.ending.MachineException;
import planhouse.cli.ending.UnfitDatabaseException;
import planhouse.cli.wording.TextTable;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Database;
import planhouse.cli.workbench.DatabaseSettings;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Rule;
import planhouse.form.Waiver;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.reading.WaiverUse;
import planhouse.warehouse.server.ServerUnavailableException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rules that do not apply in full, and waivers, as {@code definitions} lists them. */
final class ReliefList {

    private final Definitions definitions;
    private final Optional<List<Waiver>> used;
    private final LocalDate today;

    private ReliefList(Definitions definitions, Optional<List<Waiver>> used) {
        this.definitions = definitions;
        this.today = definitions.today();
        this.used = used;
    }

    /** Asks the database which waivers are used, where there are any and it can be reached. */
    static ReliefList of(Definitions definitions, SqlFiles sql, DatabaseSettings settings) {
        if (definitions.waivers().isEmpty() || !settings.isThere()) {
            return new ReliefList(definitions, Optional.empty());
        }
        try (Database database = Database.open(settings)) {
            return new ReliefList(
                    definitions,
                    Optional.of(
                            new WaiverUse(database.dataSource(), sql).used(definitions.waivers())));
        } catch (MachineException
                | UnfitDatabaseException
                | ServerUnavailableException unreachable) {
            return new ReliefList(definitions, Optional.empty());
        }
    }

    void print(PrintWriter out, Locale locale) {
        TextTable rules =
                new TextTable(
                        Words.of("definitions.rule"),
                        Words.of("definitions.severity"),
                        Words.of("definitions.applies"));
        List<Rule.Heading> limited = limited().toList();
        for (Rule.Heading heading : limited) {
            rules.row(
                    heading.code(),
                    Words.of("severity." + heading.severity().code()),
                    applies(heading));
        }
        if (!limited.isEmpty()) {
            out.println();
            rules.print(out);
        }
        if (!definitions.waivers().isEmpty()) {
            out.println();
            waivers(locale).print(out);
        }
    }

    private Stream<Rule.Heading> limited() {
        return definitions.forms().stream()
                .map(Form::rules)
                .flatMap(List::stream)
                .map(Rule::heading)
                .filter(
                        heading ->
                                heading.shadow()
                                        || heading.since().isPresent()
                                        || heading.until().isPresent());
    }

    private static String applies(Rule.Heading heading) {
        String years =
                heading.since().map(String::valueOf).orElse("")
                        + "–"
                        + heading.until().map(String::valueOf).orElse("");
        return (heading.shadow() ? Words.of("definitions.shadow") + " " : "")
                + (years.equals("–") ? "" : years);
    }

    private TextTable waivers(Locale locale) {
        TextTable table =
                new TextTable(
                        Words.of("definitions.waiver"),
                        Words.of("definitions.return"),
                        Words.of("definitions.at"),
                        Words.of("definitions.until"),
                        Words.of("definitions.by"),
                        Words.of("definitions.reason"),
                        Words.of("definitions.use"));
        for (Waiver waiver : definitions.waivers()) {
            table.row(
                    waiver.rule(),
                    waiver.form().code() + " " + county(waiver, locale) + " " + waiver.year(),
                    (waiver.cell().orElse("")
                                    + waiver.subject().orElse("")
                                    + waiver.item().map(item -> " " + item).orElse(""))
                            .strip(),
                    waiver.until().toString(),
                    waiver.by(),
                    waiver.reason(),
                    use(waiver));
        }
        return table;
    }

    private static String county(Waiver waiver, Locale locale) {
        return waiver.form()
                .respondents()
                .register()
                .entry(waiver.county())
                .map(entry -> entry.name().in(locale))
                .orElse(waiver.county());
    }

    private String use(Waiver waiver) {
        String state = Words.of("definitions." + state(waiver));
        return used.filter(those -> !those.contains(waiver))
                .map(those -> state + Words.of("text.comma") + Words.of("definitions.unused"))
                .orElse(state);
    }

    private String state(Waiver waiver) {
        return waiver.holdsOn(today) ? "valid" : "expired";
    }

    void add(ObjectNode document) {
        ArrayNode rules = document.putArray("limitedRules");
        limited()
                .forEach(
                        heading -> {
                            ObjectNode node = rules.addObject();
                            node.put("rule", heading.code());
                            node.put("severity", heading.severity().code());
                            node.put("shadow", heading.shadow());
                            node.put("since", heading.since().orElse(null));
                            node.put("until", heading.until().orElse(null));
                        });
        ArrayNode waivers = document.putArray("waivers");
        for (Waiver waiver : definitions.waivers()) {
            ObjectNode node = waivers.addObject();
            node.put("rule", waiver.rule());
            node.put("form", waiver.form().code());
            node.put("county", waiver.county());
            node.put("year", waiver.year());
            node.put("cell", waiver.cell().orElse(null));
            node.put("subject", waiver.subject().orElse(null));
            node.put("item", waiver.item().orElse(null));
            node.put("reason", waiver.reason());
            node.put("until", waiver.until().toString());
            node.put("by", waiver.by());
            node.put("state", state(waiver));
            node.put("used", used.map(those -> those.contains(waiver)).orElse(null));
        }
    }
}
