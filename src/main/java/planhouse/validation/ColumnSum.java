package planhouse.validation;

import java.math.BigDecimal;
import planhouse.indicator.Missing;
import planhouse.indicator.Value;

/**
 * The sum of a column's rows, in the item's unit. What the rows cannot say makes it uncertain: an
 * ellipsis is some half unit or less, and a cell that is wrong, withheld or not available makes the
 * sum unknown. A blank and a dash add nothing.
 */
final class ColumnSum {

    private BigDecimal sum = BigDecimal.ZERO;
    private long rows;
    private long halfUnits;
    private boolean unknown;

    void add(Value value) {
        rows++;
        if (value instanceof Value.Numeric numeric) {
            sum = sum.add(numeric.number());
        } else if (value instanceof Value.Absent absent) {
            if (absent.kind() == Missing.LESS_THAN_HALF_UNIT) halfUnits++;
            unknown |=
                    absent.kind() == Missing.NOT_AVAILABLE || absent.kind() == Missing.SUPPRESSED;
        } else {
            unknown = true;
        }
    }

    void add(ColumnSum further) {
        sum = sum.add(further.sum);
        rows += further.rows;
        halfUnits += further.halfUnits;
        unknown |= further.unknown;
    }

    ColumnSum copy() {
        ColumnSum copy = new ColumnSum();
        copy.sum = sum;
        copy.rows = rows;
        copy.halfUnits = halfUnits;
        copy.unknown = unknown;
        return copy;
    }

    BigDecimal sum() {
        return sum;
    }

    boolean hasRows() {
        return rows > 0;
    }

    boolean isUnknown() {
        return unknown;
    }

    /**
     * Whether the stated number is this sum.
     *
     * @param tolerance in the item's unit
     * @param halfUnit half of the printed unit, in the item's
     */
    boolean isStatedBy(BigDecimal stated, BigDecimal tolerance, BigDecimal halfUnit) {
        if (unknown) return false;
        BigDecimal over = stated.subtract(sum);
        BigDecimal most = tolerance.add(halfUnit.multiply(BigDecimal.valueOf(halfUnits)));
        return over.compareTo(tolerance.negate()) >= 0 && over.compareTo(most) <= 0;
    }
}
