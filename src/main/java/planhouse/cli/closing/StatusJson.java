package planhouse.cli.closing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import planhouse.cli.closing.StatusCommand.YearState;
import planhouse.cli.wording.Json;
import planhouse.warehouse.approval.LockException;
import planhouse.warehouse.reading.MissingReturns;
import planhouse.warehouse.reading.ReturnStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a year stands, for programs. */
final class StatusJson {

    private StatusJson() {}

    /** Of a warehouse to which nothing has come: there is no year to be complete. */
    static ObjectNode ofNothing(OffsetDateTime asOf) {
        ObjectNode document = Json.object();
        document.putNull("year");
        document.put("asOf", asOf.toInstant().toString());
        document.putNull("complete");
        document.putArray("returns");
        document.putNull("lock");
        document.putArray("exceptions");
        document.putArray("missing");
        return document;
    }

    static ObjectNode of(YearState state) {
        ObjectNode document = Json.object();
        document.put("year", state.year());
        document.put("asOf", state.asOf().toInstant().toString());
        document.put("complete", state.isComplete());
        ArrayNode returns = document.putArray("returns");
        state.returns().forEach(one -> describe(returns.addObject(), one));
        if (state.lock().isPresent()) {
            document.set("lock", LockCommand.json(state.lock().get()));
        } else {
            document.putNull("lock");
        }
        ArrayNode exceptions = document.putArray("exceptions");
        for (LockException one : state.exceptions()) {
            exceptions
                    .addObject()
                    .put("form", one.form())
                    .put("county", one.county())
                    .put("until", one.until().toInstant().toString())
                    .put("by", one.grantedBy())
                    .put("reason", one.reason());
        }
        ArrayNode missing = document.putArray("missing");
        for (MissingReturns.OfTarget one : state.missing()) {
            ObjectNode node = missing.addObject();
            node.put("target", one.target().code());
            ArrayNode lacking = node.putArray("returns");
            one.respondents()
                    .forEach(
                            (form, counties) ->
                                    counties.forEach(
                                            county ->
                                                    lacking.addObject()
                                                            .put("form", form)
                                                            .put("county", county.code())));
        }
        return document;
    }

    private static void describe(ObjectNode node, ReturnStatus one) {
        node.put("county", one.county());
        node.put("form", one.form());
        node.put("state", one.state());
        node.put("revision", one.revision().orElse(null));
        node.put("errors", one.errors());
        node.put("queries", one.queries());
        node.put("unexplained", one.unexplained());
        node.put("nil", one.nil());
        node.put("receivedLate", one.receivedLate());
        node.put("deadline", one.lastDay().map(LocalDate::toString).orElse(null));
        node.put("overdue", one.overdue());
        node.put("approvedBy", one.approvedBy().orElse(null));
        node.put("approvedAt", one.approvedAt().map(at -> at.toInstant().toString()).orElse(null));
    }
}
