package planhouse.validation;

import java.math.BigDecimal;
import java.util.Optional;
import planhouse.form.Item;
import planhouse.indicator.UnitOfMeasure;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;

/**
 * Numbers as people write them: no exponent, no trailing zeros, in the unit of the printed column.
 */
final class Numbers {

    private static final int PERCENT_DIGITS = 2;

    private Numbers() {}

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * A number of the item's unit in the printed one.
     *
     * @param printed the unit of the column; empty where it has none
     */
    static BigDecimal inPrintedUnit(
            BigDecimal number, Optional<UnitOfMeasure> kept, Optional<UnitOfMeasure> printed) {
        return kept.isPresent() && printed.isPresent() && kept.get().convertsTo(printed.get())
                ? kept.get().convert(number, printed.get())
                : number;
    }

    /** A number of the printed unit in the item's. */
    static BigDecimal inItemUnit(BigDecimal number, Item item, Optional<UnitOfMeasure> printed) {
        return inPrintedUnit(number, printed, item.unit());
    }

    /** What a cell shows; 0.125 under a percentage format is seen as 12.5%. */
    static String seen(Cell cell) {
        return cell.value() instanceof CellValue.Number share
                        && cell.look().of(share.number()).percent()
                ? plain(share.number().movePointRight(PERCENT_DIGITS)) + "%"
                : cell.text();
    }
}
