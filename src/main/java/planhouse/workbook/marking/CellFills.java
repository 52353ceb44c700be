package planhouse.workbook.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Severity;

/**
 * The fills that mark cells. A marked cell keeps everything of its format but the fill, and a font
 * too light to be read on it. Two hexadecimal digits of the fill's colour, too fine for the eye,
 * say what the cell had: 00 no fill, others a number in a list. So it comes back although rows have
 * moved and another program has numbered all styles anew.
 */
final class CellFills {

    /** What two digits can tell apart. */
    static final int MOST = 255;

    private static final String NONE = "<fill><patternFill patternType=\"none\"/></fill>";

    private static final Pattern COLOUR =
            Pattern.compile("<fgColor\\b[^>]*rgb=[\"'](?:FF)?([0-9A-Fa-f]{6})[\"']");

    private static final Pattern NO_FILL =
            Pattern.compile("<fill>\\s*<patternFill(?:\\s*/>|\\s+patternType=[\"']none[\"'])");

    private record Wanted(int format, Severity severity) {}

    private final StylesPart styles;
    private final Map<Wanted, Integer> marked = new HashMap<>();
    private final List<String> earlier;
    private final int last;
    private final Map<Integer, String> alike = new HashMap<>();
    private final List<String> originals = new ArrayList<>();

    /**
     * @param earlier the list of an earlier marking
     * @param last the highest number that its marks carry; -1 where the workbook has none
     */
    CellFills(StylesPart styles, List<String> earlier, int last) {
        this.styles = styles;
        this.earlier = List.copyOf(earlier);
        this.last = last;
        for (int i = 0; i < styles.size(StylesPart.FILLS); i++) {
            String fill = styles.get(StylesPart.FILLS, i);
            number(fill)
                    .filter(one -> one > last || number(earlier(one)).isPresent())
                    .ifPresent(one -> alike.put(one, fill));
        }
    }

    /** The fills that marked cells had, to be kept for the next time; some with a font. */
    List<String> originals() {
        return List.copyOf(originals);
    }

    /** Whether any style has the fill of an earlier mark. */
    boolean hasMarks() {
        for (int i = 0; i < styles.size(StylesPart.FILLS); i++) {
            if (mark(styles.get(StylesPart.FILLS, i)).isPresent()) return true;
        }
        return false;
    }

    /** The format as it was before it was marked. */
    int restored(int format) {
        if (format < 0 || format >= styles.size(StylesPart.FORMATS)) return format;
        Optional<String> original = mark(fillOf(format)).map(this::earlier);
        if (original.isEmpty()) return format;
        int font = (original.get() + "<font").indexOf("<font");
        int filled = filled(format, original.get().substring(0, font));
        String kept = original.get().substring(font);
        return kept.isEmpty() ? filled : written(filled, kept);
    }

    /** The format with the fill of a mark. */
    int marked(int format, Severity severity) {
        return marked.computeIfAbsent(
                new Wanted(format, severity), wanted -> newlyMarked(format, severity));
    }

    private int newlyMarked(int format, Severity severity) {
        int restored = restored(format);
        if (restored < 0 || restored >= styles.size(StylesPart.FORMATS)) return restored;
        String fill = fillOf(restored);
        String font = part(restored, "fontId", StylesPart.FONTS);
        boolean light = LightFont.isLight(font);
        int number = 0;
        if (light || !isNone(fill)) {
            number = numberOf((isNone(fill) ? NONE : fill) + (light ? font : ""));
            if (number > MOST) return restored;
        }
        int filled = filled(restored, MarkColours.fill(severity, number));
        return light ? written(filled, LightFont.darkened(font)) : filled;
    }

    /** A number whose fill is not one of the sender's own. */
    private int numberOf(String original) {
        int known = originals.indexOf(original);
        if (known >= 0) return known + 1;
        for (String own = next(); own != null; own = next()) originals.add(own);
        if (originals.size() < MOST) originals.add(original);
        else return MOST + 1;
        return originals.size();
    }

    private @Nullable String next() {
        return alike.get(originals.size() + 1);
    }

    private String earlier(int number) {
        return number >= 1 && number <= earlier.size() ? earlier.get(number - 1) : NONE;
    }

    private int filled(int format, String fill) {
        return with(format, "fillId", styles.numberOf(StylesPart.FILLS, fill), "applyFill");
    }

    private int written(int format, String font) {
        return with(format, "fontId", styles.numberOf(StylesPart.FONTS, font), "applyFont");
    }

    private int with(int format, String attribute, int number, String applied) {
        String xf = styles.get(StylesPart.FORMATS, format);
        int end = xf.indexOf('>') + 1;
        Tag tag =
                new Tag(xf.substring(0, end))
                        .with(attribute, String.valueOf(number))
                        .with(applied, "1");
        return styles.numberOf(StylesPart.FORMATS, tag.text() + xf.substring(end));
    }

    private String fillOf(int format) {
        return part(format, "fillId", StylesPart.FILLS);
    }

    private String part(int format, String attribute, String list) {
        String xf = styles.get(StylesPart.FORMATS, format);
        int number = new Tag(xf.substring(0, xf.indexOf('>') + 1)).number(attribute, 0);
        return number >= 0 && number < styles.size(list) ? styles.get(list, number) : "";
    }

    private static boolean isNone(String fill) {
        return fill.isEmpty() || NO_FILL.matcher(fill).lookingAt();
    }

    /** The number in the colour of an earlier mark; empty for any other fill. */
    private Optional<Integer> mark(String fill) {
        return number(fill).filter(number -> number <= last);
    }

    /** The number in a colour that is a mark's, or like one. */
    private static Optional<Integer> number(String fill) {
        if (!fill.contains("solid")) return Optional.empty();
        Matcher colour = COLOUR.matcher(fill);
        return colour.find() ? MarkColours.number(colour.group(1)) : Optional.empty();
    }
}
