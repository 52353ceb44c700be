package planhouse.cleaning.cell;

import java.util.regex.Pattern;
import planhouse.collection.word.PlainText;

/**
 * The one spelling of a name that identifies a row. Two counties that report one cluster, or one
 * county in two years, differ in blanks, widths and brackets and mean the same: the name is kept
 * without blanks beside Chinese characters, with letters and digits of one width, and with the
 * marks of its script, without the number that it has in the list and footnotes' marks behind it.
 * What the cell said is kept as a correction.
 */
final class NameSpelling {

    private static final String OPENING = "([{（［｛【〔〖﹝";
    private static final String CLOSING = ")]}）］｝】〕〗﹞";
    private static final String DOTS = "·•・‧∙⋅･";

    // 1、2号车间 and 一、二期车间 are names
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:\\d{1,3}[、.)）]|[（(](?:\\d{1,3}|[一二三四五六七八九十]{1,3})[）)][、.]?|[一二三四五六七八九十]{1,3}[、.)）]|[\u2460-\u249b\u3220-\u3229][、.]?)(?![\\d一二三四五六七八九十期号#])"
                        + " ?(?=.)");
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?<=.)[*＊\u2460-\u2473\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+$");

    private NameSpelling() {}

    static String of(String name) {
        return FOOTNOTE.matcher(NUMBER.matcher(spelled(name)).replaceFirst("")).replaceFirst("");
    }

    private static String spelled(String name) {
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
