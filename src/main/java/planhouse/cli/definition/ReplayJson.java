package planhouse.cli.definition;

import java.util.Locale;
import planhouse.cli.wording.Json;
import planhouse.warehouse.SubmissionState;
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
        report.rules().forEach((code, count) -> put(code, count, rules.addObject()));
        ArrayNode places = document.putArray("places");
        report.places().forEach(place -> put(place, places.addObject()));
        ArrayNode returns = document.putArray("returns");
        report.returns().forEach(turned -> put(turned, locale, returns.addObject()));
        ArrayNode left = document.putArray("notReplayed");
        report.left().forEach(one -> put(one, left.addObject()));
        return document;
    }

    private static void put(String rule, ReplayReport.RuleCount count, ObjectNode node) {
        node.put("rule", rule)
                .put("before", count.before())
                .put("now", count.now())
                .put("newlyFailing", count.newlyFailing())
                .put("newlyPassing", count.newlyPassing());
    }

    private static void put(ReplayReport.Place place, ObjectNode node) {
        node.put("rule", place.rule())
                .put("file", place.file())
                .put("sheet", place.sheet())
                .put("cell", place.cell().orElse(null))
                .put("found", place.found())
                .put("before", place.before().orElse(null))
                .put("now", place.now().orElse(null));
    }

    private static void put(ReplayReport.Turned turned, Locale locale, ObjectNode node) {
        node.put("file", turned.file())
                .put("form", turned.form())
                .put("county", turned.county().orElse(null))
                .put("countyName", turned.countyName().map(name -> name.in(locale)).orElse(null))
                .put("year", turned.year().orElse(null))
                .put("before", turned.before().code())
                .put("now", turned.now().map(SubmissionState::code).orElse("unrecognised"));
    }

    private static void put(ReplayReport.Left one, ObjectNode node) {
        node.put("file", one.file()).put("reason", one.reason());
    }
}
