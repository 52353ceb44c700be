package planhouse.workbook.writing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whether a workbook is as it was written here: whichever program saves it writes its own name into
 * it.
 */
public final class UntouchedWorkbook {

    private static final String PROGRAM = "<Application>Apache POI</Application>";
    private static final int MOST_READ = 65_536;

    private UntouchedWorkbook() {}

    public static boolean isAt(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry("docProps/app.xml");
            if (properties == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(properties)) {
                return new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8)
                        .contains(PROGRAM);
            }
        } catch (IOException noWorkbook) {
            return false;
        }
    }
}
