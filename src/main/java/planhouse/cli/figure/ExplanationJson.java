package planhouse.cli.figure;

import java.util.Optional;
import planhouse.cli.wording.Json;
import planhouse.plan.PlanTarget;
import planhouse.warehouse.summary.Explanation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code explain} gives to programs. */
final class ExplanationJson {

    private ExplanationJson() {}

    static ObjectNode of(Explanation explanation) {
        ObjectNode document = Json.object();
        PlanTarget target = explanation.target();
        document.put("target", target.code());
        Json.bilingual(document, "title", target.title());
        Json.unit(document, Optional.of(target.unit()));
        document.put("year", explanation.year());
        Json.number(document, "value", explanation.value());
        document.put("incomplete", explanation.isIncomplete());
        document.put("lowerBound", explanation.isLowerBound());
        document.put("unitsCountedElsewhere", explanation.countedElsewhere());
        Json.number(document, "numerator", explanation.numerator());
        Json.number(document, "denominator", explanation.denominator());
        ArrayNode counties = document.putArray("counties");
        explanation.counties().forEach(county -> add(counties.addObject(), county));
        ArrayNode without = document.putArray("without");
        for (Explanation.Without county : explanation.without()) {
            without.addObject().put("county", county.code()).put("published", county.isPublished());
        }
        return document;
    }

    private static void add(ObjectNode node, Explanation.County county) {
        node.put("county", county.code());
        Json.number(node, "value", county.value());
        Json.number(node, "numerator", county.numerator());
        Json.number(node, "denominator", county.denominator());
        ArrayNode cells = node.putArray("cells");
        county.cells().forEach(cell -> add(cells.addObject(), cell));
    }

    private static void add(ObjectNode node, Explanation.Cell cell) {
        node.put("file", cell.file());
        node.put("sheet", cell.sheet());
        node.put("cell", cell.cell().orElse(null));
        node.put("text", cell.text());
        Json.number(node, "value", Optional.of(cell.value()));
        Json.number(node, "denominator", cell.denominator());
    }
}
