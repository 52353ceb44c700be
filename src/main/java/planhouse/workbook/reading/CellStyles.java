package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import planhouse.workbook.CellLook;
import planhouse.workbook.UnreadableWorkbookException;

/** What a workbook's cell styles say of cells: which show dates, and how each shows the rest. */
final class CellStyles {

    private final BitSet dates = new BitSet();
    private final List<CellLook> looks = new ArrayList<>();

    /** Styles of an .xlsx workbook, in the part's order. */
    static CellStyles read(PartCursor cursor) throws UnreadableWorkbookException {
        CellStyles styles = new CellStyles();
        Map<Integer, String> codes = new HashMap<>();
        BitSet struck = new BitSet();
        int fonts = 0;
        boolean inFonts = false;
        Inks inks = new Inks();
        boolean inCellFormats = false;
        int event = cursor.next();
        for (; event != PartCursor.DONE; event = cursor.next()) {
            boolean start = event == PartCursor.START;
            inks.read(cursor, start);
            switch (cursor.name()) {
                case "numFmt" -> {
                    String code = start ? cursor.attribute("formatCode") : null;
                    if (code != null) codes.put(cursor.number("numFmtId", 0), code);
                }
                case "fonts" -> inFonts = start;
                case "font" -> fonts += start && inFonts ? 1 : 0;
                case "strike" -> {
                    if (start && inFonts) struck.set(fonts, RichText.isOn(cursor));
                }
                case "cellXfs" -> inCellFormats = start;
                case "xf" -> {
                    if (start && inCellFormats) {
                        int font = Math.max(0, cursor.number("fontId", 0));
                        boolean unseen = inks.hide(font, cursor.number("fillId", 0));
                        styles.add(
                                cursor.number("numFmtId", 0), codes, struck.get(font + 1), unseen);
                    }
                }
                default -> {}
            }
        }
        return styles;
    }

    /**
     * Adds the next style, whose number format may have a code of its own.
     *
     * @param unseen whether what is written in it does not stand out from its ground
     */
    void add(int format, Map<Integer, String> codes, boolean struck, boolean unseen) {
        String code = codes.get(format);
        if (NumberFormats.showsDate(format, code)) dates.set(looks.size());
        CellLook look = CellLook.of(NumberFormats.sections(format, code), struck);
        looks.add(unseen ? look.unseen() : look);
    }

    /** An unknown style shows no date. */
    boolean showsDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** An unknown style shows what is there. */
    CellLook look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : CellLook.PLAIN;
    }
}
