package planhouse.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A key industry's line of a county's JH06, summed from its JH01 of this and of last year. Money in
 * 10 000 CNY.
 */
record IndustryReport(
        Industry industry,
        int enterprises,
        int enterprisesLast,
        int transformed,
        int transformedLast,
        BigDecimal output,
        BigDecimal outputLast,
        int robots,
        int robotsLast) {

    static IndustryReport of(
            Industry industry, List<EnterpriseReport> all, List<EnterpriseReport> allLast) {
        List<EnterpriseReport> now =
                all.stream().filter(row -> row.industry() == industry).toList();
        List<EnterpriseReport> last =
                allLast.stream().filter(row -> row.industry() == industry).toList();
        return new IndustryReport(
                industry,
                now.size(),
                last.size(),
                transformed(now),
                transformed(last),
                output(now),
                output(last),
                robots(now),
                robots(last));
    }

    Optional<BigDecimal> growth() {
        return Growth.of(output, outputLast);
    }

    private static int transformed(List<EnterpriseReport> rows) {
        return (int) rows.stream().filter(EnterpriseReport::transformed).count();
    }

    private static BigDecimal output(List<EnterpriseReport> rows) {
        return rows.stream()
                .map(EnterpriseReport::outputValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int robots(List<EnterpriseReport> rows) {
        return rows.stream().mapToInt(EnterpriseReport::robotsInService).sum();
    }
}
