package planhouse.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some seven hundred odd, broken and hostile workbooks, and published tables, through all that
 * {@code check} does, in one process of 512 MB.
 */
class EveryOddWorkbookIT {

    private static final int MOST_SECONDS = 300;

    @TempDir private Path folder;

    @Test
    void each_is_read_or_set_aside_with_a_reason_that_a_statistician_understands()
            throws Exception {
        List<String> files = corpus();
        Path list = Files.write(folder.resolve("files.txt"), files);
        Path output = folder.resolve("output.txt");
        Process process =
                SmallProcess.of(
                        CheckedFiles.class, output, list.toString(), folder.resolve("feedback"));

        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();

        List<String[]> lines =
                Files.readAllLines(output).stream().map(line -> line.split("\t", -1)).toList();
        assertThat(ended).as("after %d of %d workbooks", lines.size(), files.size()).isTrue();
        assertThat(lines).extracting(line -> line[0]).isEqualTo(files);
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line[1] + ": " + line[2])
                                        .as(line[0])
                                        .isIn(
                                                "loaded: ",
                                                "rejected: ",
                                                "unreadable: ",
                                                "unrecognised: "));
    }

    private static List<String> corpus() throws IOException {
        String corpus = System.getenv("PLANHOUSE_CORPUS");
        assumeTrue(corpus != null, "skipped: PLANHOUSE_CORPUS names no folder of workbooks");
        try (Stream<Path> torture = Files.walk(Path.of(corpus, "torture", "poi"));
                Stream<Path> statistics = Files.walk(Path.of(corpus, "statistics"))) {
            return Stream.concat(torture, statistics)
                    .filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
