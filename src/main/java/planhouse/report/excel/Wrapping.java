package planhouse.report.excel;

/** How many lines a text takes in cells, which do not grow with it when they are merged. */
final class Wrapping {

    // from here on writing is as wide as it is high: Chinese and its punctuation
    private static final int FIRST_WIDE = 0x2E80;

    private Wrapping() {}

    /**
     * @param room how many Latin letters a line holds; a Chinese character takes two
     */
    static int lines(String text, int room) {
        return text.lines().mapToInt(line -> Math.max(1, ceil(width(line), room))).sum();
    }

    private static int width(String line) {
        return line.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
    }

    private static int ceil(int width, int room) {
        return (width + room - 1) / room;
    }
}
