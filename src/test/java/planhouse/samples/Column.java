package planhouse.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a printed form.
 *
 * @param code the contract's name of the item, or one that starts with an underscore for a column
 *     that is not of the form
 * @param path the header's texts from the outermost group to the column itself, without units
 * @param unit the unit of the values, empty when they have none
 * @param unitLevel where in the path the unit is printed
 * @param kind what the cells hold
 */
record Column(String code, List<String> path, String unit, int unitLevel, Kind kind) {

    enum Kind {
        TEXT,
        NUMBER,
        PERCENT,
        MONTH,
        FLAG
    }

    Column {
        path = List.copyOf(path);
    }

    static Column text(String code, String... path) {
        return new Column(code, List.of(path), "", path.length - 1, Kind.TEXT);
    }

    static Column number(String code, String unit, String... path) {
        return new Column(code, List.of(path), unit, path.length - 1, Kind.NUMBER);
    }

    static Column percent(String code, String... path) {
        return new Column(code, List.of(path), "%", path.length - 1, Kind.PERCENT);
    }

    static Column of(Kind kind, String code, String... path) {
        return new Column(code, List.of(path), "", path.length - 1, kind);
    }

    Column withUnitLevel(int level) {
        return new Column(code, path, unit, level, kind);
    }

    Column under(String group) {
        List<String> longer = new ArrayList<>(path);
        longer.add(0, group);
        return new Column(code, longer, unit, unitLevel + 1, kind);
    }

    /** A number that is money in 10 000 CNY or in 100 million CNY. */
    boolean money() {
        return unit.equals("万元") || unit.equals("亿元");
    }

    boolean foreign() {
        return code.startsWith("_");
    }
}
