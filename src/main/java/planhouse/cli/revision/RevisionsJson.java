package planhouse.cli.revision;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import planhouse.cli.wording.Json;
import planhouse.warehouse.reading.Attempt;
import planhouse.warehouse.reading.FigureChange;
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
            step.difference().ifPresent(difference -> node.set("difference", of(difference)));
            attempts.add(node);
        }
        return document;
    }

    static ObjectNode of(Attempt attempt) {
        ObjectNode node = Json.object();
        node.put("attempt", attempt.number());
        if (attempt.revision().isPresent()) {
            node.put("revision", attempt.revision().get());
        } else {
            node.putNull("revision");
        }
        node.put("kind", attempt.kind());
        node.put("outcome", attempt.state());
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

    private static ObjectNode of(FigureDifference difference) {
        ObjectNode node = Json.object();
        node.put("added", difference.added());
        node.put("changed", difference.changed());
        node.put("removed", difference.removed());
        node.put("unchanged", difference.unchanged());
        ArrayNode figures = node.putArray("figures");
        for (FigureChange change : difference.changes()) {
            ObjectNode figure = figures.addObject();
            figure.put("change", change.kind().code());
            figure.put("key", change.key());
            figure.put("item", change.item());
            Json.unit(figure, change.unit());
            value(figure, "before", change.before());
            value(figure, "after", change.after());
            figure.put("sheet", change.sheet());
            figure.put("cell", change.cell().orElse(null));
        }
        return node;
    }

    private static void value(ObjectNode node, String key, Optional<FigureChange.Figure> figure) {
        Optional<BigDecimal> number = figure.flatMap(FigureChange.Figure::number);
        if (number.isPresent()) {
            Json.number(node, key, number);
        } else {
            node.put(key, figure.map(FigureChange.Figure::text).orElse(null));
        }
    }
}
