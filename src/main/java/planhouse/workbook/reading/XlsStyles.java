package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.RecordInputStream;
import planhouse.workbook.RaisedDigits;
import planhouse.workbook.RunFont;

/** The fonts of an .xls workbook, and the styles of its cells, as far as they say what is shown. */
final class XlsStyles {

    /** Fonts are counted as if there were one of this number, and there is none. */
    private static final int NO_FONT = 4;

    /** Among the attributes of a font. */
    private static final int STRUCK_OUT = 8;

    /** White stands twice among the numbers of colours. */
    private static final int FIRST_WHITE = 1;

    private static final int WHITE = 9;
    private static final int COLOUR = 0x7F;
    private static final int SOLID = 1;
    private static final int BEFORE_PATTERN = 10;
    private static final int BITS_BEFORE_PATTERN = 26;
    private static final int COLOURED_LENGTH = 16;

    private final List<RunFont> fonts = new ArrayList<>();
    private final BitSet whiteFonts = new BitSet();
    private final List<Style> styles = new ArrayList<>();

    /**
     * A cell's style.
     *
     * @param font its number
     * @param format the number of its number format
     */
    private record Style(int font, int format, boolean onWhite) {}

    /** Height, attributes, colour, weight, place above or below the line ([MS-XLS] 2.4.122). */
    void readFont(RecordInputStream in) {
        in.readShort();
        boolean struck = (in.readUShort() & STRUCK_OUT) != 0;
        whiteFonts.set(fonts.size(), isWhite(in.readUShort()));
        in.readShort();
        fonts.add(new RunFont(RaisedDigits.numbered(in.readUShort()), struck));
    }

    /** Font, number format, and behind alignment and borders the ground (2.4.353). */
    void readStyle(RecordInputStream in, boolean version8) {
        int font = in.readUShort();
        int format = in.readUShort();
        boolean coloured = version8 && in.remaining() >= COLOURED_LENGTH;
        styles.add(new Style(font, format, coloured && isOnWhite(in)));
    }

    private static boolean isOnWhite(RecordInputStream in) {
        in.readFully(new byte[BEFORE_PATTERN]);
        int pattern = in.readInt() >>> BITS_BEFORE_PATTERN;
        return pattern == 0 || pattern == SOLID && isWhite(in.readUShort() & COLOUR);
    }

    private static boolean isWhite(int colour) {
        return colour == WHITE || colour == FIRST_WHITE;
    }

    /**
     * @param formats the codes of number formats, by their numbers
     */
    void addTo(CellStyles cells, Map<Integer, String> formats) {
        for (Style style : styles) {
            boolean unseen = style.onWhite() && whiteFonts.get(place(style.font()));
            cells.add(style.format(), formats, font(style.font()).struck(), unseen);
        }
    }

    RunFont font(int number) {
        int place = place(number);
        return place < fonts.size() ? fonts.get(place) : RunFont.PLAIN;
    }

    private static int place(int number) {
        return number > NO_FONT ? number - 1 : number;
    }
}
