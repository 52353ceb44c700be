package planhouse.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A section of a number format: which numbers it is for, and how it shows and writes them. */
public record FormatSection(Numbers numbers, BigDecimal limit, Shown shown, FormatText text) {

    private static final Pattern GENERAL =
            Pattern.compile("|@|general|g/通用格式", Pattern.CASE_INSENSITIVE);

    /** How the numbers of a section compare with its limit. */
    public enum Numbers {
        ANY,
        BELOW,
        UP_TO,
        ABOVE,
        FROM,
        EQUAL,
        OTHER
    }

    /** Whether it shows and writes numbers as they are held. */
    boolean isGeneral() {
        return shown.equals(Shown.PLAIN) && GENERAL.matcher(text.section()).matches();
    }

    boolean isFor(BigDecimal number) {
        int compared = number.compareTo(limit);
        return switch (numbers) {
            case ANY -> true;
            case BELOW -> compared < 0;
            case UP_TO -> compared <= 0;
            case ABOVE -> compared > 0;
            case FROM -> compared >= 0;
            case EQUAL -> compared == 0;
            case OTHER -> compared != 0;
        };
    }
}
