package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The guide's own example of a list form with its fact and its view, of made-up energy. */
record EnergyExample(Path path) {

    private static final Pattern BLOCK =
            Pattern.compile(
                    "```(?:yaml|sql)\n(?:#|--) (\\S*(?:en01|energy)\\S*)\n(.*?)```",
                    Pattern.DOTALL);

    /** Writes the files that the guide shows into a folder. */
    static EnergyExample in(Path folder) throws IOException {
        Path jobs = folder.resolve("jobs");
        Matcher block = BLOCK.matcher(Files.readString(Path.of("jobs/README.md")));
        while (block.find()) {
            Path file = jobs.resolve(block.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(2));
        }
        return new EnergyExample(jobs);
    }

    void write(String file, String... lines) throws IOException {
        Files.createDirectories(path.resolve(file).getParent());
        Files.writeString(path.resolve(file), String.join("\n", lines));
    }

    void change(String file, String from, String to) throws IOException {
        String text = Files.readString(path.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(path.resolve(file), text.replace(from, to));
    }

    void delete(String file) throws IOException {
        Files.delete(path.resolve(file));
    }
}
