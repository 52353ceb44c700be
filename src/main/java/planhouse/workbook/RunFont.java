package planhouse.workbook;

/**
 * What the font of a run of text does to it: digits stand above or below the line, and what is
 * struck through carries a stroke, letter by letter.
 */
public record RunFont(RaisedDigits digits, boolean struck) {

    /** The font of most text: on the line, and not struck out. */
    public static final RunFont PLAIN = new RunFont(RaisedDigits.ON_THE_LINE, false);

    private static final char STROKE = '\u0336';

    /** The run as it is shown. */
    public String in(String run) {
        String shown = digits.in(run);
        if (!struck) return shown;
        StringBuilder stroked = new StringBuilder(2 * shown.length());
        shown.codePoints().forEach(letter -> stroked.appendCodePoint(letter).append(STROKE));
        return stroked.toString();
    }

    /** Whether a part of the text is struck through. */
    static boolean strikes(String text) {
        return text.indexOf(STROKE) >= 0;
    }
}
