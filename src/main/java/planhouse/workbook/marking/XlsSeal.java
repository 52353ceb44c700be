package planhouse.workbook.marking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.WritingNotSupportedException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import planhouse.workbook.Sha256;

/**
 * The hash of an .xls workbook's own stream among its document properties: it is right only as long
 * as no program has saved the workbook again.
 */
final class XlsSeal {

    private static final String PROPERTY = "planhouse";
    private static final String STREAM = "Workbook";

    private XlsSeal() {}

    static void write(byte[] workbook, Path target) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(workbook));
                OutputStream out = Files.newOutputStream(target)) {
            DocumentSummaryInformation summary = summary(files.getRoot());
            CustomProperties properties = summary.getCustomProperties();
            if (properties == null) properties = new CustomProperties();
            properties.put(PROPERTY, digest(files.getRoot()));
            summary.setCustomProperties(properties);
            summary.write(files.getRoot(), DocumentSummaryInformation.DEFAULT_STREAM_NAME);
            files.writeFilesystem(out);
        } catch (WritingNotSupportedException problem) {
            throw new IOException(problem);
        }
    }

    static boolean isWhole(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            CustomProperties properties = summary(files.getRoot()).getCustomProperties();
            return properties != null && digest(files.getRoot()).equals(properties.get(PROPERTY));
        }
    }

    private static DocumentSummaryInformation summary(DirectoryNode root) throws IOException {
        String name = DocumentSummaryInformation.DEFAULT_STREAM_NAME;
        if (!root.hasEntryCaseInsensitive(name))
            return PropertySetFactory.newDocumentSummaryInformation();
        try (InputStream in = root.createDocumentInputStream(name)) {
            return (DocumentSummaryInformation) PropertySetFactory.create(in);
        } catch (HPSFException | ClassCastException damaged) {
            return PropertySetFactory.newDocumentSummaryInformation();
        }
    }

    private static String digest(DirectoryNode root) throws IOException {
        try (InputStream in = root.createDocumentInputStream(STREAM)) {
            Sha256 hash = new Sha256();
            hash.addAll(in);
            return hash.hex();
        }
    }
}
