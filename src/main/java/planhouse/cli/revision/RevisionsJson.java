package planhouse.cli.revision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import planhouse.cli.wording.DifferenceJson;
import planhouse.cli.wording.Json;
import planhouse.warehouse.reading.Attempt;
import planhouse.warehouse.reading.FigureDifference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code revisions} and the acts on revisions print for programs. */
final class RevisionsJson {

    private RevisionsJson() {}

    static ObjectNode of(ReturnChoice.Chosen chosen) {
        ObjectNode document = Json.object();
        document.put("form", chosen.form().code());
        document.put("county", chosen.respondent().code());
        document.put("year", chosen.year());
        return document;
    }

    static ObjectNode of(ReturnChoice.Chosen chosen, List<RevisionsCommand.Step> steps) {
        ObjectNode document = of(chosen);
        ArrayNode attempts = document.putArray("attempts");
        for (RevisionsCommand.Step step : steps) {
            ObjectNode node = of(step.attempt());
            step.difference()
                    .ifPresentOrElse(
                            difference -> add(node.putObject("difference"), difference),
                            () -> node.putNull("difference"));
            attempts.add(node);
        }
        return document;
    }

    static ObjectNode of(Attempt attempt) {
        ObjectNode node = Json.object();
        node.put("attempt", attempt.number());
        node.put("revision", attempt.revision().orElse(null));
        node.put("kind", attempt.kind().code());
        node.put("outcome", attempt.state().code());
        node.put("current", attempt.isCurrent());
        node.put("nil", attempt.isNil());
        node.put("restores", attempt.restores().orElse(null));
        node.put("by", attempt.by());
        node.put("reason", attempt.reason().orElse(null));
        node.put("at", attempt.decidedAt().toInstant().toString());
        node.put(
                "supersededAt",
                attempt.supersededAt()
                        .map(OffsetDateTime::toInstant)
                        .map(Object::toString)
                        .orElse(null));
        node.put("file", attempt.file().orElse(null));
        node.put("sha256", attempt.sha256().orElse(null));
        node.putObject("rows")
                .put("read", attempt.rows().read())
                .put("loaded", attempt.rows().loaded())
                .put("withheld", attempt.rows().withheld())
                .put("setAside", attempt.rows().setAside())
                .put("withErrors", attempt.rows().withErrors());
        node.put("errors", attempt.errors());
        node.put("queries", attempt.queries());
        return node;
    }

    private static void add(ObjectNode node, FigureDifference difference) {
        DifferenceJson json = new DifferenceJson(Locale.getDefault());
        json.counts(node, difference);
        json.figures(node, difference);
    }
}
