package planhouse.samples;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One digital workshop or smart factory in a year's register (JH02). Investment in 10 000 CNY. */
record FacilityReport(
        County county,
        int year,
        String name,
        String creditCode,
        String enterpriseName,
        String type,
        String level,
        YearMonth recognizedOn,
        String status,
        @Nullable BigDecimal investment) {

    static final String BUILT = "已建成";

    boolean built() {
        return status.equals(BUILT);
    }
}
