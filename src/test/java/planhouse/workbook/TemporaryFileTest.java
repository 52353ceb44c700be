package planhouse.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFileTest {

    @TempDir private Path folder;

    @Test
    void what_a_process_that_is_no_more_has_left_is_cleared() throws Exception {
        long dead = deadProcess();
        long alive = ProcessHandle.current().pid();
        Path received = Files.createFile(folder.resolve("planhouse-" + dead + "-7.received"));
        Path decrypted = Files.createFile(folder.resolve("planhouse-" + dead + "-7.decrypted"));
        Path inUse = Files.createFile(folder.resolve("planhouse-" + alive + "-7.received"));
        Path anothers = Files.createFile(folder.resolve("planhouse-" + dead + "-notes.txt"));

        TemporaryFile.clearAbandoned(folder);

        assertThat(received).doesNotExist();
        assertThat(decrypted).doesNotExist();
        assertThat(inUse).exists();
        assertThat(anothers).exists();
    }

    @Test
    void a_file_in_use_is_not_taken_for_abandoned() throws Exception {
        Path received = TemporaryFile.forReceived();

        TemporaryFile.clearAbandoned();

        assertThat(received).exists();
        Files.delete(received);
    }

    private static long deadProcess() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-version")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.waitFor();
        return process.pid();
    }
}
