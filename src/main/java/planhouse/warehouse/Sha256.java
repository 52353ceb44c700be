package planhouse.warehouse;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that workbooks, contents, rules and SQL are known by. */
public final class Sha256 {

    private Sha256() {}

    /** A digest that nothing was added to yet; it makes 32 bytes. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
