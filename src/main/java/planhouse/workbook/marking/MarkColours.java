package planhouse.workbook.marking;

import java.util.Locale;
import java.util.Optional;
import planhouse.indicator.Severity;
import planhouse.workbook.writing.Colour;

/**
 * The colours of marks: vermilion, yellow, sky blue. They differ in lightness as well, so that who
 * sees no red, and who prints in grey, can tell them apart.
 */
public final class MarkColours {

    private MarkColours() {}

    /** The colour of a mark on a cell without a fill of its own. */
    public static Colour of(Severity severity) {
        return new Colour(
                switch (severity) {
                    case ERROR -> "F09070";
                    case QUERY -> "FFE080";
                    case INFO -> "B0D0F0";
                });
    }

    /** A fill whose colour carries a number from 0 to 255. */
    static String fill(Severity severity, int number) {
        String hex = of(severity).hex();
        String numbered =
                "%s%X%s%X"
                        .formatted(
                                hex.substring(0, 3), number >> 4, hex.substring(4, 5), number & 15);
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF"
                + numbered
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    /** The number that a colour carries; empty where it is not the colour of a mark. */
    static Optional<Integer> number(String hex) {
        String colour = hex.toUpperCase(Locale.ROOT);
        for (Severity severity : Severity.values()) {
            String own = of(severity).hex();
            if (own.substring(0, 3).equals(colour.substring(0, 3))
                    && own.charAt(4) == colour.charAt(4)) {
                return Optional.of(
                        Character.digit(colour.charAt(3), 16) * 16
                                + Character.digit(colour.charAt(5), 16));
            }
        }
        return Optional.empty();
    }
}
