package planhouse.cli.wording;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * What people read, without what would command their terminal: a file's name or a cell may hold
 * control characters, which are shown by their pictures (␛). Our own colours stay.
 */
public final class HarmlessWriter extends FilterWriter {

    private static final Pattern COMMANDS =
            Pattern.compile(
                    "\u001B(?!\\[[0-9;]*m)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1A\\x1C-\\x1F\\x7F-\\x9F]");

    private static final int PICTURES = 0x2400;

    public HarmlessWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(harmless(text.substring(offset, offset + length)));
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(int one) throws IOException {
        write(String.valueOf((char) one), 0, 1);
    }

    /** A name in one line: what ends a line or moves on in it shows its picture, too. */
    public static String inOneLine(String name) {
        return name.replace('\n', '␊').replace('\r', '␍').replace('\t', '␉');
    }

    static String harmless(String text) {
        return COMMANDS.matcher(text)
                .replaceAll(
                        found -> {
                            char command = found.group().charAt(0);
                            return command < ' ' ? "" + (char) (PICTURES + command) : "\uFFFD";
                        });
    }
}
