package planhouse.workbook.reading;

import java.nio.charset.Charset;
import org.apache.poi.util.LittleEndianInput;
import planhouse.workbook.UnreadableWorkbookException;

/** A run of an .xls workbook's records, one at a time; what of a record is not read is skipped. */
interface XlsRecords extends AutoCloseable {

    /** Moves to the next record; false behind the last. */
    boolean next() throws UnreadableWorkbookException;

    int id();

    /** The record's fields, to be read in their order; what is available is left of the record. */
    LittleEndianInput fields();

    /** A text of known length, in one byte or two a character, as Excel 97 writes it. */
    String text(int length);

    /** A text of known length in bytes of a code page, as Excel 5 and 95 write it. */
    static String text(LittleEndianInput in, int length, Charset codePage) {
        byte[] encoded = new byte[Math.min(length, in.available())];
        in.readFully(encoded);
        return new String(encoded, codePage);
    }

    @Override
    void close();
}
