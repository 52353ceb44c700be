package planhouse.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.indicator.Value;
import planhouse.warehouse.reading.ReturnValues;

/**
 * The rows of a list: the units that are known, or every member of its code list where all are
 * expected.
 */
final class ListRows {

    private final Form form;
    private final int year;
    private final LastYearItems lastYearItems;
    private final Optional<ReturnValues> lastYear;
    private final Optional<ReturnValues> filled;
    private final Optional<Item> fixed;

    ListRows(FormFilling filling, int year) {
        this.form = filling.form();
        this.year = year;
        this.lastYearItems = new LastYearItems(form);
        this.lastYear = filling.lastYear();
        this.filled = filling.filled();
        this.fixed = fixed(form);
    }

    /** The item whose code list has a row for every member; empty in a list that is open. */
    static Optional<Item> fixed(Form form) {
        return form.rules(Rule.SqlCheck.class).stream()
                .filter(rule -> rule.check().equals("stub_complete"))
                .flatMap(rule -> Optional.ofNullable(rule.parameters().get("item")).stream())
                .flatMap(code -> form.item(code).stream())
                .filter(item -> form.key().equals(List.of(item.code())))
                .findFirst();
    }

    /** As many as are known; a list of which every member is asked is closed. */
    FilledRows rows() {
        return new FilledRows(known(), fixed.isEmpty());
    }

    private List<FilledRow> known() {
        Map<List<Value>, List<Value>> before =
                lastYear.map(values -> values.byKey(form)).orElse(Map.of());
        List<FilledRow> rows = new ArrayList<>();
        Set<List<Value>> told = new HashSet<>();
        for (List<Value> row : filled.map(ReturnValues::rows).orElse(List.of())) {
            List<Value> key = key(row);
            told.add(key);
            rows.add(row(byItem(row, item -> true), before.getOrDefault(key, List.of())));
        }
        if (fixed.isPresent()) {
            addMembers(fixed.get(), before, told, rows);
        } else if (filled.isEmpty()) {
            for (List<Value> row : lastYear.map(ReturnValues::rows).orElse(List.of())) {
                rows.add(row(byItem(row, lastYearItems::isCarriedOver), row));
            }
        }
        return rows;
    }

    private void addMembers(
            Item key,
            Map<List<Value>, List<Value>> before,
            Set<List<Value>> told,
            List<FilledRow> rows) {
        for (CodeList.Entry member : key.codeList().orElseThrow().usedIn(year)) {
            List<Value> code = List.of(new Value.Code(member.code()));
            if (!told.contains(code)) {
                rows.add(
                        row(Map.of(key.code(), code.get(0)), before.getOrDefault(code, List.of())));
            }
        }
    }

    private FilledRow row(Map<String, Value> values, List<Value> before) {
        Map<String, Value> all = new HashMap<>(values);
        Map<String, Value> reference = new HashMap<>();
        if (!before.isEmpty()) {
            for (Item item : form.items()) {
                if (lastYearItems.isReference(item)) {
                    reference.put(item.code(), before.get(form.indexOf(item.code())));
                }
                lastYearItems
                        .askedAgain(item)
                        .map(asked -> before.get(form.indexOf(asked.code())))
                        .ifPresent(value -> all.putIfAbsent(item.code(), value));
            }
        }
        return new FilledRow(List.of(), Optional.empty(), all, reference);
    }

    private Map<String, Value> byItem(List<Value> row, Predicate<Item> taken) {
        Map<String, Value> values = new HashMap<>();
        for (int index = 0; index < form.items().size(); index++) {
            if (taken.test(form.items().get(index)) && !(row.get(index) instanceof Value.Invalid)) {
                values.put(form.items().get(index).code(), row.get(index));
            }
        }
        return values;
    }

    private List<Value> key(List<Value> row) {
        return form.key().stream().map(code -> row.get(form.indexOf(code))).toList();
    }
}
