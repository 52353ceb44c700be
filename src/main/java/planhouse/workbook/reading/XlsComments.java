package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.LittleEndianInput;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;

/**
 * The comments of an .xls sheet, from Excel 97 on: a drawn object, the text in it, and behind all
 * objects which cell each is of.
 */
final class XlsComments {

    private static final int OBJECT = 0x5D;
    private static final int TEXT = 0x1B6;
    private static final int CONTINUED = 0x3C;
    private static final int NOTE = 0x1C;
    private static final int LONGEST = 32_767;

    private final Map<Integer, String> texts = new HashMap<>();
    private final List<CellComment> comments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int object;
    private int missing;

    /** Takes a record of the sheet; one that is no part of a comment is left as it is. */
    void read(XlsRecords records) {
        switch (records.id()) {
            case OBJECT -> object = object(records.fields());
            case TEXT -> begin(records.fields());
            case CONTINUED -> go(records);
            case NOTE -> place(records.fields());
            default -> {}
        }
    }

    List<CellComment> list() {
        return List.copyOf(comments);
    }

    private static int object(LittleEndianInput in) {
        if (in.available() < 8) return 0;
        in.readInt();
        in.readUShort();
        return in.readUShort();
    }

    private void begin(LittleEndianInput in) {
        missing = 0;
        text.setLength(0);
        if (in.available() < 12) return;
        in.readLong();
        in.readUShort();
        missing = Math.min(in.readUShort(), LONGEST);
    }

    /** A text that is longer than a record goes on in the next. */
    private void go(XlsRecords records) {
        int held = records.fields().available() - 1;
        if (missing == 0 || held < 1) return;
        String part = part(records, held);
        text.append(part);
        missing -= part.length();
        if (missing == 0) texts.put(object, text.toString());
    }

    /** Its first byte says whether a character has one byte or two. */
    private String part(XlsRecords records, int held) {
        LittleEndianInput in = records.fields();
        boolean wide = (in.readByte() & 1) != 0;
        int length = Math.min(missing, wide ? held / 2 : held);
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (char) (wide ? in.readUShort() : in.readUByte());
        }
        return new String(letters);
    }

    private void place(LittleEndianInput in) {
        if (in.available() < 8) return;
        int row = in.readUShort() + 1;
        int column = in.readUShort() + 1;
        in.readUShort();
        String said = texts.get(in.readUShort());
        if (said != null) comments.add(new CellComment(new CellAddress(row, column), said));
    }
}
