package planhouse.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Turns the enterprises' courses into what they report each year, so that every edit rule of JH01
 * holds.
 */
final class EnterpriseYears {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Outlook outlook;
    private final Random random;
    private final List<Firm> firms;

    EnterpriseYears(Outlook outlook, Random random, List<Firm> firms) {
        this.outlook = outlook;
        this.random = random;
        this.firms = firms;
    }

    void report() {
        double baseline =
                firms.stream()
                        .filter(firm -> firm.activeIn(2019))
                        .mapToDouble(firm -> firm.rawOutput[1])
                        .sum();
        double scale = outlook.output() / baseline;
        for (int i = 0; i < Outlook.YEARS; i++) {
            int year = Outlook.FIRST_YEAR + i;
            double appetite =
                    firms.stream()
                            .filter(firm -> firm.activeIn(year))
                            .mapToDouble(Firm::pull)
                            .sum();
            int before = i == 0 ? 0 : outlook.robots()[i - 1];
            double robotsEach = (outlook.robots()[i] - before) * 1.03 / appetite;
            for (Firm firm : firms) {
                if (firm.activeIn(year)) firm.reports.add(report(firm, year, scale, robotsEach));
            }
        }
    }

    private EnterpriseReport report(Firm firm, int year, double scale, double robotsEach) {
        EnterpriseReport previous = firm.previous();
        BigDecimal output = money(firm.rawOutput[year - Outlook.FIRST_YEAR] * scale);
        int added = whole(firm.pull() * robotsEach);
        int before = previous == null ? 0 : previous.robotsInService();
        int scrapped = random.nextInt(25) == 0 ? before / 8 : 0;
        boolean transformed = firm.transformedYear <= year;
        return new EnterpriseReport(
                firm.county,
                year,
                firm.creditCode,
                firm.name,
                firm.brand,
                firm.industry,
                random.nextInt(12) == 0 ? null : Chain.of(firm.industry).orElse(null),
                output,
                part(output, 0.1, 0.35, 9),
                part(output, 0.015, 0.04, 15),
                part(output, 0.002, 0.06, 10),
                before + added - scrapped,
                previous == null && before == 0 ? bought(added) : Integer.valueOf(added),
                transformed,
                transformed ? completed(firm, previous) : null,
                level(firm, year),
                remark(firm, previous, output, before + added - scrapped));
    }

    /**
     * Part of the robots that an enterprise reports for the first time; the others it had before.
     */
    private int bought(int robots) {
        return robots == 0 ? 0 : random.nextInt(robots + 1);
    }

    private YearMonth completed(Firm firm, @Nullable EnterpriseReport previous) {
        if (previous != null && previous.transformedOn() != null) return previous.transformedOn();
        return YearMonth.of(firm.transformedYear, 1 + random.nextInt(12));
    }

    private @Nullable String level(Firm firm, int year) {
        int reach = (year - Outlook.FIRST_YEAR) / 2;
        if (firm.leadership < 1) return "国家级";
        if (firm.leadership < 4 + reach) return "省级";
        if (firm.leadership < 12 + 2 * reach) return "市级";
        return firm.leadership < 60 ? "否" : null;
    }

    private @Nullable String remark(
            Firm firm, @Nullable EnterpriseReport previous, BigDecimal output, int robots) {
        if (previous == null) return firm.firstYear > 2019 ? "新增企业" : null;
        BigDecimal change = output.subtract(previous.outputValue());
        if (change.abs().compareTo(previous.outputValue().multiply(HALF)) > 0) {
            return change.signum() > 0 ? "新增生产线投产，产值增长较快" : "厂区搬迁，部分生产线停产";
        }
        if (robots < previous.robotsInService()) return "设备更新，淘汰部分旧机器人";
        return random.nextInt(60) == 0 ? "数据经企业核实" : null;
    }

    private @Nullable BigDecimal part(
            BigDecimal whole, double least, double span, int oneMissingIn) {
        if (random.nextInt(oneMissingIn) == 0) return null;
        return money(whole.doubleValue() * (least + random.nextDouble() * span));
    }

    private int whole(double value) {
        return (int) Math.floor(value + random.nextDouble());
    }

    private static BigDecimal money(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
