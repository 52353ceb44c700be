package planhouse.workbook.reading;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.RecordInputStream;
import planhouse.workbook.UnreadableWorkbookException;

/** Records by the library, which knows the rarest: encrypted ones, fields that are continued. */
final class LibraryRecords implements XlsRecords {

    private final InputStream bytes;
    private final RecordInputStream in;
    private int id;

    LibraryRecords(InputStream bytes, RecordInputStream in) {
        this.bytes = bytes;
        this.in = in;
    }

    @Override
    public boolean next() throws UnreadableWorkbookException {
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

    @Override
    public int id() {
        return id;
    }

    @Override
    public RecordInputStream fields() {
        return in;
    }

    @Override
    public String text(int length) {
        boolean wide = (in.readByte() & 1) != 0;
        return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
    }

    /** A text that must end with its record, however long it claims to be. */
    String shortText(int length) {
        boolean wide = (in.readByte() & 1) != 0;
        int held = wide ? in.remaining() / 2 : in.remaining();
        int read = Math.min(length, held);
        return wide ? in.readUnicodeLEString(read) : in.readCompressedUnicode(read);
    }

    private void skip(int length) {
        for (int i = 0; i < length; i++) in.readByte();
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
