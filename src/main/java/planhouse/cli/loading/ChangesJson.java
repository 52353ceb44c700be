package planhouse.cli.loading;

import java.util.Locale;
import java.util.Optional;
import planhouse.cli.wording.Json;
import planhouse.warehouse.reading.FigureChange;
import planhouse.warehouse.reading.FigureDifference;
import planhouse.warehouse.reading.TargetEffect;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What publishing changes or would change, for programs. */
final class ChangesJson {

    private final Locale locale;

    ChangesJson(Locale locale) {
        this.locale = locale;
    }

    void figures(ObjectNode node, FigureDifference difference, boolean listed) {
        ObjectNode changes = node.putObject("changes");
        changes.put("added", difference.added())
                .put("changed", difference.changed())
                .put("removed", difference.removed())
                .put("unchanged", difference.unchanged());
        if (listed) {
            ArrayNode figures = changes.putArray("figures");
            difference.changes().forEach(change -> add(figures.addObject(), change));
        }
    }

    void add(ObjectNode node, FigureChange change) {
        node.put("change", change.kind().code());
        node.put("key", change.key());
        node.put("keyName", change.keyName().in(locale));
        node.put("item", change.item());
        node.put("itemName", change.itemName().in(locale));
        Json.unit(node, change.unit());
        figure(node, "before", change.before());
        figure(node, "after", change.after());
        Json.number(node, "relativeChange", change.relativeChange());
        node.put("sheet", change.sheet());
        node.put("cell", change.cell().orElse(null));
    }

    private static void figure(ObjectNode node, String key, Optional<FigureChange.Figure> figure) {
        if (figure.flatMap(FigureChange.Figure::number).isPresent()) {
            Json.number(node, key, figure.flatMap(FigureChange.Figure::number));
        } else {
            node.put(key, figure.map(FigureChange.Figure::text).orElse(null));
        }
    }

    void effect(ObjectNode node, TargetEffect effect) {
        node.put("plan", effect.plan());
        node.put("target", effect.target().code());
        Json.unit(node, Optional.of(effect.target().unit()));
        node.put("year", effect.year());
        node.put("county", effect.county());
        Json.number(node, "countyBefore", effect.countyBefore());
        Json.number(node, "countyAfter", effect.countyAfter());
        Json.number(node, "cityBefore", effect.cityBefore());
        Json.number(node, "cityAfter", effect.cityAfter());
        node.put("statusYear", effect.statusYear());
        node.put("statusBefore", effect.statusBefore().code());
        node.put("statusAfter", effect.statusAfter().code());
    }
}
