package planhouse.template;

import planhouse.indicator.WideLetters;

/** How many lines a text takes in a cell: spreadsheets do not grow rows that somebody else made. */
final class TextLines {

    private static final double WIDE = 2.1;
    private static final double NARROW = 0.92;

    private TextLines() {}

    /**
     * @param width of the cell, in Latin digits
     */
    static int of(String text, double width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(width(line) / width));
        }
        return lines;
    }

    /** Of one line, in Latin digits. */
    static double width(String line) {
        return line.codePoints()
                .mapToDouble(letter -> WideLetters.isWide(letter) ? WIDE : NARROW)
                .sum();
    }
}
