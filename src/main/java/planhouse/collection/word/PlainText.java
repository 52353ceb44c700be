package planhouse.collection.word;

import java.text.Normalizer;

/**
 * A label reduced to what it says: compatibility forms unified (NFKC), lower case, without any
 * white space or invisible character, one kind of bracket, dash and comma, no quotation marks. Two
 * labels that people read as the same are equal.
 */
public final class PlainText {

    private PlainText() {}

    /** The text as it is compared. */
    public static String of(String text) {
        boolean plain = true;
        boolean ascii = true;
        for (int index = 0; index < text.length() && (plain || ascii); index++) {
            char letter = text.charAt(index);
            plain &= isPlain(letter);
            ascii &= letter < '\u0080';
        }
        if (plain) {
            return text;
        }
        String unified = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(unified.length());
        for (int index = 0; index < unified.length(); index++) {
            char letter = unified.charAt(index);
            if (!isInvisible(letter)) {
                append(kept, letter);
            }
        }
        return kept.toString();
    }

    /** White space of any width, and format characters such as the byte order mark. */
    public static boolean isInvisible(char letter) {
        return letter <= ' '
                || letter == '\u007f'
                || (letter > '\u007f'
                        && !isHan(letter)
                        && (Character.isWhitespace(letter)
                                || Character.isSpaceChar(letter)
                                || Character.getType(letter) == Character.FORMAT
                                || Character.getType(letter) == Character.CONTROL));
    }

    public static boolean isHan(char letter) {
        return letter >= '\u4e00' && letter <= '\u9fff';
    }

    private static boolean isPlain(char letter) {
        return isHan(letter)
                || (letter >= 'a' && letter <= 'z')
                || (letter >= '0' && letter <= '9')
                || letter == '('
                || letter == ')'
                || letter == '.'
                || letter == ','
                || letter == '-';
    }

    private static void append(StringBuilder kept, char letter) {
        switch (letter) {
            case '[', '{', '\u3010', '\u3014', '\u3016', '\u300a', '\u3008' -> kept.append('(');
            case ']', '}', '\u3011', '\u3015', '\u3017', '\u300b', '\u3009' -> kept.append(')');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
                    kept.append('-');
            case '\'', '"', '\u2018', '\u2019', '\u201c', '\u201d', '`', '\u300c', '\u300d' -> {}
            case '\u3001' -> kept.append(letter);
            case '\u3002' -> kept.append('.');
            default -> kept.append(Character.toLowerCase(letter));
        }
    }
}
