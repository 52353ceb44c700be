package planhouse.workbook.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
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

    /** What the file's end says of the list. */
    private record Size(long parts, long bytes) {

        boolean isTooMuch() {
            return parts < 0 || parts > MAX_PARTS || bytes < 0 || bytes > MAX_BYTES;
        }
    }

    static void check(Path file) throws UnreadableWorkbookException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            Size size = size(in);
            if (size.isTooMuch()) {
                throw new UnreadableWorkbookException(
                        Reason.TOO_MUCH, "parts", size.parts(), MAX_PARTS, MAX_BYTES >> 20);
            }
        } catch (IOException problem) {
            throw new UnreadableWorkbookException(
                    Reason.UNREACHABLE, problem, "io", LibraryWords.of(problem));
        }
    }

    private static Size size(RandomAccessFile in) throws IOException, UnreadableWorkbookException {
        long length = in.length();
        long start = Math.max(0, length - END_LENGTH - 0xFFFF);
        ByteBuffer tail = bytes(in, start, (int) (length - start));
        int end = tail.limit() - END_LENGTH;
        while (end >= 0 && tail.getInt(end) != END_MARK) end--;
        if (end < 0) throw new UnreadableWorkbookException(Reason.DAMAGED, "zip-end", length);
        Size size =
                new Size(tail.getShort(end + 10) & 0xFFFF, tail.getInt(end + 12) & 0xFFFF_FFFFL);
        boolean isElsewhere = size.parts() == 0xFFFF || size.bytes() == 0xFFFF_FFFFL;
        return isElsewhere && end >= LOCATOR_LENGTH
                ? size64(in, tail.getLong(end - LOCATOR_LENGTH + 8)).orElse(size)
                : size;
    }

    /** What a second end says, for more than fits into the first; empty where none stands there. */
    private static Optional<Size> size64(RandomAccessFile in, long at) throws IOException {
        if (at < 0 || at > in.length() - END64_LENGTH) return Optional.empty();
        ByteBuffer end = bytes(in, at, END64_LENGTH);
        return end.getInt(0) == END64_MARK
                ? Optional.of(new Size(end.getLong(32), end.getLong(40)))
                : Optional.empty();
    }

    private static ByteBuffer bytes(RandomAccessFile in, long start, int length)
            throws IOException {
        byte[] bytes = new byte[length];
        in.seek(start);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
