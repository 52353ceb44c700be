package planhouse.workbook.reading;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Workbooks that nobody here wrote, in a folder beside the checkout. */
final class Corpus {

    private Corpus() {}

    /** All files in a folder of it; skips the test where the folder is absent. */
    static List<Path> files(String folder) {
        String corpus = System.getenv("PLANHOUSE_CORPUS");
        if (corpus == null || !Files.isDirectory(Path.of(corpus, folder))) {
            return abort("PLANHOUSE_CORPUS names no folder with " + folder + ": nothing compared");
        }
        try (Stream<Path> files = Files.walk(Path.of(corpus, folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
