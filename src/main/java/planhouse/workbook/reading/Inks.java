package planhouse.workbook.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The colours of an .xlsx workbook's fonts and fills, by their places: white on white is written,
 * and nobody sees it. A theme is taken to have a white ground, as those of Excel have.
 */
final class Inks {

    private static final String WHITE = "FFFFFF";
    private static final String OTHER = "";
    private static final String SOLID = "solid";

    private final Map<Integer, String> ofFonts = new HashMap<>();
    private final Map<Integer, String> ofFills = new HashMap<>();
    private int fonts;
    private int fills;
    private boolean inFonts;
    private boolean inFills;

    /** The next tag of the styles' part. */
    void read(PartCursor cursor, boolean start) {
        switch (cursor.name()) {
            case "fonts" -> inFonts = start;
            case "font" -> fonts += start && inFonts ? 1 : 0;
            case "color" -> {
                if (start && inFonts) ofFonts.put(fonts - 1, colour(cursor));
            }
            case "fills" -> inFills = start;
            case "fill" -> fills += start && inFills ? 1 : 0;
            case "patternFill" -> {
                if (start && inFills) ofFills.put(fills - 1, ground(cursor));
            }
            case "fgColor" -> {
                boolean solid = SOLID.equals(ofFills.get(fills - 1));
                if (start && inFills && solid) ofFills.put(fills - 1, colour(cursor));
            }
            default -> {}
        }
    }

    /** Whether what is written in the font does not stand out from the fill. */
    boolean hide(int font, int fill) {
        String ink = ofFonts.getOrDefault(font, OTHER);
        return !ink.equals(OTHER) && ink.equals(ofFills.getOrDefault(fill, WHITE));
    }

    private static String ground(PartCursor cursor) {
        @Nullable String pattern = cursor.attribute("patternType");
        return pattern == null || pattern.equals("none") ? WHITE : pattern;
    }

    private static String colour(PartCursor cursor) {
        @Nullable String rgb = cursor.attribute("rgb");
        if (rgb != null && rgb.length() >= WHITE.length()) {
            return rgb.substring(rgb.length() - WHITE.length()).toUpperCase(Locale.ROOT);
        }
        boolean tinted = cursor.attribute("tint") != null && !cursor.isZero("tint");
        int indexed = cursor.number("indexed", -1);
        boolean white = cursor.number("theme", -1) == 0 && !tinted || indexed == 1 || indexed == 9;
        return white ? WHITE : OTHER;
    }
}
