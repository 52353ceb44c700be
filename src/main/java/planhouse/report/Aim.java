package planhouse.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks. Values are in the target's unit; a percentage is in percent (80 is 80 %).
 *
 * @param operator as the plan writes it: {@code >}, {@code >=}, {@code <} …; empty for a monitored
 *     indicator
 * @param baseline the value of the baseline year, null when nobody reported it
 * @param target null for a monitored indicator
 * @param dueYear the year in which the target has to stand
 * @param pathValue where the path stands in the summary's year
 */
public record Aim(
        String operator,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        int dueYear,
        @Nullable BigDecimal pathValue) {}
