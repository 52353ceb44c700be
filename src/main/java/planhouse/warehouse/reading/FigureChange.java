package planhouse.warehouse.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.indicator.UnitOfMeasure;

/**
 * A figure of a return that two of its submissions do not hold alike.
 *
 * @param key what its row is about
 * @param item the item's code
 * @param unit that its values are kept in, which the workbook's need not be
 * @param before empty where the earlier submission does not hold it
 * @param after empty where the later one does not
 * @param sheet where it stands; where it was removed, where it stood
 */
public record FigureChange(
        RowKey key,
        String item,
        Bilingual itemName,
        Optional<UnitOfMeasure> unit,
        Optional<Figure> before,
        Optional<Figure> after,
        String sheet,
        Optional<String> cell) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    /**
     * @param text as the warehouse keeps it: a plain number in the item's unit, a code, a date
     * @param number empty where it is none
     * @param shown for people: a code by its name
     */
    public record Figure(String text, Optional<BigDecimal> number, Bilingual shown) {}

    /** How the figure changed; its code is what the JSON says. */
    public enum Kind implements Coded {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** In percent of the number before, to two decimals; empty where there is none to compare. */
    public Optional<BigDecimal> relativeChange() {
        Optional<BigDecimal> from = before.flatMap(Figure::number);
        Optional<BigDecimal> to = after.flatMap(Figure::number);
        if (from.isEmpty() || to.isEmpty() || from.get().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                to.get()
                        .subtract(from.get())
                        .multiply(HUNDRED)
                        .divide(from.get().abs(), DIGITS, RoundingMode.HALF_UP));
    }
}
