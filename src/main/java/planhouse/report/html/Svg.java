package planhouse.report.html;

import java.util.Locale;
import planhouse.indicator.Bilingual;

/** A picture of lines, boxes and words as SVG text; every word is escaped. */
final class Svg {

    /** Where a text stands against its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return add(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style, x1, y1, x2, y2);
    }

    Svg box(String style, double x, double y, double boxWidth, double boxHeight) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                style, x, y, Math.max(0, boxWidth), boxHeight);
    }

    Svg dot(String style, double x, double y, double radius) {
        return add(
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", style, x, y, radius);
    }

    /**
     * @param points as SVG writes them: {@code 1.0,2.0 3.0,4.0}
     */
    Svg polyline(String style, String points) {
        return add("<polyline class=\"%s\" points=\"%s\"/>", style, points);
    }

    Svg text(String style, double x, double y, Anchor anchor, String text) {
        return add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                style, x, y, anchor.name().toLowerCase(Locale.ROOT), escape(text));
    }

    /**
     * The same place in both languages; the page shows the one that is asked for, or both. Words
     * that are the same in both stand once.
     */
    Svg texts(String style, double x, double y, Anchor anchor, Bilingual words) {
        if (!words.isTranslated()) {
            return text(style, x, y, anchor, words.zh());
        }
        return add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"><tspan"
                        + " lang=\"zh\">%s</tspan><tspan class=\"gap\"> </tspan><tspan"
                        + " lang=\"en\">%s</tspan></text>",
                style,
                x,
                y,
                anchor.name().toLowerCase(Locale.ROOT),
                escape(words.zh()),
                escape(words.en()));
    }

    static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private Svg add(String format, Object... parts) {
        body.append(String.format(Locale.ROOT, format, parts));
        return this;
    }

    /**
     * The picture, with words for those who cannot see it.
     *
     * @param label what it shows
     */
    String labelled(String label) {
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(width, height, escape(label), body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
