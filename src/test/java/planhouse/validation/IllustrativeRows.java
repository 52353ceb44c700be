package planhouse.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.SetAsideRow;
import planhouse.form.Place;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellLook;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** Rows of a return made by hand, from column A on; illustrative, no county's figures. */
final class IllustrativeRows {

    private IllustrativeRows() {}

    /** A row whose cells hold the values; null is a blank cell, a Value stands for itself. */
    static CleanRow row(int number, @Nullable Object... cells) {
        return rowOf(number, Place.NOWHERE, Optional.empty(), false, "", cells);
    }

    /** A row of a matrix. */
    static CleanRow line(int number, String line, @Nullable Object... cells) {
        return rowOf(number, Place.NOWHERE, Optional.of(line), false, line, cells);
    }

    /** A row of a crosstab. */
    static CleanRow stub(int number, String code, boolean ofWhich, @Nullable Object... cells) {
        Optional<String> no = Optional.empty();
        Place place =
                new Place(no, no, Optional.of(code), Optional.empty(), Optional.empty(), false);
        return rowOf(number, place, Optional.empty(), ofWhich, code, cells);
    }

    /** A row of a crosstab over areas. */
    static CleanRow area(int number, String code, @Nullable Object... cells) {
        Optional<String> no = Optional.empty();
        Place place =
                new Place(no, Optional.of(code), no, Optional.empty(), Optional.empty(), false);
        return rowOf(number, place, Optional.empty(), false, code, cells);
    }

    private static CleanRow rowOf(
            int number,
            Place place,
            Optional<String> line,
            boolean ofWhich,
            String label,
            @Nullable Object... cells) {
        return new CleanRow(
                number,
                values(cells),
                place,
                line,
                ofWhich,
                label,
                source(number, cells),
                List.of(),
                List.of());
    }

    static SetAsideRow setAside(
            int number, SetAsideRow.Kind kind, String label, @Nullable Object... cells) {
        return new SetAsideRow(
                number, kind, label, values(cells), source(number, cells), List.of());
    }

    private static List<Value> values(@Nullable Object... cells) {
        List<Value> values = new ArrayList<>();
        for (@Nullable Object cell : cells) values.add(value(cell));
        return values;
    }

    private static Value value(@Nullable Object cell) {
        if (cell instanceof Value value) return value;
        if (cell instanceof Number number) {
            return new Value.Numeric(new BigDecimal(number.toString()));
        }
        if (cell instanceof Boolean yes) return new Value.YesNo(yes);
        if (cell instanceof LocalDate date) return new Value.Day(date);
        if (cell instanceof String text) return new Value.Text(text);
        return Value.NOT_REPORTED;
    }

    private static Row source(int number, @Nullable Object... cells) {
        List<Cell> filled =
                IntStream.range(0, cells.length)
                        .filter(index -> !(cells[index] == null || cells[index] instanceof Value))
                        .mapToObj(
                                index ->
                                        new Cell(
                                                number,
                                                index + 1,
                                                held(cells[index]),
                                                false,
                                                CellLook.PLAIN))
                        .toList();
        return new Row(number, false, filled);
    }

    private static CellValue held(@Nullable Object cell) {
        if (cell instanceof Number number) {
            return new CellValue.Number(new BigDecimal(number.toString()));
        }
        if (cell instanceof LocalDate date) return new CellValue.Date(date.atStartOfDay());
        if (cell instanceof Boolean yes) return new CellValue.Text(yes ? "是" : "否");
        return new CellValue.Text(String.valueOf(cell));
    }
}
