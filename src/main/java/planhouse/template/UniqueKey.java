package planhouse.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Rule;

/** The key of an open list that may stand in one row only, as formulas compare it. */
final class UniqueKey {

    private final Form form;
    private final CellReferences references;
    private final boolean watched;

    UniqueKey(SheetLayout layout, CellReferences references, FilledRows rows) {
        this.form = layout.form();
        this.references = references;
        this.watched =
                rows.isOpen()
                        && form.rules(Rule.SqlCheck.class).stream()
                                .anyMatch(rule -> rule.check().equals("unique"));
    }

    /**
     * How many rows have the key of this one, as a formula: at the last item of the key, and
     * nowhere else.
     */
    Optional<String> rowsAt(Item item) {
        List<String> key = form.key();
        if (!watched || key.isEmpty() || !key.get(key.size() - 1).equals(item.code())) {
            return Optional.empty();
        }
        List<String> same = new ArrayList<>();
        for (String code : key) {
            Optional<String> column = references.column(code);
            Optional<String> cell = references.item(code);
            if (column.isPresent() && cell.isPresent()) {
                same.add("(" + column.get() + "=" + cell.get() + ")");
            }
        }
        return Optional.of("SUMPRODUCT(" + String.join("*", same) + "*1)");
    }
}
