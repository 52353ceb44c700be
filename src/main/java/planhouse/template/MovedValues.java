package planhouse.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.CleanRow;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Place;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Value;
import planhouse.warehouse.reading.ReturnValues;
import planhouse.warehouse.reading.ReturnValues.Spot;
import planhouse.workbook.Cell;

/** The values of a return on an old edition, sorted into those that the new one asks and others. */
final class MovedValues {

    private final Form form;
    private final Edition inUse;
    private final List<List<Value>> rows = new ArrayList<>();
    private final Map<Spot, Value> cells = new HashMap<>();
    private final List<FormFilling.LeftOver> leftOver = new ArrayList<>();
    private @Nullable RecognisedTable table;

    MovedValues(Form form, int year) {
        this.form = form;
        this.inUse = form.edition(year);
    }

    void open(RecognisedTable next) {
        table = next;
    }

    void add(CleanRow row) {
        RecognisedTable from = table;
        if (from == null) {
            throw new IllegalStateException("row " + row.number() + " before its table");
        }
        for (ColumnBinding column : from.columns()) {
            Item item = column.item();
            Value value = row.values().get(form.indexOf(item.code()));
            Optional<String> why = whyNot(item, row, value);
            if (why.isPresent()) {
                row.source()
                        .cellAt(column.column())
                        .ifPresent(cell -> leave(from, item, cell, why.get()));
            } else if (!form.isList() && !(value instanceof Value.Absent)) {
                cells.put(Spot.of(form, item.code(), row.line(), row.place()), value);
            }
        }
        if (form.isList()) {
            rows.add(row.values());
        }
    }

    /** The words for why a value has no place; empty where it has one, or there is none. */
    private Optional<String> whyNot(Item item, CleanRow row, Value value) {
        if (value instanceof Value.Invalid) {
            return Optional.of("leftOver.unreadable");
        }
        if (value instanceof Value.Absent) {
            return Optional.empty();
        }
        if (inUse.absent().contains(item.code())) {
            return Optional.of("leftOver.notAsked");
        }
        boolean noRow =
                !form.isList()
                        && (row.line().map(inUse.absent()::contains).orElse(false)
                                || row.line().isEmpty() && row.place().equals(Place.NOWHERE));
        return noRow ? Optional.of("leftOver.noRow") : Optional.empty();
    }

    private void leave(RecognisedTable from, Item item, Cell cell, String why) {
        Bilingual name = item.name();
        leftOver.add(
                new FormFilling.LeftOver(
                        from.sheet() + "!" + cell.address(),
                        name,
                        cell.text(),
                        TemplateWords.of(why)));
    }

    FormFilling filling(Optional<ReturnValues> lastYear) {
        return new FormFilling(
                form, lastYear, Optional.of(new ReturnValues(rows, cells)), leftOver);
    }
}
