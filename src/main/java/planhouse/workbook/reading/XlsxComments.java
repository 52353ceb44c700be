package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellComment;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * The comments of an .xlsx sheet: notes, and the threads of newer programs, for which a stand-in is
 * kept among the notes.
 */
final class XlsxComments {

    /** Begins the author's name of a thread's stand-in. */
    private static final String STAND_IN = "tc=";

    private final List<CellComment> comments = new ArrayList<>();

    /** Adds the notes of a part. */
    void readNotes(PartCursor cursor) throws UnreadableWorkbookException {
        Set<Integer> standIns = new HashSet<>();
        int authors = 0;
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            if (event != PartCursor.START) continue;
            if (cursor.isAt("author")) {
                if (cursor.text().strip().startsWith(STAND_IN)) standIns.add(authors);
                authors++;
            } else if (cursor.isAt("comment")) {
                if (standIns.contains(cursor.number("authorId", -1))) cursor.skip();
                else read(cursor, "t");
            }
        }
    }

    /** Adds the threads of a part, each of their contributions by itself. */
    void readThreads(PartCursor cursor) throws UnreadableWorkbookException {
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            if (event == PartCursor.START && cursor.isAt("threadedComment")) read(cursor, "text");
        }
    }

    List<CellComment> list() {
        return List.copyOf(comments);
    }

    /** Adds the comment on whose start the cursor stands; its words stand in elements of a name. */
    private void read(PartCursor cursor, String words) throws UnreadableWorkbookException {
        String element = cursor.name();
        @Nullable String cell = cursor.attribute("ref");
        StringBuilder text = new StringBuilder();
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            if (event == PartCursor.END) {
                if (cursor.isAt(element)) break;
            } else if (cursor.isAt(words)) {
                text.append(EscapedText.decoded(cursor.text()));
            } else if (cursor.isAt("rPh")) {
                cursor.skip();
            }
        }
        if (cell == null) return;
        try {
            comments.add(new CellComment(CellAddress.parse(cell), text.toString()));
        } catch (IllegalArgumentException nowhere) {
            // programs show none that stands at no cell
        }
    }
}
