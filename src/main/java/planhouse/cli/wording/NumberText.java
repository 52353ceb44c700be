package planhouse.cli.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as commands print them for people, with commas between the thousands. */
public final class NumberText {

    private static final int DIGITS = 2;

    private NumberText() {}

    /** Rounded to two decimals. */
    public static String rounded(BigDecimal value) {
        return rounded(value, DIGITS);
    }

    /** Rounded to so many decimals; fewer stay fewer. */
    public static String rounded(BigDecimal value, int decimals) {
        BigDecimal rounded =
                value.setScale(
                        Math.min(decimals, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        return grouped(rounded);
    }

    /** With every digit there is. */
    public static String plain(BigDecimal value) {
        return grouped(value.setScale(Math.max(0, value.scale())));
    }

    private static String grouped(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + value.scale() + "f", value);
    }
}
