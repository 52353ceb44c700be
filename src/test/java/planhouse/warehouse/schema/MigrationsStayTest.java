package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import planhouse.workbook.Sha256;

/**
 * A migration that a database may have run is never edited: such a database would be refused. What
 * was wrong in one is mended by the next, whose line is added to {@code migrations.sha256} when it
 * is written: {@code sha256sum sql/migrations/*.sql}.
 */
class MigrationsStayTest {

    private static final Path FOLDER = Path.of("sql/migrations");

    @Test
    void each_is_what_it_was_when_it_was_written() throws IOException {
        List<Path> files;
        try (var listed = Files.list(FOLDER)) {
            files = listed.sorted().toList();
        }

        assertThat(files)
                .extracting(MigrationsStayTest::line)
                .containsExactlyElementsOf(
                        Files.readAllLines(Path.of("src/test/resources/migrations.sha256")));
    }

    private static String line(Path file) {
        try {
            byte[] text = Files.readAllBytes(file);
            Sha256 hash = new Sha256();
            hash.add(text, 0, text.length);
            return hash.hex() + "  " + FOLDER + "/" + file.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
