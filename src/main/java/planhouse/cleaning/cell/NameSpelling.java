package planhouse.cleaning.cell;

import planhouse.collection.word.PlainText;

/**
 * The one spelling of a name that identifies a row. Two counties that report one cluster, or one
 * county in two years, differ in blanks, widths and brackets and mean the same: the name is kept
 * without blanks beside Chinese characters, with letters and digits of one width, and with the
 * marks of its script. What the cell said is kept as a correction.
 */
final class NameSpelling {

    private static final String OPENING = "([{（［｛【〔〖﹝";
    private static final String CLOSING = ")]}）］｝】〕〗﹞";
    private static final String DOTS = "·•・‧∙⋅･";

    private NameSpelling() {}

    static String of(String name) {
        boolean chinese = name.chars().anyMatch(letter -> PlainText.isHan((char) letter));
        StringBuilder kept = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            if (letter == ' ' || letter == '\u3000') {
                if (!isBeside(name, index)) {
                    kept.append(' ');
                }
            } else {
                kept.append(chinese ? chinese(letter) : narrow(letter));
            }
        }
        return kept.toString();
    }

    /** Whether a blank stands beside a Chinese character or a mark, where it says nothing. */
    private static boolean isBeside(String name, int blank) {
        return isNoWord(name.charAt(blank - 1)) || isNoWord(name.charAt(blank + 1));
    }

    private static boolean isNoWord(char letter) {
        return !Character.isLetterOrDigit(letter) || PlainText.isHan(letter);
    }

    private static char chinese(char letter) {
        if (OPENING.indexOf(letter) >= 0) {
            return '（';
        }
        if (CLOSING.indexOf(letter) >= 0) {
            return '）';
        }
        return switch (letter) {
            case ',' -> '，';
            case ':' -> '：';
            case ';' -> '；';
            case '，', '：', '；' -> letter;
            default -> narrow(letter);
        };
    }

    private static char narrow(char letter) {
        if (letter > '\uff00' && letter < '\uff5f') {
            return (char) (letter - 0xfee0);
        }
        if (letter >= '\u2010' && letter <= '\u2015' || letter == '\u2212') {
            return '-';
        }
        return DOTS.indexOf(letter) >= 0 ? '·' : letter;
    }
}
