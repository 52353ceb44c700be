package planhouse.report.excel;

import planhouse.indicator.WideLetters;

/** How many lines a text takes in cells, which do not grow with it when they are merged. */
final class Wrapping {

    private Wrapping() {}

    /**
     * @param room how many Latin letters a line holds; a Chinese character takes two
     */
    static int lines(String text, int room) {
        return text.lines()
                .mapToInt(line -> Math.max(1, ceil(WideLetters.columns(line), room)))
                .sum();
    }

    private static int ceil(int width, int room) {
        return (width + room - 1) / room;
    }
}
