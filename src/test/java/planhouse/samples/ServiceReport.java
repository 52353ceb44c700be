package planhouse.samples;

import java.math.BigDecimal;
import java.util.Optional;

/** One indicator of a county's JH05: this year's and last year's value, in the item's unit. */
record ServiceReport(
        County county, int year, ServiceItem item, BigDecimal thisYear, BigDecimal lastYear) {

    Optional<BigDecimal> growth() {
        return Growth.of(thisYear, lastYear);
    }
}
