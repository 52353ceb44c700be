package planhouse.workbook.reading;

/** Text in which the file writes characters that XML cannot hold as {@code _x000D_}. */
public final class EscapedText {

    private static final int LENGTH = 7;

    private EscapedText() {}

    /** The text with those characters. */
    public static String decoded(String text) {
        int at = text.indexOf("_x");
        if (at < 0) return text;
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code < 0) {
                at = text.indexOf("_x", at + 1);
                continue;
            }
            decoded.append(text, copied, at).append((char) code);
            copied = at + LENGTH;
            at = text.indexOf("_x", copied);
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    /** The character that {@code _xHHHH_} at this place stands for, or -1. */
    private static int code(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') return -1;
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) return -1;
            code = code << 4 | digit;
        }
        return code;
    }
}
