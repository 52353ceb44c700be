package planhouse.samples;

import java.util.Random;

/**
 * How an illustrative city develops from 2018, the year before the baseline, to 2022. Each array
 * holds one figure a year.
 *
 * @param size enterprises, as a multiple of the 1,254 reported for 2019
 * @param output the key enterprises' output of 2019, in 10 000 CNY
 * @param growth mean growth of output
 * @param robots industrial robots in service, about
 * @param transformed share of enterprises transformed, about
 * @param built facilities built, exactly
 * @param spread how far clusters, chains and services stray from their outlines, 0 is not at all
 */
record Outlook(
        double size,
        double output,
        double[] growth,
        int[] robots,
        double[] transformed,
        int[] built,
        double spread) {

    static final int FIRST_YEAR = 2018;
    static final int YEARS = 5;

    /** The shipped samples' city: the magnitudes of Jinhua, the rest invented. */
    static Outlook shipped() {
        return new Outlook(
                1,
                15_000_000,
                new double[] {0, 0.05, 0.01, 0.13, 0.05},
                new int[] {3_350, 4_120, 8_900, 14_600, 21_500},
                new double[] {0.17, 0.24, 0.40, 0.58, 0.77},
                new int[] {28, 46, 97, 158, 213},
                0);
    }

    /** Another city, as large as a half or as one and a half of the shipped one. */
    static Outlook drawn(Random random) {
        double size = 0.5 + random.nextDouble() * 0.5;
        int robots = 2_000 + random.nextInt(4_000);
        double share = 0.12 + random.nextDouble() * 0.2;
        double pace = 0.08 + random.nextDouble() * 0.14;
        int built = 15 + random.nextInt(30);
        int step = 25 + random.nextInt(45);
        return new Outlook(
                size,
                15_000_000 * size * (0.7 + random.nextDouble() * 0.6),
                new double[] {
                    0,
                    random.nextDouble() * 0.1,
                    random.nextDouble() * 0.1 - 0.05,
                    random.nextDouble() * 0.2,
                    0.03
                },
                new int[] {
                    (int) (robots * 0.8),
                    robots,
                    (int) (robots * (1.4 + random.nextDouble())),
                    (int) (robots * (2.5 + random.nextDouble())),
                    (int) (robots * (3.6 + random.nextDouble() * 3))
                },
                new double[] {
                    share - 0.05, share, share + pace, share + 2 * pace, share + 3.2 * pace
                },
                new int[] {
                    built / 2,
                    built,
                    built + step - random.nextInt(10),
                    built + 2 * step,
                    built + 3 * step + random.nextInt(20)
                },
                0.35);
    }

    /** A factor around 1, within the spread. */
    double stray(Random random) {
        return 1 + spread * (random.nextDouble() * 2 - 1);
    }
}
