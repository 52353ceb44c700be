package planhouse.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A private copy of a file that arrived, with its hash: what is read, kept and hashed are the same
 * bytes, even if the file changes meanwhile. Deleted when closed.
 */
record Reception(Path copy, String sha256, long size) implements AutoCloseable {

    /**
     * @throws IOException when the file cannot be read to its end
     * @throws UncheckedIOException when there is no room for the copy, which is not the file's
     *     fault
     */
    static Reception of(Path file) throws IOException {
        Path copy = newCopy();
        try {
            MessageDigest digest = newDigest();
            try (InputStream in = Files.newInputStream(file);
                    OutputStream out =
                            new DigestOutputStream(Files.newOutputStream(copy), digest)) {
                byte[] part = new byte[1 << 16];
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    write(part, read, out, copy);
                }
            }
            return new Reception(copy, HexFormat.of().formatHex(digest.digest()), Files.size(copy));
        } catch (IOException | UncheckedIOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static Path newCopy() {
        try {
            return Files.createTempFile("planhouse-", ".received");
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

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
