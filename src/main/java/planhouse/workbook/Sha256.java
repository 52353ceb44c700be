package planhouse.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that workbooks, contents, definitions and SQL are known by; grows until it is read. */
public final class Sha256 {

    private final MessageDigest digest;

    /** The hash of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds a text's UTF-8 bytes. */
    public void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    public void add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
    }

    /** Adds what is left of a stream, which stays open. */
    public void addAll(InputStream in) throws IOException {
        in.transferTo(watching(OutputStream.nullOutputStream()));
    }

    /** Adds all that is written to a stream. */
    public OutputStream watching(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** All that was added, in 64 hexadecimal digits; the hash is that of nothing again. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
