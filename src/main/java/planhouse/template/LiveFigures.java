package planhouse.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.indicator.Value;
import planhouse.workbook.CellAddress;

/**
 * What a sheet computes while it is filled in: growth and totals, each as a formula and as what it
 * comes to now.
 */
final class LiveFigures {

    // rows that a respondent adds below the prepared ones are in the total too
    private static final int ROOM_BELOW = 10_000;
    private static final int GROWTH_DECIMALS = 2;

    private final SheetLayout layout;
    private final ValueCells cells;
    private final FilledRows rows;

    LiveFigures(SheetLayout layout, ValueCells cells, FilledRows rows) {
        this.layout = layout;
        this.cells = cells;
        this.rows = rows;
    }

    /** The growth in a row, from the two cells that it follows from. */
    String growth(Rule.GrowthAgrees rule, int row) {
        String now = reference(rule.current(), row);
        String before = reference(rule.previous(), row);
        return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(%2$s<>0,ROUND((%1$s/%2$s-1)*100,%3$d),\"\"),\"\")"
                .formatted(now, before, GROWTH_DECIMALS);
    }

    Optional<BigDecimal> growthNow(Rule.GrowthAgrees rule, FilledRow row) {
        Optional<BigDecimal> now = number(row, rule.current());
        Optional<BigDecimal> before = number(row, rule.previous());
        return now.isEmpty() || before.filter(value -> value.signum() != 0).isEmpty()
                ? Optional.empty()
                : Optional.of(growth(now.get(), before.orElseThrow()));
    }

    static BigDecimal growth(BigDecimal now, BigDecimal before) {
        return now.multiply(BigDecimal.valueOf(100))
                .divide(before, GROWTH_DECIMALS + 4, RoundingMode.HALF_UP)
                .subtract(BigDecimal.valueOf(100))
                .setScale(GROWTH_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The sum of a column; an empty text while nothing stands in it. */
    String total(Item item) {
        int last = layout.lastRow() + (rows.isOpen() ? ROOM_BELOW : 0);
        String column = CellAddress.columnLetters(layout.column(item) + 1);
        String all = column + "$" + (layout.firstRow() + 1) + ":" + column + "$" + (last + 1);
        return "IF(COUNT(" + all + ")=0,\"\",SUM(" + all + "))";
    }

    Optional<BigDecimal> totalNow(Item item) {
        return rows.known().stream()
                .map(row -> number(row, item.code()))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    private Optional<BigDecimal> number(FilledRow row, String itemCode) {
        return row.values().get(itemCode) instanceof Value.Numeric numeric
                ? Optional.of(
                        cells.printed(
                                layout.form().item(itemCode).orElseThrow(),
                                row.line(),
                                numeric.number()))
                : Optional.empty();
    }

    private String reference(String itemCode, int row) {
        int column = layout.column(itemCode).orElseThrow();
        return "$" + CellAddress.columnLetters(column + 1) + (row + 1);
    }
}
