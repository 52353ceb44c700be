package planhouse.workbook.writing;

/**
 * What Excel says about a cell: a hint when it is entered, and an objection to other content.
 *
 * @param strict refuse other content; otherwise only warn
 */
public record EntryMessages(
        String hintTitle, String hint, String errorTitle, String error, boolean strict) {

    // Excel's limits; a longer text makes the file unreadable for it
    private static final int TITLE_LENGTH = 32;
    private static final int TEXT_LENGTH = 255;

    public EntryMessages {
        hintTitle = cut(hintTitle, TITLE_LENGTH);
        hint = cut(hint, TEXT_LENGTH);
        errorTitle = cut(errorTitle, TITLE_LENGTH);
        error = cut(error, TEXT_LENGTH);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
