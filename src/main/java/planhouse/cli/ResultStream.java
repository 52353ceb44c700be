package planhouse.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which remembers when a result could not be written to it: the disk is full, and
 * the file that a program reads later holds half a document. A reader that has seen enough and
 * closes the pipe is no failure.
 */
final class ResultStream extends FilterOutputStream {

    /** A pipe whose reader has gone, an output that was closed for the command from the start. */
    private static final Set<String> NOBODY_READS = Set.of("Broken pipe", "Bad file descriptor");

    private @Nullable IOException failure;

    ResultStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** Why the result was not written whole; empty where it was, or nobody reads it any more. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure)
                .filter(failed -> !NOBODY_READS.contains(String.valueOf(failed.getMessage())));
    }
}
