package planhouse.workbook;

import java.math.BigDecimal;

/** A section of a number format: which numbers it is for, and how it shows them. */
public record FormatSection(Numbers numbers, BigDecimal limit, Shown shown) {

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
