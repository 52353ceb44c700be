package planhouse.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.Row;

/** A table under review, with its columns by item code, so that each row finds them at once. */
final class ReviewedTable {

    private final RecognisedTable table;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, ColumnBinding> bindings = new HashMap<>();

    ReviewedTable(RecognisedTable table) {
        this.table = table;
        Form form = table.form();
        for (int index = 0; index < form.items().size(); index++) {
            positions.put(form.items().get(index).code(), index);
        }
        table.columns().forEach(binding -> bindings.put(binding.item().code(), binding));
    }

    RecognisedTable table() {
        return table;
    }

    Form form() {
        return table.form();
    }

    int position(String item) {
        Integer position = positions.get(item);
        if (position == null) {
            throw new IllegalArgumentException(form().code() + " has no item " + item);
        }
        return position;
    }

    /** Whether the table has a column for each of some items. */
    boolean holds(List<String> items) {
        return bindings.keySet().containsAll(items);
    }

    /** The address of an item's cell, blank or not; empty where the table has no such column. */
    Optional<String> cell(String item, int row) {
        return Optional.ofNullable(bindings.get(item))
                .map(binding -> new CellAddress(row, binding.column()).toString());
    }

    /** The printed unit of an item's column; empty where it has none. */
    Optional<UnitOfMeasure> printedUnit(Item item) {
        return Optional.ofNullable(bindings.get(item.code())).flatMap(ColumnBinding::printedUnit);
    }

    /** A number of the item's unit as people write it in its column. */
    String printed(String item, BigDecimal number) {
        Item of = form().items().get(position(item));
        return Numbers.plain(Numbers.inPrintedUnit(number, of.unit(), printedUnit(of)));
    }

    /**
     * The text of an item's cell; the value where a merged cell above gave it; empty for a blank.
     */
    String found(String item, Row row, Value value) {
        Optional<Cell> cell =
                Optional.ofNullable(bindings.get(item))
                        .flatMap(binding -> row.cellAt(binding.column()));
        if (cell.isPresent()) return Numbers.seen(cell.get());
        return value instanceof Value.Numeric numeric ? printed(item, numeric.number()) : "";
    }

    Offence offence(
            String item, Bilingual itemName, Row source, int row, Value value, Bilingual expected) {
        return new Offence(
                table.tableNo(),
                table.sheet(),
                cell(item, row).orElse(null),
                item,
                bindings.containsKey(item),
                itemName,
                found(item, source, value),
                expected);
    }
}
