package planhouse.workbook;

import org.jspecify.annotations.Nullable;

/**
 * Digits above or below the line, as the cell shows them: a footnote's mark that a run of the text
 * sets high is no digit of the number before it.
 */
public enum RaisedDigits {
    ABOVE("⁰¹²³⁴⁵⁶⁷⁸⁹"),
    BELOW("₀₁₂₃₄₅₆₇₈₉"),
    ON_THE_LINE("0123456789");

    private final String digits;

    RaisedDigits(String digits) {
        this.digits = digits;
    }

    /** By the word that SpreadsheetML has for it (ECMA-376 part 1, 18.18.93). */
    public static RaisedDigits named(@Nullable String word) {
        if ("superscript".equals(word)) return ABOVE;
        return "subscript".equals(word) ? BELOW : ON_THE_LINE;
    }

    /** By the number that a font of an .xls workbook has for it ([MS-XLS] 2.5.143). */
    public static RaisedDigits numbered(int number) {
        return switch (number) {
            case 1 -> ABOVE;
            case 2 -> BELOW;
            default -> ON_THE_LINE;
        };
    }

    /** A run of text with its digits so. */
    String in(String run) {
        if (this == ON_THE_LINE) return run;
        StringBuilder shown = new StringBuilder(run);
        for (int i = 0; i < shown.length(); i++) {
            char letter = shown.charAt(i);
            if (letter >= '0' && letter <= '9') shown.setCharAt(i, digits.charAt(letter - '0'));
        }
        return shown.toString();
    }
}
