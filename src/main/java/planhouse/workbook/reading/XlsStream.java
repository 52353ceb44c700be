package planhouse.workbook.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.LibraryWords;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/**
 * The records of an .xls workbook, from a compound file or bare; those of the workbook first, then
 * those of its sheets. What is encrypted with Excel's own default password is read as Excel does.
 */
final class XlsStream implements AutoCloseable {

    /** Begins the workbook and each sheet of Excel 5 and later. */
    static final int BEGIN = 0x809;

    static final int END = 0x0A;

    private static final int FILE_PASS = 0x2F;
    private static final int WRITE_PROTECT = 0x86;
    private static final int VERSION_8 = 0x600;

    private final Path file;
    private final @Nullable CompoundFile compound;
    private @Nullable EncryptionInfo encryption;
    private int encryptedFrom;
    private boolean version8;

    /**
     * @param compound closed with this; null where the file is the bare stream
     */
    XlsStream(Path file, @Nullable CompoundFile compound) throws UnreadableWorkbookException {
        this.file = file;
        this.compound = compound;
        try (InputStream bytes = bytes()) {
            begin(new RecordInputStream(bytes));
        } catch (IOException | RuntimeException problem) {
            throw damaged(problem);
        }
    }

    /** Whether the records are of Excel 97 and later, not of Excel 5 or 95. */
    boolean isVersion8() {
        return version8;
    }

    /** Whether the records of sheets may be read straight from their bytes. */
    boolean isPlain() {
        return version8 && encryption == null;
    }

    /** The workbook's own records, behind their beginning. */
    LibraryRecords workbook() throws UnreadableWorkbookException {
        InputStream bytes = bytes();
        try {
            if (encryption != null) {
                bytes.skipNBytes(encryptedFrom);
                return new LibraryRecords(bytes, decrypted(bytes));
            }
            LibraryRecords records = new LibraryRecords(bytes, new RecordInputStream(bytes));
            records.next();
            return records;
        } catch (IOException | RuntimeException problem) {
            close(bytes);
            throw damaged(problem);
        }
    }

    /**
     * A sheet's records, behind their beginning.
     *
     * @param number from 0, in the order of the file
     * @param position of the first byte
     */
    XlsRecords sheet(int number, String name, long position) throws UnreadableWorkbookException {
        // the positions of encrypted sheets cannot be trusted, so they are counted
        if (encryption != null) return counted(number, name);
        InputStream bytes = bytes();
        try {
            bytes.skipNBytes(position);
            LibraryRecords records = new LibraryRecords(bytes, new RecordInputStream(bytes));
            if (records.next() && records.id() == BEGIN) return records;
        } catch (IOException | RuntimeException problem) {
            close(bytes);
            throw damaged(problem);
        }
        close(bytes);
        throw new UnreadableWorkbookException(Reason.DAMAGED, "sheet-start", name, position);
    }

    /**
     * A sheet's records behind their beginning, for a workbook that is plain.
     *
     * @throws UnreadableWorkbookException when they do not begin there
     */
    XlsRecords plainSheet(long position) throws UnreadableWorkbookException {
        InputStream bytes = rawBytes();
        try {
            bytes.skipNBytes(position);
            XlsRecords records = new PlainRecords(bytes);
            if (records.next() && records.id() == BEGIN) return records;
        } catch (IOException | RuntimeException | UnreadableWorkbookException problem) {
            close(bytes);
            throw damaged(problem);
        }
        close(bytes);
        throw new UnreadableWorkbookException(Reason.DAMAGED, "no-records", "Workbook");
    }

    @Override
    public void close() {
        if (compound != null) compound.close();
    }

    static UnreadableWorkbookException damaged(Exception problem) {
        return new UnreadableWorkbookException(
                Reason.DAMAGED, problem, "record", LibraryWords.of(problem));
    }

    private XlsRecords counted(int number, String name) throws UnreadableWorkbookException {
        LibraryRecords records = workbook();
        int begun = -1;
        int depth = 1;
        while (records.next()) {
            if (records.id() == BEGIN && depth++ == 0 && ++begun == number) return records;
            if (records.id() == END) depth--;
        }
        records.close();
        throw new UnreadableWorkbookException(Reason.DAMAGED, "no-records", name);
    }

    private void begin(RecordInputStream records) throws UnreadableWorkbookException {
        records.nextRecord();
        int id = records.getSid();
        if (id != BEGIN) {
            boolean old = id == 0x09 || id == 0x209 || id == 0x409;
            if (old) throw new UnreadableWorkbookException(Reason.TOO_OLD, "excel", "2-4");
            throw new UnreadableWorkbookException(Reason.DAMAGED, "no-records", "Workbook");
        }
        int size = 4 + records.remaining();
        version8 = records.readUShort() == VERSION_8;
        records.readRemainder();
        for (int i = 0; i < 2 && records.hasNextRecord(); i++) {
            records.nextRecord();
            size += 4 + records.remaining();
            if (records.getSid() == FILE_PASS) {
                encryption = unlocked(records);
                encryptedFrom = size;
                return;
            }
            if (records.getSid() != WRITE_PROTECT) return;
            records.readRemainder();
        }
    }

    private EncryptionInfo unlocked(RecordInputStream records) throws UnreadableWorkbookException {
        if (version8) {
            try {
                EncryptionInfo info = new FilePassRecord(records).getEncryptionInfo();
                if (info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) return info;
            } catch (GeneralSecurityException | RuntimeException unknownCipher) {
                throw new UnreadableWorkbookException(Reason.ENCRYPTED, unknownCipher, "password");
            }
        }
        throw new UnreadableWorkbookException(Reason.ENCRYPTED, "password");
    }

    private RecordInputStream decrypted(InputStream bytes) {
        return new RecordInputStream(bytes, encryption, encryptedFrom);
    }

    private InputStream bytes() throws UnreadableWorkbookException {
        return new BufferedInputStream(rawBytes(), 1 << 16);
    }

    private InputStream rawBytes() throws UnreadableWorkbookException {
        if (compound != null) return compound.workbook();
        try {
            return Files.newInputStream(file);
        } catch (IOException problem) {
            throw new UnreadableWorkbookException(
                    Reason.UNREACHABLE, problem, "io", LibraryWords.of(problem));
        }
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException closed) {
            // nothing is lost
        }
    }
}
