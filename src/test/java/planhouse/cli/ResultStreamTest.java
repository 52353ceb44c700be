package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResultStreamTest {

    @Test
    void remembers_that_the_disk_was_full() {
        ResultStream results = printedTo("No space left on device");

        assertThat(results.failure())
                .get()
                .hasToString("java.io.IOException: No space left on device");
    }

    @Test
    void takes_a_closed_pipe_for_a_reader_who_has_seen_enough() {
        assertThat(printedTo("Broken pipe").failure()).isEmpty();
    }

    private static ResultStream printedTo(String failure) {
        ResultStream results =
                new ResultStream(
                        new OutputStream() {
                            @Override
                            public void write(int one) throws IOException {
                                throw new IOException(failure);
                            }
                        });
        new PrintWriter(results, true, StandardCharsets.UTF_8).println("a result");
        return results;
    }
}
