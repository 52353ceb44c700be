package planhouse.workbook.writing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream that remembers why it first could not be written: who writes an archive onto a full disk
 * fails again when closing it, and says that instead.
 */
final class FirstFailure extends FilterOutputStream {

    private IOException told = new IOException();
    private boolean failed;

    FirstFailure(OutputStream out) {
        super(out);
    }

    /** Runs what writes onto this stream. */
    void of(WholeFile.Content content) throws IOException {
        try {
            content.writeTo(this);
        } catch (IOException | RuntimeException consequence) {
            if (failed) {
                throw told;
            }
            throw consequence;
        }
    }

    @Override
    public void write(int one) throws IOException {
        noting(() -> out.write(one));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        noting(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        noting(out::flush);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void noting(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException failure) {
            if (!failed) {
                told = failure;
                failed = true;
            }
            throw failure;
        }
    }
}
