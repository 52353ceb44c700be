package planhouse.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.WholeFile;

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
    public void write(byte[] page, Path file) throws IOException {
        WholeFile.write(file, out -> out.write(page));
    }

    /** The page in UTF-8. */
    public byte[] page(YearlySummary summary) {
        return PAGE.execute(PageView.of(summary)).getBytes(StandardCharsets.UTF_8);
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
            throw new IllegalStateException("planhouse/report/html/" + name + " is not in the jar");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
