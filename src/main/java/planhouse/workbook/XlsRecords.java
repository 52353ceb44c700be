package planhouse.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.poi.hssf.record.RecordInputStream;

/** A run of an .xls workbook's records, one at a time; what of a record is not read is skipped. */
final class XlsRecords implements AutoCloseable {

    private final InputStream bytes;
    private final RecordInputStream in;
    private int id;

    XlsRecords(InputStream bytes, RecordInputStream in) {
        this.bytes = bytes;
        this.in = in;
    }

    /** Moves to the next record; false behind the last. */
    boolean next() throws UnreadableWorkbookException {
        try {
            while (in.remaining() > 0) skip(in.remaining());
            if (!in.hasNextRecord()) return false;
            in.nextRecord();
            id = in.getSid() & 0xFFFF;
            return true;
        } catch (RuntimeException problem) {
            throw XlsStream.damaged(problem);
        }
    }

    int id() {
        return id;
    }

    /** The record's fields, to be read in their order. */
    RecordInputStream fields() {
        return in;
    }

    void skip(int length) {
        for (int i = 0; i < length; i++) in.readByte();
    }

    /** A text of known length, in one byte or two a character, as Excel 97 writes it. */
    static String text(RecordInputStream in, int length) {
        boolean wide = (in.readByte() & 1) != 0;
        return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
    }

    /** The same for a text that must end with its record, however long it claims to be. */
    static String shortText(RecordInputStream in, int length) {
        boolean wide = (in.readByte() & 1) != 0;
        int held = wide ? in.remaining() / 2 : in.remaining();
        int read = Math.min(length, held);
        return wide ? in.readUnicodeLEString(read) : in.readCompressedUnicode(read);
    }

    /** A text of known length in bytes of a code page, as Excel 5 and 95 write it. */
    static String text(RecordInputStream in, int length, Charset codePage) {
        byte[] encoded = new byte[Math.min(length, in.remaining())];
        in.readFully(encoded);
        return new String(encoded, codePage);
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException closed) {
            // nothing is lost
        }
    }
}
