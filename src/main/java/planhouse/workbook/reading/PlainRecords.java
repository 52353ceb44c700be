package planhouse.workbook.reading;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.util.LittleEndianInput;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * Records that are neither encrypted nor continued, straight from their bytes. A field that does
 * not lie in its record as a whole cannot be read.
 */
final class PlainRecords implements XlsRecords, LittleEndianInput {

    private static final int WINDOW = 1 << 16;
    private static final int HEADER = 4;
    private static final int LONGEST = 8224;

    private final InputStream bytes;
    private final byte[] window = new byte[WINDOW];
    private int filled;
    private int at;
    private int end;
    private int id;

    PlainRecords(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public boolean next() throws UnreadableWorkbookException {
        at = end;
        try {
            boolean follows = holds(HEADER);
            end = at;
            if (!follows) return false;
            end = at + HEADER;
            id = readUShort();
            int length = readUShort();
            if (length > LONGEST || !holds(length)) throw new IllegalStateException("record");
            end = at + length;
            return true;
        } catch (IOException | RuntimeException problem) {
            throw XlsStream.damaged(problem);
        }
    }

    /** Whether so many bytes follow; the window is moved on where they lie behind it. */
    private boolean holds(int count) throws IOException {
        if (filled - at >= count) return true;
        System.arraycopy(window, at, window, 0, filled - at);
        filled -= at;
        at = 0;
        filled += bytes.readNBytes(window, filled, WINDOW - filled);
        return filled >= count;
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public LittleEndianInput fields() {
        return this;
    }

    @Override
    public String text(int length) {
        boolean wide = (readByte() & 1) != 0;
        need(wide ? 2 * length : length);
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (char) (wide ? readUShort() : readUByte());
        }
        return new String(letters);
    }

    @Override
    public int available() {
        return end - at;
    }

    @Override
    public byte readByte() {
        need(1);
        return window[at++];
    }

    @Override
    public int readUByte() {
        return readByte() & 0xFF;
    }

    @Override
    public int readUShort() {
        need(2);
        at += 2;
        return window[at - 2] & 0xFF | (window[at - 1] & 0xFF) << 8;
    }

    @Override
    public short readShort() {
        return (short) readUShort();
    }

    @Override
    public int readInt() {
        need(4);
        return readUShort() | readUShort() << 16;
    }

    @Override
    public long readLong() {
        need(8);
        return readInt() & 0xFFFF_FFFFL | (long) readInt() << 32;
    }

    @Override
    public double readDouble() {
        return Double.longBitsToDouble(readLong());
    }

    @Override
    public void readFully(byte[] buffer) {
        readFully(buffer, 0, buffer.length);
    }

    @Override
    public void readFully(byte[] buffer, int offset, int length) {
        need(length);
        System.arraycopy(window, at, buffer, offset, length);
        at += length;
    }

    @Override
    public void readPlain(byte[] buffer, int offset, int length) {
        readFully(buffer, offset, length);
    }

    private void need(int count) {
        if (end - at < count) throw new IllegalStateException("field");
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException closed) {
            // nothing is lost
        }
    }
}
