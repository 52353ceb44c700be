package planhouse.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample workbooks (illustrative, not real statistics), shipped on the class path and copied
 * out to be loaded.
 */
public final class Samples {

    private static final String ROOT = "/samples/";
    private static final String CORRECTIONS = "corrections/";

    private final List<Path> returns = new ArrayList<>();
    private final List<Path> corrections = new ArrayList<>();

    private Samples() {}

    /** Copies all samples below a folder, replacing what is there. */
    public static Samples copyTo(Path folder) throws IOException {
        Samples samples = new Samples();
        for (String name : index()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream sample = resource(name)) {
                Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            }
            (name.startsWith(CORRECTIONS) ? samples.corrections : samples.returns).add(file);
        }
        return samples;
    }

    /** Names of all samples with their folders. */
    static List<String> index() throws IOException {
        try (InputStream index = resource("index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = Samples.class.getResourceAsStream(ROOT + name);
        if (resource == null) {
            throw new IOException("the sample " + name + " is not in this build");
        }
        return resource;
    }

    /** All counties, 2019-2022; one workbook has mistakes. */
    List<Path> returns() {
        return List.copyOf(returns);
    }

    /** The corrected workbook. */
    public List<Path> corrections() {
        return List.copyOf(corrections);
    }
}
