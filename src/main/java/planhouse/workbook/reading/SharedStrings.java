package planhouse.workbook.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.CellValue;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** The texts of a workbook's cells, each held once, as UTF-8 in large blocks. */
final class SharedStrings {

    /** UTF-8 bytes; a quarter of the heap that the load path is built for. */
    static final int MAX_BYTES = 128 << 20;

    static final int MAX_COUNT = 16 << 20;

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int RECENT = 1 << 12;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] ends = new int[1024];
    private int count;
    private int bytes;

    /** Texts met lately, by the low bits of their number. */
    private final CellValue.@Nullable Text[] recent = new CellValue.@Nullable Text[RECENT];

    private final int[] recentNumbers = new int[RECENT];

    /** Texts of an .xlsx workbook: runs put together, phonetic runs left out. */
    static SharedStrings read(PartCursor cursor) throws UnreadableWorkbookException {
        SharedStrings strings = new SharedStrings();
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            if (event == PartCursor.START && cursor.isAt("si")) strings.add(RichText.read(cursor));
        }
        return strings;
    }

    /** Adds the text with the next number. */
    void add(String text) throws UnreadableWorkbookException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (count == MAX_COUNT) {
            throw new UnreadableWorkbookException(Reason.TOO_MUCH, "text-count", MAX_COUNT);
        }
        if (encoded.length > MAX_BYTES - bytes) {
            throw new UnreadableWorkbookException(Reason.TOO_MUCH, "texts", MAX_BYTES >> 20);
        }
        for (int from = 0; from < encoded.length; ) {
            if (bytes >> BLOCK_BITS == blocks.size()) blocks.add(new byte[BLOCK]);
            int at = bytes & BLOCK - 1;
            int length = Math.min(encoded.length - from, BLOCK - at);
            System.arraycopy(encoded, from, blocks.get(bytes >> BLOCK_BITS), at, length);
            from += length;
            bytes += length;
        }
        if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
        ends[count++] = bytes;
    }

    /** The text of a number from 0, or an error value when the file does not hold it. */
    CellValue get(int number) {
        if (number < 0 || number >= count) {
            return new CellValue.Error(CellValue.Error.MISSING_TEXT);
        }
        int slot = number & RECENT - 1;
        CellValue.Text met = recent[slot];
        if (met != null && recentNumbers[slot] == number) return met;
        CellValue.Text text = new CellValue.Text(decoded(number));
        recent[slot] = text;
        recentNumbers[slot] = number;
        return text;
    }

    private String decoded(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        int length = ends[number] - start;
        if (length == 0) return "";
        int at = start & BLOCK - 1;
        if (at + length <= BLOCK) {
            return new String(blocks.get(start >> BLOCK_BITS), at, length, StandardCharsets.UTF_8);
        }
        byte[] whole = new byte[length];
        for (int copied = 0; copied < length; ) {
            int from = start + copied;
            int part = Math.min(length - copied, BLOCK - (from & BLOCK - 1));
            byte[] block = blocks.get(from >> BLOCK_BITS);
            System.arraycopy(block, from & BLOCK - 1, whole, copied, part);
            copied += part;
        }
        return new String(whole, StandardCharsets.UTF_8);
    }
}
