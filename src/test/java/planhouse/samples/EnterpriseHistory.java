package planhouse.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The key enterprises of the city from 2018 to 2022: who they are, when they enter, transform and
 * close.
 */
final class EnterpriseHistory {

    /** Enterprises of 2019 by county, in the order of the eight key industries. */
    private static final Map<County, int[]> COUNTS =
            Map.of(
                    County.WUCHENG, new int[] {6, 10, 38, 22, 5, 12, 10, 4},
                    County.JINDONG, new int[] {5, 8, 30, 24, 3, 14, 13, 6},
                    County.WUYI, new int[] {51, 4, 14, 60, 0, 6, 12, 45},
                    County.PUJIANG, new int[] {22, 12, 4, 4, 0, 3, 18, 3},
                    County.PANAN, new int[] {0, 2, 6, 4, 6, 14, 3, 0},
                    County.LANXI, new int[] {2, 6, 12, 5, 8, 15, 6, 2},
                    County.YIWU, new int[] {6, 35, 16, 8, 2, 10, 25, 6},
                    County.DONGYANG, new int[] {4, 12, 10, 14, 61, 28, 39, 2},
                    County.YONGKANG, new int[] {107, 8, 53, 128, 2, 6, 22, 86});

    /** How much earlier than the mean an industry transforms. */
    private static final double[] LEAD = {0.07, 0.08, 0.05, 0.05, -0.02, 0.06, -0.12, -0.06};

    private static final double[] SCALE = {0.9, 2.2, 1.6, 1.0, 1.2, 1.3, 0.8, 0.8};

    private final Outlook outlook;
    private final Random random;
    private final EnterpriseNames names;

    EnterpriseHistory(Outlook outlook, Random random) {
        this.outlook = outlook;
        this.random = random;
        this.names = new EnterpriseNames(random);
    }

    /**
     * Every enterprise that is there in at least one year, with its output's course, in no scale
     * yet.
     */
    List<Firm> firms() {
        double[] lead = LEAD.clone();
        for (int i = 0; i < lead.length; i++) lead[i] += (outlook.stray(random) - 1) / 3;
        List<Firm> firms = new ArrayList<>();
        for (County county : County.values()) {
            int[] counts = COUNTS.getOrDefault(county, new int[8]);
            for (Industry industry : Industry.KEY) {
                int place = industry.ordinal();
                int count =
                        (int) Math.round(counts[place] * outlook.size() * outlook.stray(random));
                for (int i = 0; i < count; i++) {
                    int first = random.nextInt(50) == 0 ? 2019 : Outlook.FIRST_YEAR;
                    int last = random.nextInt(28) == 0 ? 2019 + random.nextInt(3) : Firm.NEVER;
                    firms.add(firm(county, industry, lead[place], first, last));
                }
                for (int year = 2020; year <= 2022; year++) {
                    if (random.nextInt(100) < 2 * count) {
                        firms.add(firm(county, industry, lead[place], year, Firm.NEVER));
                    }
                }
            }
        }
        return firms;
    }

    private Firm firm(County county, Industry industry, double lead, int first, int last) {
        double lateness = random.nextDouble();
        int transformed = Firm.NEVER;
        for (int i = Outlook.YEARS - 1; i >= 0; i--) {
            double share = outlook.transformed()[i] + lead * (i + 1) / Outlook.YEARS;
            if (lateness < share) transformed = Outlook.FIRST_YEAR + i;
        }
        if (transformed == Outlook.FIRST_YEAR) transformed -= random.nextInt(3);
        if (transformed < first && first > Outlook.FIRST_YEAR) transformed = first;
        String brand = names.brand();
        String name = names.name(county, industry, brand);
        Firm firm = new Firm(county, industry, brand, name, first, last, transformed, random);
        double size = StrictMath.exp(random.nextGaussian() * 0.75);
        double output = SCALE[industry.ordinal()] * Math.max(0.22, Math.min(7, size));
        for (int i = 0; i < Outlook.YEARS; i++) {
            firm.rawOutput[i] = output;
            double growth =
                    i + 1 < Outlook.YEARS
                            ? outlook.growth()[i + 1] + random.nextGaussian() * 0.11
                            : 0;
            growth = Math.max(-0.4, Math.min(0.45, growth));
            if (random.nextInt(45) == 0)
                growth = random.nextInt(3) == 0 ? -0.56 : 0.55 + random.nextDouble() * 0.4;
            output *= 1 + growth;
        }
        return firm;
    }
}
