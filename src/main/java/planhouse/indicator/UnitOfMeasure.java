package planhouse.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A unit of measure. Units of one {@code quantity} convert into each other by their factors: 1 亿元
 * (factor 100 000 000) is 10 000 万元 (factor 10 000) of the quantity CNY.
 *
 * @param code as forms and the warehouse name it, such as {@code 10k_cny}
 * @param name as reports print it
 * @param quantity what it measures, such as {@code cny}, {@code percent}, {@code enterprises}
 * @param factor how many base units of the quantity one of it is; greater than zero
 * @param aliases how workbooks write it, in any spelling that is not one of the names
 */
public record UnitOfMeasure(
        String code, Bilingual name, String quantity, BigDecimal factor, List<String> aliases) {

    public UnitOfMeasure {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException(code + ": a unit's factor is greater than zero");
        }
        aliases = List.copyOf(aliases);
    }

    public boolean convertsTo(UnitOfMeasure other) {
        return quantity.equals(other.quantity);
    }

    /**
     * The factor is a terminating decimal in both directions for every power of ten; others are cut
     * at 20 digits.
     */
    public BigDecimal convert(BigDecimal value, UnitOfMeasure to) {
        if (!convertsTo(to)) {
            throw new IllegalArgumentException(code + " does not convert to " + to.code);
        }
        if (factor.compareTo(to.factor) == 0) {
            return value;
        }
        BigDecimal converted = value.multiply(factor).divide(to.factor, 20, RoundingMode.HALF_EVEN);
        BigDecimal stripped = converted.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
