package planhouse.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Cultivation and services in every county from 2018 to 2022. */
final class ServiceHistory {

    /** A county's weight in the city, in the order of the counties. */
    private static final double[] WEIGHT = {0.13, 0.10, 0.11, 0.07, 0.03, 0.07, 0.20, 0.13, 0.16};

    private final Map<County, List<Map<ServiceItem, BigDecimal>>> years =
            new EnumMap<>(County.class);
    private final Random random;
    private final double size;

    ServiceHistory(Outlook outlook, Random random) {
        this.random = random;
        this.size = outlook.stray(random);
        for (County county : County.values()) {
            List<Map<ServiceItem, BigDecimal>> course = new ArrayList<>();
            for (int i = 0; i < Outlook.YEARS; i++) {
                course.add(year(county, i, i == 0 ? Map.of() : course.get(i - 1)));
            }
            years.put(county, course);
        }
    }

    List<ServiceReport> of(County county, int year) {
        List<Map<ServiceItem, BigDecimal>> course = years.getOrDefault(county, List.of());
        int i = year - Outlook.FIRST_YEAR;
        return List.of(ServiceItem.values()).stream()
                .map(
                        item ->
                                new ServiceReport(
                                        county,
                                        year,
                                        item,
                                        course.get(i).getOrDefault(item, BigDecimal.ZERO),
                                        course.get(i - 1).getOrDefault(item, BigDecimal.ZERO)))
                .toList();
    }

    private Map<ServiceItem, BigDecimal> year(
            County county, int i, Map<ServiceItem, BigDecimal> last) {
        double weight = WEIGHT[county.ordinal()] * size;
        int leading = whole(weight * (8 + 5 * i));
        int suppliers = stock(last, ServiceItem.SUPPLIERS, weight * (i == 0 ? 30 : 14));
        int outstanding =
                Math.min(suppliers, stock(last, ServiceItem.SUPPLIERS_OUTSTANDING, weight * 5));
        Map<ServiceItem, BigDecimal> values = new EnumMap<>(ServiceItem.class);
        values.put(ServiceItem.LEADING_NEW, BigDecimal.valueOf(leading));
        values.put(
                ServiceItem.LEADING_INTERNATIONAL,
                BigDecimal.valueOf(leading == 0 ? 0 : random.nextInt(leading + 1) / 2));
        values.put(
                ServiceItem.BASES,
                BigDecimal.valueOf(i < 2 ? 0 : stock(last, ServiceItem.BASES, weight * 1.2)));
        values.put(ServiceItem.SUPPLIERS, BigDecimal.valueOf(suppliers));
        values.put(ServiceItem.SUPPLIERS_OUTSTANDING, BigDecimal.valueOf(outstanding));
        values.put(ServiceItem.DIAGNOSES, BigDecimal.valueOf(whole(weight * (240 + 190 * i))));
        values.put(ServiceItem.SOFTWARE, money(weight * 92_000 * StrictMath.pow(1.17, i)));
        values.put(ServiceItem.BIG_DATA, money(weight * 310_000 * StrictMath.pow(1.13, i)));
        return values;
    }

    private int stock(Map<ServiceItem, BigDecimal> last, ServiceItem item, double more) {
        return last.getOrDefault(item, BigDecimal.ZERO).intValue() + whole(more);
    }

    private int whole(double value) {
        return (int) Math.floor(value * (0.85 + random.nextDouble() * 0.3) + random.nextDouble());
    }

    private BigDecimal money(double value) {
        return BigDecimal.valueOf(value * (0.96 + random.nextDouble() * 0.08))
                .setScale(1, RoundingMode.HALF_UP);
    }
}
