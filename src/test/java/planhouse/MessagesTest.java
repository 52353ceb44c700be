package planhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is said is said in both languages: a word of the one alone is printed in the other. */
class MessagesTest {

    private static final Path WORDS = Path.of("src/main/resources/planhouse");

    /** Headings of help that the command line library brings in English itself. */
    private static final Set<String> OF_ONE_LANGUAGE =
            Set.of("usage.headerHeading", "usage.synopsisHeading");

    @TestFactory
    Stream<DynamicTest> each_message_is_there_in_both_languages() throws IOException {
        return Files.walk(WORDS)
                .filter(file -> file.toString().endsWith("_zh.properties"))
                .map(
                        chinese ->
                                DynamicTest.dynamicTest(
                                        WORDS.relativize(chinese).toString(),
                                        () ->
                                                assertThat(keys(chinese))
                                                        .isNotEmpty()
                                                        .isEqualTo(keys(english(chinese)))));
    }

    private static Path english(Path chinese) {
        String name = chinese.getFileName().toString();
        Path english = chinese.resolveSibling(name.replace("_zh", "_en"));
        return Files.exists(english) ? english : chinese.resolveSibling(name.replace("_zh", ""));
    }

    private static Set<String> keys(Path file) {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> keys = new TreeSet<>(messages.stringPropertyNames());
        keys.removeAll(OF_ONE_LANGUAGE);
        return keys;
    }
}
