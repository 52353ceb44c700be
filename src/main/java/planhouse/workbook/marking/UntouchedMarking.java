package planhouse.workbook.marking;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Whether a marked workbook is still as it was written, or somebody has saved it since. */
public final class UntouchedMarking {

    private UntouchedMarking() {}

    /** False as well for everything that is no marked workbook. */
    public static boolean isAt(Path file) {
        try {
            return hasArchiveComment(file) || XlsSeal.isWhole(file);
        } catch (IOException | RuntimeException other) {
            return false;
        }
    }

    private static boolean hasArchiveComment(Path file) throws IOException {
        byte[] comment = OwnNames.ARCHIVE.getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() < comment.length) return false;
            byte[] end = new byte[comment.length];
            in.seek(in.length() - comment.length);
            in.readFully(end);
            return Arrays.equals(end, comment);
        }
    }
}
