package planhouse.workbook.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.indicator.Severity;

/**
 * The fills that mark cells. A marked cell keeps everything of its format but the fill. Two
 * hexadecimal digits of the fill's colour, too fine for the eye, say which fill the cell had: 00
 * none, others a number in a list. So the fill comes back although rows have moved and another
 * program has numbered all styles anew.
 */
final class CellFills {

    /** Fills that two digits can tell apart. */
    private static final int MOST = 255;

    private static final Pattern COLOUR =
            Pattern.compile("<fgColor\\b[^>]*rgb=[\"'](?:FF)?([0-9A-Fa-f]{6})[\"']");

    private final StylesPart styles;
    private final List<String> earlier;
    private final List<String> originals = new ArrayList<>();

    /**
     * @param earlier the list of an earlier marking
     */
    CellFills(StylesPart styles, List<String> earlier) {
        this.styles = styles;
        this.earlier = List.copyOf(earlier);
    }

    /** The fills that marked cells had, to be kept for the next time. */
    List<String> originals() {
        return List.copyOf(originals);
    }

    /** Whether any style has the fill of a mark. */
    boolean hasMarks() {
        for (int i = 0; i < styles.size(StylesPart.FILLS); i++) {
            if (mark(styles.get(StylesPart.FILLS, i)).isPresent()) return true;
        }
        return false;
    }

    /** The format with the fill that it had before it was marked. */
    int restored(int format) {
        if (format < 0 || format >= styles.size(StylesPart.FORMATS)) return format;
        Optional<String> original = mark(fillOf(format)).map(this::earlierFill);
        return original.map(fill -> filled(format, fill)).orElse(format);
    }

    /** The format with the fill of a mark. */
    int marked(int format, Severity severity) {
        int restored = restored(format);
        if (restored < 0 || restored >= styles.size(StylesPart.FORMATS)) return restored;
        String fill = fillOf(restored);
        int number = 0;
        if (!isNone(fill)) {
            number = originals.indexOf(fill) + 1;
            if (number == 0) {
                if (originals.size() == MOST) return restored;
                originals.add(fill);
                number = originals.size();
            }
        }
        return filled(restored, MarkColours.fill(severity, number));
    }

    private String earlierFill(int number) {
        return number >= 1 && number <= earlier.size()
                ? earlier.get(number - 1)
                : "<fill><patternFill patternType=\"none\"/></fill>";
    }

    private int filled(int format, String fill) {
        String xf = styles.get(StylesPart.FORMATS, format);
        int end = xf.indexOf('>') + 1;
        int number = styles.numberOf(StylesPart.FILLS, fill);
        Tag tag =
                new Tag(xf.substring(0, end))
                        .with("fillId", String.valueOf(number))
                        .with("applyFill", "1");
        return styles.numberOf(StylesPart.FORMATS, tag.text() + xf.substring(end));
    }

    private String fillOf(int format) {
        String xf = styles.get(StylesPart.FORMATS, format);
        int number = new Tag(xf.substring(0, xf.indexOf('>') + 1)).number("fillId", 0);
        return number >= 0 && number < styles.size(StylesPart.FILLS)
                ? styles.get(StylesPart.FILLS, number)
                : "";
    }

    private static boolean isNone(String fill) {
        return fill.isEmpty()
                || fill.matches(
                        "(?s)<fill>\\s*<patternFill(\\s+patternType=[\"']none[\"'])?\\s*/>.*")
                || fill.matches("(?s)<fill>\\s*<patternFill\\s+patternType=[\"']none[\"'].*");
    }

    /** The number in a mark's colour; empty for any other fill. */
    private static Optional<Integer> mark(String fill) {
        if (!fill.contains("solid")) return Optional.empty();
        Matcher colour = COLOUR.matcher(fill);
        return colour.find() ? MarkColours.number(colour.group(1)) : Optional.empty();
    }
}
