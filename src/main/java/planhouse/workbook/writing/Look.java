package planhouse.workbook.writing;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks and whether it may be changed on a protected sheet. Start from a constant and
 * vary it; equal looks share one style of the file.
 *
 * @param points font size
 * @param format number format in Excel's language; {@code General} for none, {@code @} for text
 * @param unlocked may be filled in although the sheet is protected
 */
public record Look(
        double points,
        boolean bold,
        boolean italic,
        Colour ink,
        @Nullable Colour fill,
        Align align,
        Fit fit,
        Frame frame,
        String format,
        boolean unlocked) {

    /** Where the content stands; always in the middle from top to bottom, or at the top. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        TOP_LEFT
    }

    /** What becomes of content that is wider than its cell; a number would be shown as ###. */
    public enum Fit {
        AS_IT_IS,
        WRAP,
        SHRINK
    }

    /** The lines around a cell. */
    public enum Frame {
        NONE,
        BELOW,
        ALL
    }

    public static final Look PLAIN =
            new Look(
                    10,
                    false,
                    false,
                    Colour.BLACK,
                    null,
                    Align.LEFT,
                    Fit.AS_IT_IS,
                    Frame.NONE,
                    "General",
                    false);

    public static final Look TITLE = PLAIN.points(18).bolder().ink(Colour.ACCENT);
    public static final Look SUBTITLE = PLAIN.points(11).ink(Colour.GREY);
    public static final Look SECTION = PLAIN.points(12).bolder().ink(Colour.ACCENT);
    public static final Look MUTED = PLAIN.points(9).ink(Colour.GREY);
    public static final Look NOTE = MUTED.wrapped().align(Align.TOP_LEFT);
    public static final Look HEADER =
            PLAIN.points(9)
                    .bolder()
                    .ink(Colour.ACCENT)
                    .fill(new Colour("E8EEF4"))
                    .align(Align.CENTRE)
                    .wrapped()
                    .frame(Frame.ALL);
    public static final Look TEXT = PLAIN.wrapped().frame(Frame.ALL);
    public static final Look CENTRED = TEXT.align(Align.CENTRE);
    public static final Look INTEGER =
            PLAIN.frame(Frame.ALL).align(Align.RIGHT).shrunk().format("#,##0;-#,##0;0");
    public static final Look DECIMAL = INTEGER.format("#,##0.00");
    public static final Look PERCENT = INTEGER.format("0.0%");
    public static final Look YEAR = CENTRED.format("0");
    public static final Look DATE = CENTRED.format("yyyy-mm-dd");

    /** A cell that somebody fills in. */
    public static final Look ENTRY =
            PLAIN.frame(Frame.ALL).fill(new Colour("FFFBE6")).unlock().format("@");

    public Look points(double size) {
        return new Look(size, bold, italic, ink, fill, align, fit, frame, format, unlocked);
    }

    public Look bolder() {
        return new Look(points, true, italic, ink, fill, align, fit, frame, format, unlocked);
    }

    public Look slanted() {
        return new Look(points, bold, true, ink, fill, align, fit, frame, format, unlocked);
    }

    public Look ink(Colour colour) {
        return new Look(points, bold, italic, colour, fill, align, fit, frame, format, unlocked);
    }

    public Look fill(Colour colour) {
        return new Look(points, bold, italic, ink, colour, align, fit, frame, format, unlocked);
    }

    public Look align(Align where) {
        return new Look(points, bold, italic, ink, fill, where, fit, frame, format, unlocked);
    }

    public Look wrapped() {
        return fit(Fit.WRAP);
    }

    public Look shrunk() {
        return fit(Fit.SHRINK);
    }

    private Look fit(Fit how) {
        return new Look(points, bold, italic, ink, fill, align, how, frame, format, unlocked);
    }

    public Look frame(Frame lines) {
        return new Look(points, bold, italic, ink, fill, align, fit, lines, format, unlocked);
    }

    public Look format(String numberFormat) {
        return new Look(points, bold, italic, ink, fill, align, fit, frame, numberFormat, unlocked);
    }

    public Look unlock() {
        return new Look(points, bold, italic, ink, fill, align, fit, frame, format, true);
    }
}
