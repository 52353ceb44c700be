package planhouse.workbook.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** A part of a package while it inflates, held to the limits that stop zip and XML bombs. */
final class LimitedStream extends FilterInputStream {

    /** A sheet of 1,048,576 rows and 60 columns of numbers inflates to less. */
    static final long MAX_PART_BYTES = 4L << 30;

    /** Bytes out for each byte in; sheets of nothing but zeros come to about 60. */
    static final int MAX_RATIO = 250;

    /** Below this a part may inflate at any ratio. */
    static final long RATIO_FREE_BYTES = 32L << 20;

    /** Bytes between two tags; Excel's longest text, 32,767 characters, takes less than one MiB. */
    static final int MAX_BYTES_BETWEEN_TAGS = 8 << 20;

    private final String part;
    private final long compressed;
    private final long limit;
    private long inflated;
    private long sinceTag;

    /** Carries the reason through a parser that knows only input errors. */
    static final class TooMuchException extends IOException {
        private final UnreadableWorkbookException reason;

        TooMuchException(UnreadableWorkbookException reason) {
            super(reason);
            this.reason = reason;
        }

        UnreadableWorkbookException reason() {
            return reason;
        }
    }

    /**
     * @param part named in messages
     * @param compressed bytes in the package
     * @param limit bytes that may come out
     */
    LimitedStream(InputStream in, String part, long compressed, long limit) {
        super(in);
        this.part = part;
        this.compressed = Math.max(1, compressed);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count <= 0) return count;
        inflated += count;
        if (inflated > limit) throw tooMuch("part-size", limit >> 20);
        if (inflated > RATIO_FREE_BYTES && inflated / compressed > MAX_RATIO) {
            throw tooMuch("ratio", MAX_RATIO);
        }
        int tag = offset + count - 1;
        while (tag >= offset && buffer[tag] != '<') tag--;
        sinceTag = tag < offset ? sinceTag + count : offset + count - tag;
        if (sinceTag > MAX_BYTES_BETWEEN_TAGS) {
            throw tooMuch("text-size", MAX_BYTES_BETWEEN_TAGS >> 20);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private IOException tooMuch(String limitName, long value) {
        return new TooMuchException(
                new UnreadableWorkbookException(Reason.TOO_MUCH, limitName, part, value));
    }
}
