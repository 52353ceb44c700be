package planhouse.cli;

import java.util.Locale;
import planhouse.warehouse.replay.ReplayReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code replay} prints for programs. */
final class ReplayJson {

    private ReplayJson() {}

    static ObjectNode of(ReplayReport report, Locale locale) {
        ObjectNode document = Json.object();
        document.put("workbooks", report.workbooks());
        ArrayNode rules = document.putArray("rules");
        report.rules()
                .forEach(
                        (code, count) ->
                                rules.addObject()
                                        .put("rule", code)
                                        .put("before", count.before())
                                        .put("now", count.now())
                                        .put("newlyFailing", count.newlyFailing())
                                        .put("newlyPassing", count.newlyPassing()));
        ArrayNode places = document.putArray("places");
        for (ReplayReport.Place place : report.places()) {
            places.addObject()
                    .put("rule", place.rule())
                    .put("file", place.file())
                    .put("sheet", place.sheet())
                    .put("cell", place.cell().orElse(null))
                    .put("found", place.found())
                    .put("before", place.before().orElse(null))
                    .put("now", place.now().orElse(null));
        }
        ArrayNode returns = document.putArray("returns");
        for (ReplayReport.Turned turned : report.returns()) {
            returns.addObject()
                    .put("file", turned.file())
                    .put("form", turned.form())
                    .put("county", turned.county().orElse(null))
                    .put(
                            "countyName",
                            turned.countyName().map(name -> name.in(locale)).orElse(null))
                    .put("year", turned.year().orElse(null))
                    .put("before", turned.before())
                    .put("now", turned.now());
        }
        ArrayNode left = document.putArray("notReplayed");
        report.left()
                .forEach(
                        one ->
                                left.addObject()
                                        .put("file", one.file())
                                        .put("reason", one.reason()));
        return document;
    }
}
