package planhouse.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.indicator.UnitOfMeasure;

/**
 * The items of a form whose rows add up: numbers that are no rates. A growth, a percentage and a
 * value per something do not; in a matrix each row is another indicator, and nothing does.
 */
record SummedColumns(List<Item> items, List<Integer> positions) {

    SummedColumns {
        items = List.copyOf(items);
        positions = List.copyOf(positions);
    }

    static SummedColumns of(Form form) {
        List<Item> items = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int index = 0; index < form.items().size(); index++) {
            Item item = form.items().get(index);
            if (form.kind() != FormKind.MATRIX && item.isNumeric() && !isRate(form, item)) {
                items.add(item);
                positions.add(index);
            }
        }
        return new SummedColumns(items, positions);
    }

    private static boolean isRate(Form form, Item item) {
        Optional<String> quantity = form.unitOf(item).map(UnitOfMeasure::quantity);
        return item.place().growth()
                || quantity.filter(
                                name ->
                                        name.startsWith("percent")
                                                || name.equals("per_mille")
                                                || name.equals("ratio")
                                                || name.contains("_per_"))
                        .isPresent();
    }

    int size() {
        return items.size();
    }
}
