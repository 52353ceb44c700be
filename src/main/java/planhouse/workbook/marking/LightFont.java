package planhouse.workbook.marking;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fonts for dark fills, which nobody could read on the fill of a mark. */
final class LightFont {

    private static final Pattern COLOUR = Pattern.compile("<color\\b[^>]*/>|<color\\b.*?</color>");

    /** White and the pale second background, among a theme's colours. */
    private static final Set<Integer> THEME = Set.of(0, 2);

    /** White, of the old palette. */
    private static final Set<Integer> PALETTE = Set.of(1, 9);

    /** Of 255; on yellow, text of this lightness has a contrast below 2 to 1. */
    private static final int LIGHT = 160;

    private LightFont() {}

    static boolean isLight(String font) {
        Matcher found = COLOUR.matcher(font);
        if (!found.find()) return false;
        Tag colour = new Tag(found.group().substring(0, found.group().indexOf('>') + 1));
        if (colour.attribute("tint", "").startsWith("-")) return false;
        return THEME.contains(colour.number("theme", -1))
                || PALETTE.contains(colour.number("indexed", -1))
                || lightness(colour.attribute("rgb", "")) > LIGHT;
    }

    /** As of ITU-R BT.601. */
    private static int lightness(String rgb) {
        if (!rgb.matches("[0-9A-Fa-f]{8}")) return 0;
        int colour = Integer.parseInt(rgb.substring(2), 16);
        int red = colour >> 16;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        return (299 * red + 587 * green + 114 * blue) / 1000;
    }

    /** The same font in the usual colour of text. */
    static String darkened(String font) {
        return COLOUR.matcher(font).replaceAll("");
    }
}
