package planhouse.workbook.writing;

/** The line at the foot of printed pages: a text on the left, page and pages on the right. */
public final class Footer {

    public static final String RIGHT = "&8&P / &N";

    /** Excel's longest, codes and all; it takes a file with a longer one for damaged. */
    private static final int LONGEST = 255;

    /** What a program writes in front of the two sides. */
    private static final int SIDES = "&L".length() + "&R".length();

    // the blank keeps a leading digit of the text out of the font size
    private static final String SMALL = "&8 ";

    private Footer() {}

    /** The text in Excel's codes, cut where it is too long. */
    public static String left(String text) {
        int room = LONGEST - SIDES - SMALL.length() - RIGHT.length();
        String coded = coded(text);
        if (coded.length() <= room) return SMALL + coded;
        int end = text.length();
        while (coded(text.substring(0, end)).length() > room - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return SMALL + coded(text.substring(0, end)) + "…";
    }

    private static String coded(String text) {
        return text.replace("&", "&&");
    }
}
