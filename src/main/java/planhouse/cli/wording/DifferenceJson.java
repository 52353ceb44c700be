package planhouse.cli.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import planhouse.warehouse.reading.FigureChange;
import planhouse.warehouse.reading.FigureDifference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the figures of a return differ from those of the revision before, for programs. */
public final class DifferenceJson {

    private final Locale locale;

    public DifferenceJson(Locale locale) {
        this.locale = locale;
    }

    /** How many figures are other than before. */
    public void counts(ObjectNode node, FigureDifference difference) {
        node.put("added", difference.added())
                .put("changed", difference.changed())
                .put("removed", difference.removed())
                .put("unchanged", difference.unchanged());
    }

    /** Each figure that was told apart, as {@code figures}. */
    public void figures(ObjectNode node, FigureDifference difference) {
        ArrayNode figures = node.putArray("figures");
        difference.changes().forEach(change -> add(figures.addObject(), change));
    }

    private void add(ObjectNode node, FigureChange change) {
        node.put("change", change.kind().code());
        Json.key(node, change.key().parts());
        node.put("keyName", change.key().name().in(locale));
        node.put("item", change.item());
        node.put("itemName", change.itemName().in(locale));
        Json.unit(node, change.unit());
        figure(node, "before", change.before());
        figure(node, "after", change.after());
        Json.number(node, "relativeChange", change.relativeChange());
        node.put("sheet", change.sheet());
        node.put("cell", change.cell().orElse(null));
    }

    private static void figure(ObjectNode node, String name, Optional<FigureChange.Figure> figure) {
        Optional<BigDecimal> number = figure.flatMap(FigureChange.Figure::number);
        if (number.isPresent()) {
            Json.number(node, name, number);
        } else {
            node.put(name, figure.map(FigureChange.Figure::text).orElse(null));
        }
    }
}
