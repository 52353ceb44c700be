package planhouse.workbook.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import planhouse.workbook.LibraryWords;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** The list of contents at a zip file's end, measured before it is read into memory. */
final class ZipDirectory {

    /** A workbook of 1,000 sheets with drawings has about 5,000 parts. */
    static final long MAX_PARTS = 50_000;

    /** Bytes of the list; the parts' names stand in it. */
    static final long MAX_BYTES = 16 << 20;

    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END64_MARK = 0x06064b50;
    private static final int END64_LENGTH = 56;
    private static final int LOCATOR_LENGTH = 20;

    private ZipDirectory() {}

    static void check(Path file) throws UnreadableWorkbookException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            long start = Math.max(0, length - END_LENGTH - 0xFFFF);
            ByteBuffer tail = bytes(in, start, (int) (length - start));
            int end = tail.limit() - END_LENGTH;
            while (end >= 0 && tail.getInt(end) != END_MARK) end--;
            if (end < 0) throw new UnreadableWorkbookException(Reason.DAMAGED, "zip-end", length);
            long parts = tail.getShort(end + 10) & 0xFFFF;
            long size = tail.getInt(end + 12) & 0xFFFF_FFFFL;
            if ((parts == 0xFFFF || size == 0xFFFF_FFFFL) && end >= LOCATOR_LENGTH) {
                long at = tail.getLong(end - LOCATOR_LENGTH + 8);
                if (at >= 0 && at <= length - END64_LENGTH) {
                    ByteBuffer end64 = bytes(in, at, END64_LENGTH);
                    if (end64.getInt(0) == END64_MARK) {
                        parts = end64.getLong(32);
                        size = end64.getLong(40);
                    }
                }
            }
            if (parts < 0 || parts > MAX_PARTS || size < 0 || size > MAX_BYTES) {
                throw new UnreadableWorkbookException(
                        Reason.TOO_MUCH, "parts", parts, MAX_PARTS, MAX_BYTES >> 20);
            }
        } catch (IOException problem) {
            throw new UnreadableWorkbookException(
                    Reason.UNREACHABLE, problem, "io", LibraryWords.of(problem));
        }
    }

    private static ByteBuffer bytes(RandomAccessFile in, long start, int length)
            throws IOException {
        byte[] bytes = new byte[length];
        in.seek(start);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
