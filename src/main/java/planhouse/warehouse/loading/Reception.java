package planhouse.warehouse.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import planhouse.workbook.Sha256;
import planhouse.workbook.TemporaryFile;

/**
 * A private copy of a file that arrived, with its hash: what is read, kept and hashed are the same
 * bytes, even if the file changes meanwhile. Deleted when closed.
 */
record Reception(Path copy, String sha256, long size) implements AutoCloseable {

    /** A sheet of 1,048,576 rows and 60 columns of numbers takes some 400 MB. */
    static final long MAX_BYTES = 1L << 30;

    /**
     * @throws NotReceivedException when it is no file, larger than any workbook, or written by
     *     another program meanwhile
     * @throws IOException when the file cannot be read to its end
     * @throws UncheckedIOException when there is no room for the copy, which is not the file's
     *     fault
     */
    static Reception of(Path file) throws IOException {
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.isDirectory() && !Files.isReadable(file)) {
            throw NotReceivedException.shutFolder(file);
        }
        // a pipe or a device would be waited for without end
        if (!before.isRegularFile()) throw NotReceivedException.noFile(file);
        if (before.size() > MAX_BYTES) {
            throw NotReceivedException.tooLarge(file, before.size(), MAX_BYTES);
        }
        Path copy = newCopy();
        try {
            Sha256 hash = new Sha256();
            try (InputStream in = Files.newInputStream(file);
                    OutputStream out = hash.watching(Files.newOutputStream(copy))) {
                byte[] part = new byte[1 << 16];
                long left = before.size();
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    left -= read;
                    // one that grows faster than it is read has no end
                    if (left < 0) throw NotReceivedException.changing(file);
                    write(part, read, out, copy);
                }
            }
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            if (after.size() != Files.size(copy)
                    || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
                throw NotReceivedException.changing(file);
            }
            return new Reception(copy, hash.hex(), Files.size(copy));
        } catch (IOException | UncheckedIOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static Path newCopy() {
        try {
            return TemporaryFile.forReceived();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] part, int length, OutputStream out, Path copy) {
        try {
            out.write(part, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(copy + ": " + e.getMessage(), e));
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
