package planhouse.workbook.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir Path folder;

    @Test
    void another_process_that_writes_the_same_file_keeps_what_it_has_written_so_far()
            throws IOException {
        Path anothers = unfinishedOf(1);
        Files.writeString(anothers, "half");

        try (WholeFile file = WholeFile.begin(folder.resolve("report.html"))) {
            Files.writeString(file.unfinished(), "whole");
            file.complete();
        }

        assertThat(folder.resolve("report.html")).hasContent("whole");
        assertThat(anothers).hasContent("half");
    }

    @Test
    void what_a_killed_process_left_is_cleared() throws IOException {
        Path abandoned = unfinishedOf(Long.MAX_VALUE / 10);
        Files.writeString(abandoned, "half");

        write("whole");

        assertThat(abandoned).doesNotExist();
    }

    @Test
    void a_file_that_could_not_be_written_leaves_the_older_one_and_nothing_beside() {
        assertThatThrownBy(
                        () -> {
                            write("older");
                            WholeFile.write(
                                    folder.resolve("report.html"),
                                    out -> {
                                        out.write('x');
                                        throw new IOException("disk full");
                                    });
                        })
                .hasMessage("disk full");

        assertThat(folder.resolve("report.html")).hasContent("older");
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void the_first_failure_is_told_not_what_it_led_to() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };

        assertThatThrownBy(() -> new FirstFailure(full).of(WholeFileTest::archive))
                .hasMessage("No space left on device");
        assertThatThrownBy(
                        () ->
                                new FirstFailure(OutputStream.nullOutputStream())
                                        .of(
                                                out -> {
                                                    throw new IllegalStateException("a fault");
                                                }))
                .hasMessage("a fault");
    }

    /** As the library does that writes workbooks. */
    private static void archive(OutputStream out) throws IOException {
        try {
            out.write('x');
        } catch (IOException unfinished) {
            throw new IOException("This archive contains unclosed entries.");
        }
    }

    private void write(String content) throws IOException {
        WholeFile.write(
                folder.resolve("report.html"),
                out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Path unfinishedOf(long process) {
        return folder.resolve(".report.html." + process + ".unfinished");
    }
}
