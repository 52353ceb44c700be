package planhouse.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What a workbook's cell styles say of numbers: which show dates, which percentages, which divide.
 */
final class CellStyles {

    private final BitSet dates = new BitSet();
    private final BitSet percentages = new BitSet();
    private final BitSet scaled = new BitSet();
    private int count;

    /** Styles of an .xlsx workbook, in the part's order. */
    static CellStyles read(PartCursor cursor) throws UnreadableWorkbookException {
        CellStyles styles = new CellStyles();
        Map<Integer, String> codes = new HashMap<>();
        boolean inCellFormats = false;
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            boolean start = event == PartCursor.START;
            switch (cursor.name()) {
                case "numFmt" -> {
                    String code = start ? cursor.attribute("formatCode") : null;
                    if (code != null) codes.put(cursor.number("numFmtId", 0), code);
                }
                case "cellXfs" -> inCellFormats = start;
                case "xf" -> {
                    if (start && inCellFormats) styles.add(cursor.number("numFmtId", 0), codes);
                }
                default -> {}
            }
        }
        return styles;
    }

    /** Adds the next style, whose number format may have a code of its own. */
    void add(int format, Map<Integer, String> codes) {
        String code = codes.get(format);
        if (NumberFormats.showsDate(format, code)) dates.set(count);
        if (NumberFormats.showsPercent(format, code)) percentages.set(count);
        if (NumberFormats.showsScaled(code)) scaled.set(count);
        count++;
    }

    /** An unknown style shows no date. */
    boolean showsDate(int style) {
        return style >= 0 && dates.get(style);
    }

    boolean showsPercent(int style) {
        return style >= 0 && percentages.get(style);
    }

    boolean showsScaled(int style) {
        return style >= 0 && scaled.get(style);
    }
}
