package planhouse.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The ten chains in every county from 2018 to 2022; a county has nothing of some chains. */
final class ChainHistory {

    /**
     * The city's output of each chain, 2018 to 2022, in 100 million CNY, in the order of the stub.
     */
    private static final double[][] OUTPUT = {
        {520, 560, 590, 810, 1080},
        {340, 390, 470, 640, 830},
        {600, 640, 660, 800, 950},
        {730, 780, 800, 990, 1130},
        {300, 330, 380, 470, 545},
        {340, 355, 345, 440, 510},
        {290, 310, 325, 430, 540},
        {370, 390, 395, 510, 610},
        {1060, 1040, 930, 1070, 1150},
        {230, 250, 140, 180, 215},
    };

    private final Map<County, double[][]> outputs = new EnumMap<>(County.class);
    private final Map<County, int[]> enterprises = new EnumMap<>(County.class);
    private final Random random;

    ChainHistory(Outlook outlook, Random random) {
        this.random = random;
        double[][] shares = new double[OUTPUT.length][County.values().length];
        for (int chain = 0; chain < OUTPUT.length; chain++) {
            double sum = 0;
            for (int county = 0; county < shares[chain].length; county++) {
                double share = random.nextInt(5) == 0 ? 0 : StrictMath.exp(random.nextGaussian());
                shares[chain][county] = share;
                sum += share;
            }
            for (int county = 0; county < shares[chain].length; county++)
                shares[chain][county] /= sum;
        }
        for (County county : County.values()) {
            double[][] output = new double[OUTPUT.length][Outlook.YEARS];
            int[] count = new int[OUTPUT.length];
            for (int chain = 0; chain < OUTPUT.length; chain++) {
                double share = shares[chain][county.ordinal()];
                count[chain] = share == 0 ? 0 : 1 + (int) (share * (80 + random.nextInt(120)));
                for (int i = 0; i < Outlook.YEARS; i++) {
                    output[chain][i] =
                            OUTPUT[chain][i]
                                    * share
                                    * (0.98 + random.nextDouble() * 0.04)
                                    * (1 + (outlook.stray(random) - 1) / 4);
                }
            }
            outputs.put(county, output);
            enterprises.put(county, count);
        }
    }

    ChainReport of(County county, Chain chain, int year) {
        double[][] all = outputs.getOrDefault(county, new double[0][]);
        double[] output = all[chain.ordinal()];
        int i = year - Outlook.FIRST_YEAR;
        int count = enterprises.getOrDefault(county, new int[0])[chain.ordinal()];
        if (count == 0) return new ChainReport(county, year, chain, null, null, null, null, null);
        int projects = random.nextInt(9);
        @Nullable BigDecimal investment =
                random.nextInt(9) == 0 ? null : money(projects * (0.3 + random.nextDouble() * 2));
        return new ChainReport(
                county,
                year,
                chain,
                count + i,
                money(output[i]),
                money(output[i - 1]),
                projects,
                investment);
    }

    List<ChainReport> of(County county, int year) {
        return List.of(Chain.values()).stream().map(chain -> of(county, chain, year)).toList();
    }

    /** 100 million CNY to two decimals, as 10 000 CNY. */
    private static BigDecimal money(double hundredMillions) {
        return BigDecimal.valueOf(hundredMillions)
                .setScale(2, RoundingMode.HALF_UP)
                .movePointRight(4)
                .setScale(0, RoundingMode.UNNECESSARY);
    }
}
