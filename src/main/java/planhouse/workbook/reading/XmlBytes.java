package planhouse.workbook.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A window on an XML part's bytes, with a place in it, and the few tokens that a usual sheet is
 * made of. What is read must lie in the window as a whole; where it is cut off, the window is moved
 * on and the reading begins anew.
 */
final class XmlBytes implements AutoCloseable {

    private static final int FIRST_SIZE = 1 << 18;
    private static final int MAX_SIZE = 1 << 24;

    /** Of each byte within text: 0 plain, else one of the following. */
    private static final byte[] CLASS = new byte[256];

    private static final byte TAG = 1;
    private static final byte REFERENCE = 2;
    private static final byte WIDE = 3;
    private static final byte UNUSUAL = 4;

    static {
        // line ends are to be made one kind, and ]]> is not allowed
        Arrays.fill(CLASS, 0, ' ', UNUSUAL);
        CLASS['\t'] = 0;
        CLASS['\n'] = 0;
        CLASS['>'] = UNUSUAL;
        CLASS['<'] = TAG;
        CLASS['&'] = REFERENCE;
        Arrays.fill(CLASS, 0x80, 0x100, WIDE);
    }

    private final InputStream in;
    private final AsciiText ascii = new AsciiText();
    private byte[] bytes = new byte[FIRST_SIZE + 1];
    private int end;
    private int at;

    XmlBytes(InputStream in) {
        this.in = in;
    }

    int at() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    /**
     * Moves the window so that it begins at the place, and fills it.
     *
     * @return false when nothing follows, or more than is usual
     */
    boolean move() throws IOException {
        int kept = end - at;
        if (at == 0 && end == bytes.length - 1) {
            if (bytes.length > MAX_SIZE) return false;
            bytes = Arrays.copyOf(bytes, end * 2 + 1);
        } else {
            System.arraycopy(bytes, at, bytes, 0, kept);
        }
        at = 0;
        end = kept;
        while (end < bytes.length - 1) {
            int count = in.read(bytes, end, bytes.length - 1 - end);
            if (count < 0) break;
            end += count;
        }
        bytes[end] = 0; // ends every loop over text
        return end > kept;
    }

    byte peek() throws UnusualXmlException {
        if (at == end) throw UnusualXmlException.CUT_OFF;
        return bytes[at];
    }

    byte next() throws UnusualXmlException {
        if (at == end) throw UnusualXmlException.CUT_OFF;
        return bytes[at++];
    }

    byte byteAt(int place) {
        return bytes[place];
    }

    void expect(char letter) throws UnusualXmlException {
        if (next() != letter) throw UnusualXmlException.UNUSUAL;
    }

    void expect(byte[] letters) throws UnusualXmlException {
        for (byte letter : letters) if (next() != letter) throw UnusualXmlException.UNUSUAL;
    }

    /** Whether these stand next; then the place is behind them. */
    boolean passes(byte[] letters) throws UnusualXmlException {
        int start = at;
        for (byte letter : letters) {
            if (next() != letter) {
                at = start;
                return false;
            }
        }
        return true;
    }

    /** Behind blanks, of which there may be none; whether there were any. */
    boolean blanks() throws UnusualXmlException {
        int start = at;
        while (isBlank(peek())) at++;
        return at > start;
    }

    /** The length of the name that begins here; the place is behind it. */
    int name() throws UnusualXmlException {
        int start = at;
        if (!isLetter(next())) throw UnusualXmlException.UNUSUAL;
        while (isNameLetter(peek())) at++;
        return at - start;
    }

    /** Behind a name's equals sign and the quoted value; the value is what lies in between. */
    int value() throws UnusualXmlException {
        blanks();
        expect('=');
        blanks();
        byte quote = next();
        if (quote != '"' && quote != '\'') throw UnusualXmlException.UNUSUAL;
        int start = at;
        while (true) {
            byte letter = next();
            if (letter == quote) return start;
            if (letter < ' ' || letter == '&' || letter == '<') throw UnusualXmlException.UNUSUAL;
        }
    }

    String string(int start, int stop) {
        return new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1);
    }

    /** Behind the rest of an end tag's name and its bracket. */
    void endTag(byte[] name) throws UnusualXmlException {
        expect(name);
        blanks();
        expect('>');
    }

    /** The text up to the next tag; holds until the next text is asked for. */
    CharSequence text() throws UnusualXmlException {
        int start = at;
        boolean wide = false;
        boolean references = false;
        while (true) {
            switch (CLASS[bytes[at] & 0xFF]) {
                case 0 -> {}
                case TAG -> {
                    if (at - start > PartCursor.MAX_TEXT_LENGTH) throw UnusualXmlException.UNUSUAL;
                    if (!wide && !references) return ascii.over(bytes, start, at);
                    return decoded(start, at, references);
                }
                case REFERENCE -> references = true;
                case WIDE -> wide = true;
                default ->
                        throw at == end ? UnusualXmlException.CUT_OFF : UnusualXmlException.UNUSUAL;
            }
            at++;
        }
    }

    private String decoded(int start, int stop, boolean references) throws UnusualXmlException {
        String text = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            // stands for bytes that are no UTF-8, too
            if (text.charAt(i) >= '\uFFFD') throw UnusualXmlException.UNUSUAL;
        }
        return references ? XmlReferences.resolved(text) : text;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException closed) {
            // nothing is lost
        }
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    private static boolean isNameLetter(byte letter) {
        return isLetter(letter)
                || letter >= '0' && letter <= '9'
                || letter == ':'
                || letter == '-'
                || letter == '.';
    }

    private static boolean isLetter(byte letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '_';
    }

    /** A text of ASCII letters that is not copied. */
    private static final class AsciiText implements CharSequence {

        private byte[] bytes = {};
        private int start;
        private int stop;

        AsciiText over(byte[] letters, int first, int behind) {
            bytes = letters;
            start = first;
            stop = behind;
            return this;
        }

        @Override
        public int length() {
            return stop - start;
        }

        @Override
        public char charAt(int index) {
            return (char) bytes[start + index];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return toString().substring(from, to);
        }

        @Override
        public String toString() {
            return new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1);
        }
    }
}
