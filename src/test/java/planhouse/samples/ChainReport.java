package planhouse.samples;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chain's line of a county's return (JH04). Money in 10 000 CNY; all null where the county has
 * nothing of the chain.
 */
record ChainReport(
        County county,
        int year,
        Chain chain,
        @Nullable Integer enterprises,
        @Nullable BigDecimal outputValue,
        @Nullable BigDecimal lastYear,
        @Nullable Integer keyProjects,
        @Nullable BigDecimal projectInvestment) {

    Optional<BigDecimal> growth() {
        return outputValue == null || lastYear == null
                ? Optional.empty()
                : Growth.of(outputValue, lastYear);
    }
}
