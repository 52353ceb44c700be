package planhouse.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far and how fast: the plan method's figures. All but the projection are plain ratios (1 is
 * 100 %); each is null where the method does not apply.
 *
 * @param attainment A / T, and T / A where less is better
 * @param attainmentFromBaseline (A - B) / (T - B)
 * @param scheduleIndex (A - B) / (path - B)
 * @param growthRatio mean yearly growth until now / mean yearly growth that the target needs
 * @param requiredPace yearly step still needed / mean yearly step until now; 1 is "as until now"
 * @param projectionLow the due year's value, lowest of the method's projections, in the target's
 *     unit
 */
public record Pace(
        @Nullable BigDecimal attainment,
        @Nullable BigDecimal attainmentFromBaseline,
        @Nullable BigDecimal scheduleIndex,
        @Nullable BigDecimal growthRatio,
        @Nullable BigDecimal requiredPace,
        @Nullable BigDecimal projectionLow,
        @Nullable BigDecimal projectionMid,
        @Nullable BigDecimal projectionHigh) {}
