package planhouse.warehouse.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.Dimension;
import planhouse.form.Form;
import planhouse.form.Place;
import planhouse.form.StubColumn;
import planhouse.indicator.Value;

/**
 * The values of one return, as the form asks them and in the items' own units.
 *
 * @param rows of a list: for each row one value an item, in the form's item order
 * @param cells of a table form, by their spots
 */
public record ReturnValues(List<List<Value>> rows, Map<Spot, Value> cells) {

    /**
     * Where a value stands in a table form, whatever row and column that is on a sheet.
     *
     * @param line of a matrix; empty otherwise
     * @param area the row's, where rows are areas; empty otherwise
     * @param breakdown the row's, where rows are classes; empty otherwise
     */
    public record Spot(String item, String line, String area, String breakdown) {

        public static Spot of(Form form, String item, Optional<String> line, Place row) {
            return new Spot(
                    item,
                    line.orElse(""),
                    rowsAre(form, Dimension.AREA) ? row.area().orElse("") : "",
                    rowsAre(form, Dimension.BREAKDOWN) ? row.breakdown().orElse("") : "");
        }

        static boolean rowsAre(Form form, Dimension dimension) {
            return form.stub().columns().stream()
                    .map(StubColumn::dimension)
                    .anyMatch(dimension::equals);
        }
    }

    public ReturnValues {
        rows = List.copyOf(rows);
        cells = Map.copyOf(cells);
    }

    /** A list's rows by the values of its key; a row without one is left out. */
    public Map<List<Value>, List<Value>> byKey(Form form) {
        List<Integer> key = form.key().stream().map(form::indexOf).toList();
        Map<List<Value>, List<Value>> found = new HashMap<>();
        for (List<Value> row : rows) {
            found.putIfAbsent(key.stream().map(row::get).toList(), row);
        }
        return found;
    }
}
