package planhouse.form.file;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two spellings are the same word: letters of full width, spaces of any kind, case, quotation
 * marks and the shapes of dashes and brackets do not tell words apart. Headers, labels and names of
 * workbooks are compared in the same manner.
 */
final class Spelling {

    private Spelling() {}

    /** The text as words are compared; two texts of one normal spelling are the same word. */
    static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(plain.length());
        plain.codePoints().forEach(point -> append(normal, point));
        return normal.toString();
    }

    private static void append(StringBuilder normal, int point) {
        boolean invisible =
                Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.isISOControl(point);
        if (invisible || "'\"`‘’“”「」".indexOf(point) >= 0) {
            return;
        }
        if ("[{【〔〖《〈".indexOf(point) >= 0) {
            normal.append('(');
        } else if ("]}】〕〗》〉".indexOf(point) >= 0) {
            normal.append(')');
        } else if ("‐‑‒–—―−".indexOf(point) >= 0) {
            normal.append('-');
        } else {
            normal.appendCodePoint(point);
        }
    }
}
