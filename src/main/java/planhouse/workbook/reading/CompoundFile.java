package planhouse.workbook.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.LibraryWords;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** Microsoft's compound file, a file of named streams: around an .xls, or an encrypted .xlsx. */
final class CompoundFile implements AutoCloseable {

    private final POIFSFileSystem streams;

    CompoundFile(Path file) throws UnreadableWorkbookException {
        try {
            streams = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException problem) {
            throw broken(problem);
        }
    }

    /** Whether an .xlsx workbook lies encrypted in it. */
    boolean holdsEncryptedPackage() {
        return has("EncryptedPackage") || has("\u0009DRMContent");
    }

    POIFSFileSystem streams() {
        return streams;
    }

    /**
     * The stream of a workbook's records, from its start.
     *
     * @throws UnreadableWorkbookException when there is none, with what the file is
     */
    InputStream workbook() throws UnreadableWorkbookException {
        DocumentEntry workbook = document("Workbook");
        if (workbook == null) workbook = document("Book");
        if (workbook == null) {
            if (has("WordDocument")) throw notAWorkbook("word");
            if (has("PowerPoint Document")) throw notAWorkbook("powerpoint");
            if (has("__properties_version1.0")) throw notAWorkbook("outlook");
            if (has("ETExtData") || has("WpsWorkbook")) {
                throw new UnreadableWorkbookException(Reason.WPS_ET, "et");
            }
            throw notAWorkbook("compound");
        }
        try {
            return streams.getRoot().createDocumentInputStream(workbook);
        } catch (IOException | RuntimeException problem) {
            throw broken(problem);
        }
    }

    @Override
    public void close() {
        try {
            streams.close();
        } catch (IOException closed) {
            // nothing is lost
        }
    }

    private boolean has(String name) {
        return streams.getRoot().hasEntryCaseInsensitive(name);
    }

    private @Nullable DocumentEntry document(String name) throws UnreadableWorkbookException {
        DirectoryNode root = streams.getRoot();
        if (!root.hasEntryCaseInsensitive(name)) return null;
        try {
            Entry entry = root.getEntryCaseInsensitive(name);
            return entry instanceof DocumentEntry document ? document : null;
        } catch (IOException | RuntimeException problem) {
            throw broken(problem);
        }
    }

    private static UnreadableWorkbookException broken(Exception problem) {
        return new UnreadableWorkbookException(
                Reason.DAMAGED, problem, "compound-broken", LibraryWords.of(problem));
    }

    private static UnreadableWorkbookException notAWorkbook(String kind) {
        return new UnreadableWorkbookException(Reason.NOT_A_WORKBOOK, kind);
    }
}
