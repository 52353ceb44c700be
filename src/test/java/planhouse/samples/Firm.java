package planhouse.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An invented enterprise while its years are being simulated. */
final class Firm {

    /** Later than any year of the samples. */
    static final int NEVER = 9999;

    final County county;
    final Industry industry;
    final String brand;
    final String name;
    final String creditCode;
    final int firstYear;
    final int lastYear;

    /** The year of its intelligent transformation, or {@link #NEVER}. */
    final int transformedYear;

    /** How readily it buys robots; zero for many. */
    final double appetite;

    final int leadership;
    final double[] rawOutput = new double[Outlook.YEARS];
    final List<EnterpriseReport> reports = new ArrayList<>();

    Firm(
            County county,
            Industry industry,
            String brand,
            String name,
            int firstYear,
            int lastYear,
            int transformedYear,
            Random random) {
        this.county = county;
        this.industry = industry;
        this.brand = brand;
        this.name = name;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.transformedYear = transformedYear;
        this.creditCode = CreditCode.drawn(random, county.code);
        this.appetite = random.nextInt(4) == 0 ? 0 : StrictMath.exp(random.nextGaussian() * 0.9);
        this.leadership = random.nextInt(100);
    }

    boolean activeIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** Its share in the robots bought: larger enterprises buy more. */
    double pull() {
        return appetite * StrictMath.sqrt(rawOutput[0]);
    }

    @Nullable EnterpriseReport previous() {
        return reports.isEmpty() ? null : reports.get(reports.size() - 1);
    }
}
