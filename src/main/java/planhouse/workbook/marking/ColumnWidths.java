package planhouse.workbook.marking;

import java.util.ArrayList;
import java.util.List;

/** A sheet's columns: how wide they are, and the format of their cells that are not there yet. */
final class ColumnWidths {

    private static final double USUAL = 8.43;

    private record Columns(int first, int last, double width, int format) {}

    private final List<Columns> columns = new ArrayList<>();

    void read(Tag tag) {
        double width = tag.flag("hidden") ? 0 : width(tag.attribute("width", ""));
        columns.add(
                new Columns(
                        tag.number("min", 0), tag.number("max", 0), width, tag.number("style", 0)));
    }

    private static double width(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return USUAL;
        }
    }

    int format(int column) {
        return columns.stream()
                .filter(some -> column >= some.first && column <= some.last)
                .map(Columns::format)
                .findFirst()
                .orElse(0);
    }

    private double width(int column) {
        return columns.stream()
                .filter(some -> column >= some.first && column <= some.last)
                .map(Columns::width)
                .findFirst()
                .orElse(USUAL);
    }

    /** How many columns from one on make this width together; at most 20. */
    int span(int column, double characters) {
        int span = 0;
        for (double sum = 0; sum < characters && span < 20; span++) sum += width(column + span);
        return span;
    }
}
