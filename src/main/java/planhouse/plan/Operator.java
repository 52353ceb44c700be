package planhouse.plan;

import java.math.BigDecimal;

/** How an actual value must stand to a target's. "More than 200" is strict: 200 does not hold. */
public enum Operator {
    MORE_THAN(">", 1),
    AT_LEAST(">=", 1),
    LESS_THAN("<", -1),
    AT_MOST("<=", -1);

    private final String symbol;
    private final int direction;

    Operator(String symbol, int direction) {
        this.symbol = symbol;
        this.direction = direction;
    }

    public String symbol() {
        return symbol;
    }

    /** 1 where more is better, -1 where less is. */
    int direction() {
        return direction;
    }

    boolean holds(BigDecimal actual, BigDecimal target) {
        int comparison = actual.compareTo(target) * direction;
        return this == MORE_THAN || this == LESS_THAN ? comparison > 0 : comparison >= 0;
    }
}
