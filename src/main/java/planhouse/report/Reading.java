package planhouse.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for the summary's year. Values are in the target's unit; a percentage is in
 * percent (80 is 80 %) and carries its numerator and denominator.
 *
 * @param actual null when no return was published
 * @param previous the value of the year before, null when there is none
 * @param countedElsewhere enterprises or facilities that two counties report, counted once
 * @param atLeast what the actual is at least, where what is missing can only add to it
 * @param parts how many of its parts have reached a value, null where the plan asks for none
 */
public record Reading(
        @Nullable BigDecimal actual,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal previous,
        int countedElsewhere,
        @Nullable BigDecimal atLeast,
        @Nullable Parts parts) {

    public Reading {
        if ((numerator == null) != (denominator == null)) {
            throw new IllegalArgumentException(
                    "a ratio needs numerator and denominator; found %s and %s"
                            .formatted(numerator, denominator));
        }
    }

    /** Whether numerator and denominator are known of which the value is the ratio. */
    public boolean isRatio() {
        return denominator != null;
    }
}
