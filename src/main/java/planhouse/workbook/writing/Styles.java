package planhouse.workbook.writing;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook: each look once, for Excel allows a limited number. */
final class Styles {

    private static final String FONT = "Microsoft YaHei";

    private record Key(Look look, boolean quoted) {}

    private record FontKey(double points, boolean bold, boolean italic, Colour ink) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(new Key(look, false), key -> make(look));
    }

    /**
     * As {@link #of}; a text that Excel would take for a formula when somebody edits it is quoted.
     */
    XSSFCellStyle ofText(String text, Look look) {
        return startsLikeFormula(text) ? quoted(look) : of(look);
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private XSSFCellStyle quoted(Look look) {
        return styles.computeIfAbsent(
                new Key(look, true),
                key -> {
                    XSSFCellStyle style = make(look);
                    style.setQuotePrefixed(true);
                    return style;
                });
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setWrapText(look.fit() == Look.Fit.WRAP);
        style.setShrinkToFit(look.fit() == Look.Fit.SHRINK);
        style.setLocked(!look.unlocked());
        style.setAlignment(
                switch (look.align()) {
                    case LEFT, TOP_LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        // on the left only: LibreOffice indents numbers on the right unevenly
        if (look.frame() != Look.Frame.NONE && look.align() == Look.Align.LEFT) {
            style.setIndention((short) 1);
        }
        style.setVerticalAlignment(
                look.align() == Look.Align.TOP_LEFT
                        ? VerticalAlignment.TOP
                        : VerticalAlignment.CENTER);
        Colour fill = look.fill();
        if (fill != null) {
            style.setFillForegroundColor(color(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        draw(look.frame(), style);
        return style;
    }

    private static void draw(Look.Frame frame, XSSFCellStyle style) {
        if (frame == Look.Frame.NONE) {
            return;
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Colour.LINE));
        if (frame == Look.Frame.ALL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(color(Colour.LINE));
            style.setLeftBorderColor(color(Colour.LINE));
            style.setRightBorderColor(color(Colour.LINE));
        }
    }

    XSSFFont font(Look look) {
        return fonts.computeIfAbsent(
                new FontKey(look.points(), look.bold(), look.italic(), look.ink()),
                key -> {
                    XSSFFont font = workbook.createFont();
                    font.setFontName(FONT);
                    font.setFontHeight(key.points());
                    font.setBold(key.bold());
                    font.setItalic(key.italic());
                    font.setColor(color(key.ink()));
                    return font;
                });
    }

    static XSSFColor color(Colour colour) {
        XSSFColor opaque = new XSSFColor();
        // the schema asks for four bytes, the first for opacity
        opaque.setARGBHex("FF" + colour.hex());
        return opaque;
    }
}
