package planhouse.indicator;

/**
 * Letters that are as wide as they are high, and take the room of two others: Chinese, its
 * punctuation and what else East Asia writes in squares.
 */
public final class WideLetters {

    private WideLetters() {}

    /** As Unicode's East Asian Width has it (wide and fullwidth), but for pictures. */
    public static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xA960 && codePoint <= 0xA97F
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }

    /** How many letters' room a text takes, in Latin letters. */
    public static int columns(String text) {
        return text.codePoints().map(letter -> isWide(letter) ? 2 : 1).sum();
    }
}
