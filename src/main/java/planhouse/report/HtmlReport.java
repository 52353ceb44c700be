package planhouse.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The yearly summary as one page of HTML that needs nothing else: no network, no script; pictures
 * are SVG inside it. Every number carries the model's value in {@code data-value}.
 */
public final class HtmlReport {

    private static final Template PAGE = compile();

    /**
     * Writes the file, replacing an older one.
     *
     * @throws IOException when the file cannot be written; then nothing is left behind
     */
    public void write(YearlySummary summary, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + ": expected the path of a file, found a root");
        }
        Files.createDirectories(folder);
        // not a temporary file of the system: those only their owner may read
        Path unfinished = folder.resolve("." + target.getFileName() + ".unfinished");
        try {
            try (Writer out = Files.newBufferedWriter(unfinished)) {
                PAGE.execute(PageView.of(summary), out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Template compile() {
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> open(name.contains(".") ? name : name + ".mustache"))
                .compile(open("page.mustache"));
    }

    private static Reader open(String name) {
        InputStream stream = HtmlReport.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("planhouse/report/" + name + " is not in the jar");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
