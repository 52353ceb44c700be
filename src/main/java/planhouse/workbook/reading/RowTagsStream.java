package planhouse.workbook.reading;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A sheet's part with the contents of its rows cut out, which are nearly all of it: what stands
 * before and behind the rows can then be read at the speed at which the part inflates. Knows only
 * tags; a part with comments among its rows may come out ill-formed.
 */
final class RowTagsStream extends FilterInputStream {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_NAME = 64;

    private final byte[] chunk = new byte[CHUNK];
    private final byte[] name = new byte[LONGEST_NAME];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(CHUNK);
    private byte[] ready = new byte[0];
    private int next;

    private int nameLength = -1;
    private boolean keeping = true;
    private boolean inDataTag;
    private boolean inData;
    private byte before;

    RowTagsStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) return 0;
        while (next == ready.length) {
            int count = in.read(chunk, 0, CHUNK);
            if (count < 0) return -1;
            kept.reset();
            cut(count);
            ready = kept.toByteArray();
            next = 0;
        }
        int count = Math.min(length, ready.length - next);
        System.arraycopy(ready, next, buffer, offset, count);
        next += count;
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void cut(int count) {
        int at = 0;
        while (at < count) {
            if (nameLength >= 0) {
                byte letter = chunk[at];
                boolean slash = letter == '/' && nameLength > 0;
                if (letter <= ' ' && letter >= 0
                        || letter == '>'
                        || slash
                        || nameLength == LONGEST_NAME) {
                    endOfName();
                } else {
                    name[nameLength++] = letter;
                    at++;
                }
            } else if (inDataTag) {
                byte letter = chunk[at++];
                kept.write(letter);
                if (letter == '>') {
                    inDataTag = false;
                    inData = before != '/';
                }
                before = letter;
            } else {
                int start = at;
                while (at < count && chunk[at] != '<') at++;
                if (keeping) kept.write(chunk, start, at - start);
                if (inData && isOneLetterTag(at, count)) {
                    keeping = false;
                    at++;
                    continue;
                }
                if (at < count) nameLength = 0;
                at++;
            }
        }
    }

    /** Whether a tag such as {@code <c>} or {@code </v>} begins here, as nearly all do. */
    private boolean isOneLetterTag(int start, int count) {
        if (start + 3 >= count) return false;
        boolean end = chunk[start + 1] == '/';
        byte behind = chunk[start + (end ? 3 : 2)];
        return behind == '>' || behind == ' ' || !end && behind == '/';
    }

    /** Decides whether what follows up to the next tag is kept. */
    private void endOfName() {
        byte last = nameLength == 0 ? 0 : name[nameLength - 1];
        if (inData && last != 'w' && last != 'a') {
            keeping = false;
            nameLength = -1;
            return;
        }
        String tag = new String(name, 0, nameLength, StandardCharsets.ISO_8859_1);
        String local = tag.substring(tag.indexOf(':') + 1);
        boolean end = tag.startsWith("/");
        if (end && local.equals(tag)) local = tag.substring(1);
        boolean data = local.equals("sheetData");
        keeping = !inData || data || local.equals("row");
        if (data && end) inData = false;
        inDataTag = data && !end;
        if (keeping) {
            kept.write('<');
            kept.write(name, 0, nameLength);
        }
        nameLength = -1;
    }
}
