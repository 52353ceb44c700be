package planhouse.samples;

import java.math.BigDecimal;
import java.time.YearMonth;

/** A cluster's part in one county in a year (JH03). Output in 10 000 CNY. */
record ClusterReport(
        County county,
        int year,
        String name,
        Industry industry,
        String level,
        int enterprises,
        BigDecimal outputValue,
        YearMonth recognizedOn) {

    static final String NATIONAL = "国家领先";
    static final String PROVINCIAL = "省级领先";
    static final String MUNICIPAL = "市级";
}
