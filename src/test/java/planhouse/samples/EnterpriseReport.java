package planhouse.samples;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What one enterprise reports for a year (JH01). Money in 10 000 CNY; null is "not reported". */
record EnterpriseReport(
        County county,
        int year,
        String creditCode,
        String name,
        String brand,
        Industry industry,
        @Nullable Chain chain,
        BigDecimal outputValue,
        @Nullable BigDecimal newProductOutput,
        @Nullable BigDecimal rdExpense,
        @Nullable BigDecimal renovationInvestment,
        int robotsInService,
        @Nullable Integer robotsAdded,
        boolean transformed,
        @Nullable YearMonth transformedOn,
        @Nullable String leadingLevel,
        @Nullable String remark) {}
