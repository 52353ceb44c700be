package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.util.LittleEndianInput;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;
import planhouse.workbook.TextBox;

/**
 * The words drawn over an .xls sheet, from Excel 97 on: where an object is drawn, what it is, the
 * text in it, and behind all objects which cell each comment is of.
 */
final class XlsDrawing {

    private static final int SHAPES = 0xEC;
    private static final int CONTAINER = 0xF;
    private static final int ANCHOR = 0xF010;
    private static final int ANCHORED = 8;

    /** Rectangles, ovals, arcs, text boxes, polygons and newer shapes; no comments, no buttons. */
    private static final Set<Integer> BOXES = Set.of(2, 3, 4, 6, 9, 0x1E);

    private static final int OBJECT = 0x5D;
    private static final int TEXT = 0x1B6;
    private static final int CONTINUED = 0x3C;
    private static final int NOTE = 0x1C;
    private static final int LONGEST = 32_767;

    private final Map<Integer, String> texts = new HashMap<>();
    private final List<CellComment> comments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextBox> boxes = new ArrayList<>();
    private CellAddress corner = new CellAddress(1, 1);
    private boolean isBox;
    private int object;
    private int missing;

    /** Takes a record of the sheet; one that is no part of a drawing is left as it is. */
    void read(XlsRecords records) {
        switch (records.id()) {
            case SHAPES -> anchor(records.fields());
            case OBJECT -> identify(records.fields());
            case TEXT -> begin(records.fields());
            case CONTINUED -> go(records);
            case NOTE -> place(records.fields());
            default -> {}
        }
    }

    List<CellComment> comments() {
        return List.copyOf(comments);
    }

    List<TextBox> textBoxes() {
        return List.copyOf(boxes);
    }

    /** Shapes within shapes; the next object is drawn where the last anchor says. */
    private void anchor(LittleEndianInput in) {
        while (in.available() >= 8) {
            int version = in.readUShort();
            int kind = in.readUShort();
            int length = in.readInt();
            if ((version & CONTAINER) == CONTAINER) continue;
            if (length < 0 || length > in.available()) return;
            if (kind == ANCHOR && length >= ANCHORED) {
                in.readUShort();
                int column = in.readUShort() + 1;
                in.readUShort();
                corner = new CellAddress(in.readUShort() + 1, column);
                length -= ANCHORED;
            }
            in.readFully(new byte[length]);
        }
    }

    private void identify(LittleEndianInput in) {
        object = 0;
        isBox = false;
        if (in.available() < 8) return;
        in.readInt();
        isBox = BOXES.contains(in.readUShort());
        object = in.readUShort();
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
        if (missing > 0) return;
        String words = text.toString().strip();
        if (!isBox) texts.put(object, text.toString());
        else if (!words.isEmpty()) boxes.add(new TextBox(corner, words));
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
