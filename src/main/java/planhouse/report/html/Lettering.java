package planhouse.report.html;

import planhouse.indicator.WideLetters;

/** How much room a text takes in a picture; what does not fit is shortened. */
final class Lettering {

    /** The letters of figures and names, as the page sets them, in pixels of the picture. */
    static final double USUAL = 12;

    /** Beside the Chinese, as the page sets it. */
    static final double ENGLISH = 10.5;

    // of a letter's height, on the safe side
    private static final double LATIN = 0.6;
    private static final String SHORTENED = "…";

    private Lettering() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::width).sum() * size;
    }

    private static double width(int point) {
        return WideLetters.isWide(point) ? 1 : LATIN;
    }

    /** The text, or as much of its beginning as the room holds. */
    static String within(double room, String text, double size) {
        if (width(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        double left = room - width(SHORTENED, size);
        int kept = 0;
        while (kept < points.length && width(points[kept]) * size <= left) {
            left -= width(points[kept]) * size;
            kept++;
        }
        return new String(points, 0, kept).stripTrailing() + SHORTENED;
    }
}
