package planhouse.workbook.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Sheet;
import planhouse.workbook.TemporaryFile;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;
import planhouse.workbook.WorkbookFormat;

/**
 * An .xlsx workbook that is encrypted with Excel's own default password, as Excel does where only
 * changes are protected; it is read from a copy that lasts until the workbook closes.
 */
final class DecryptedWorkbook implements WorkbookContent {

    /** Rounds of hashing; Excel writes 100,000. */
    private static final int MAX_ROUNDS = 1_000_000;

    private final Path copy;
    private final XlsxWorkbook workbook;

    DecryptedWorkbook(CompoundFile file) throws UnreadableWorkbookException {
        copy = decrypted(file);
        try {
            workbook = new XlsxWorkbook(copy);
        } catch (UnreadableWorkbookException unreadable) {
            delete();
            throw unreadable;
        }
    }

    @Override
    public WorkbookFormat format() {
        return workbook.format();
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.sheets();
    }

    @Override
    public List<DefinedName> definedNames() {
        return workbook.definedNames();
    }

    @Override
    public void close() {
        workbook.close();
        delete();
    }

    private void delete() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException locked) {
            copy.toFile().deleteOnExit();
        }
    }

    private static Path decrypted(CompoundFile file) throws UnreadableWorkbookException {
        Path copy = null;
        try {
            EncryptionInfo info = new EncryptionInfo(file.streams());
            boolean tooSlow = info.getVerifier().getSpinCount() > MAX_ROUNDS;
            Decryptor decryptor = info.getDecryptor();
            if (tooSlow || !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new UnreadableWorkbookException(Reason.ENCRYPTED, "password");
            }
            copy = TemporaryFile.forDecrypted();
            try (InputStream plain = decryptor.getDataStream(file.streams())) {
                Files.copy(plain, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException | GeneralSecurityException | RuntimeException problem) {
            if (copy != null) copy.toFile().delete();
            throw new UnreadableWorkbookException(Reason.ENCRYPTED, problem, "password");
        }
    }
}
