package planhouse.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;

/**
 * What one county adds to a target's figure in the summary's year, in the target's unit.
 *
 * @param code GB/T 2260, six digits
 * @param published whether all its returns for the figure are
 * @param value null when they are not, or leave it blank
 * @param share of the city's figure (of its numerator for a ratio), 0 to 1
 * @param previous the county's value of the year before
 */
public record CountyContribution(
        String code,
        Bilingual name,
        boolean published,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal share,
        @Nullable BigDecimal previous) {}
