package planhouse.report.html;

/** How much room a text takes in a picture; what does not fit is shortened. */
final class Lettering {

    /** The letters of figures and names, as the page sets them, in pixels of the picture. */
    static final double USUAL = 12;

    /** Beside the Chinese, as the page sets it. */
    static final double ENGLISH = 10.5;

    // from here on letters are as wide as they are high: Chinese and its punctuation
    private static final int FIRST_WIDE = 0x2E80;
    // of a letter's height, on the safe side
    private static final double LATIN = 0.6;
    private static final String SHORTENED = "…";

    private Lettering() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::width).sum() * size;
    }

    private static double width(int point) {
        return isWide(point) ? 1 : LATIN;
    }

    static boolean isWide(int point) {
        return point >= FIRST_WIDE;
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
