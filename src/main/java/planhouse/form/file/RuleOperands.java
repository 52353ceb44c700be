package planhouse.form.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.indicator.UnitOfMeasure;

/** The items and lines of a form that its rules may name, and what they must have in common. */
final class RuleOperands {

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    RuleOperands(List<Item> items, List<Line> lines) {
        items.forEach(item -> this.items.putIfAbsent(item.code(), item));
        lines.forEach(line -> this.lines.putIfAbsent(line.code(), line));
    }

    /** The code under the key; a mistake where the form has no such item or line. */
    String read(Section section, String key) {
        String code = section.requiredText(key);
        if (!code.isEmpty()) {
            mustExist(section, key, code);
        }
        return code;
    }

    void mustExist(Section section, String key, String code) {
        if (!items.containsKey(code) && !lines.containsKey(code)) {
            Set<String> known = new TreeSet<>(items.keySet());
            known.addAll(lines.keySet());
            section.mistake(key, "unknown.item", code, new KnownWords(known).hint(code));
        }
    }

    Optional<Item> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** All columns, or all rows; a text would leave the rule without anything to evaluate. */
    void mustBeNumbers(Section section, List<String> codes) {
        boolean columns = codes.stream().anyMatch(items::containsKey);
        boolean rows = codes.stream().anyMatch(lines::containsKey);
        if (columns && rows) {
            section.mistake("", "rule.columnAndRow");
        }
        for (String code : codes) {
            if (item(code).filter(item -> !item.isNumeric()).isPresent()) {
                section.mistake("", "rule.noNumber", code);
            }
        }
    }

    /** Values are compared as they are kept; what they are printed in does not matter. */
    void mustShareUnit(Section section, List<String> codes) {
        String first = "";
        Optional<UnitOfMeasure> shared = Optional.empty();
        for (String code : codes) {
            Optional<UnitOfMeasure> unit = unit(code);
            if (shared.isEmpty()) {
                first = code;
                shared = unit;
            } else if (unit.isPresent()
                    && unit.get().factor().compareTo(shared.get().factor()) != 0) {
                section.mistake(
                        "", "rule.units", first, shared.get().code(), code, unit.get().code());
                return;
            }
        }
    }

    private Optional<UnitOfMeasure> unit(String code) {
        Optional<UnitOfMeasure> ofLine = Optional.ofNullable(lines.get(code)).flatMap(Line::unit);
        return item(code).flatMap(Item::unit).or(() -> ofLine);
    }
}
