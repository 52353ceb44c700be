package planhouse.workbook.marking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import planhouse.indicator.Severity;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;

/** Formats of an .xls workbook: none is added where there is one like it. */
final class XlsFormats {

    /** A cell's fill: pattern and colours, as the file numbers them. */
    record Fill(int pattern, int fore, int back) {
        static Fill of(HSSFCellStyle style) {
            return new Fill(
                    style.getFillPattern().getCode(),
                    style.getFillForegroundColor(),
                    style.getFillBackgroundColor());
        }

        static final Fill NONE = new Fill(0, 64, 64);

        static Fill of(Severity severity) {
            return new Fill(
                    FillPatternType.SOLID_FOREGROUND.getCode(),
                    switch (severity) {
                        case ERROR -> IndexedColors.CORAL.index;
                        case QUERY -> IndexedColors.LIGHT_YELLOW.index;
                        case INFO -> IndexedColors.PALE_BLUE.index;
                    },
                    64);
        }

        boolean isMark() {
            return pattern == 1
                    && Arrays.stream(Severity.values()).anyMatch(any -> of(any).fore == fore);
        }
    }

    private static final short LINE = IndexedColors.GREY_25_PERCENT.index;

    private final HSSFWorkbook workbook;
    private final Map<List<Object>, HSSFCellStyle> styles = new HashMap<>();
    private final Map<Look, HSSFCellStyle> looks = new HashMap<>();
    private final Map<Look, HSSFFont> fonts = new HashMap<>();

    XlsFormats(HSSFWorkbook workbook) {
        this.workbook = workbook;
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            HSSFCellStyle style = workbook.getCellStyleAt(i);
            styles.putIfAbsent(key(style, Fill.of(style)), style);
        }
    }

    /** The same format with another fill. */
    HSSFCellStyle filled(HSSFCellStyle style, Fill fill) {
        return styles.computeIfAbsent(
                key(style, fill),
                key -> {
                    HSSFCellStyle filled = workbook.createCellStyle();
                    filled.cloneStyleFrom(style);
                    filled.setFillPattern(FillPatternType.forInt(fill.pattern));
                    filled.setFillForegroundColor((short) fill.fore);
                    filled.setFillBackgroundColor((short) fill.back);
                    return filled;
                });
    }

    private static List<Object> key(HSSFCellStyle style, Fill fill) {
        return List.of(
                fill,
                List.of(style.getFontIndex(), style.getDataFormat(), style.getAlignment()),
                List.of(style.getVerticalAlignment(), style.getWrapText(), style.getRotation()),
                List.of(style.getIndention(), style.getLocked(), style.getHidden()),
                List.of(style.getShrinkToFit(), style.getQuotePrefixed(), style.getReadingOrder()),
                List.of(style.getBorderTop(), style.getBorderBottom(), style.getBorderLeft()),
                List.of(style.getBorderRight(), style.getTopBorderColor()),
                List.of(style.getBottomBorderColor(), style.getLeftBorderColor()),
                List.of(style.getRightBorderColor()));
    }

    HSSFCellStyle of(Look look) {
        return looks.computeIfAbsent(look, this::make);
    }

    private HSSFCellStyle make(Look look) {
        HSSFCellStyle known = styles.get(key(look));
        if (known != null) return known;
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setWrapText(look.fit() == Look.Fit.WRAP);
        style.setLocked(!look.unlocked());
        style.setIndention(indent(look));
        style.setAlignment(horizontal(look));
        style.setVerticalAlignment(vertical(look));
        Colour fill = look.fill();
        if (fill != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(nearest(fill));
        }
        if (look.frame() != Look.Frame.NONE) style.setBorderBottom(BorderStyle.THIN);
        if (look.frame() == Look.Frame.ALL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        style.setBottomBorderColor(LINE);
        style.setTopBorderColor(LINE);
        style.setLeftBorderColor(LINE);
        style.setRightBorderColor(LINE);
        styles.put(key(look), style);
        return style;
    }

    /** As {@link #key(HSSFCellStyle, Fill)} of the format that a look makes. */
    private List<Object> key(Look look) {
        Colour colour = look.fill();
        Fill fill = colour == null ? Fill.NONE : new Fill(1, nearest(colour), 64);
        BorderStyle below = look.frame() == Look.Frame.NONE ? BorderStyle.NONE : BorderStyle.THIN;
        BorderStyle around = look.frame() == Look.Frame.ALL ? BorderStyle.THIN : BorderStyle.NONE;
        short format = workbook.createDataFormat().getFormat(look.format());
        return List.of(
                fill,
                List.of(font(look).getIndex(), format, horizontal(look)),
                List.of(vertical(look), look.fit() == Look.Fit.WRAP, (short) 0),
                List.of(indent(look), !look.unlocked(), false),
                List.of(false, false, (short) 0),
                List.of(around, below, around),
                List.of(around, LINE),
                List.of(LINE, LINE),
                List.of(LINE));
    }

    private static short indent(Look look) {
        boolean framed = look.frame() != Look.Frame.NONE;
        return (short) (framed && look.align() == Look.Align.LEFT ? 1 : 0);
    }

    private static HorizontalAlignment horizontal(Look look) {
        return switch (look.align()) {
            case LEFT, TOP_LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }

    private static VerticalAlignment vertical(Look look) {
        return look.align() == Look.Align.TOP_LEFT
                ? VerticalAlignment.TOP
                : VerticalAlignment.CENTER;
    }

    HSSFFont font(Look look) {
        return fonts.computeIfAbsent(
                look,
                key -> {
                    short points = (short) Math.round(look.points() * 20);
                    short ink = nearest(look.ink());
                    HSSFFont known =
                            workbook.findFont(
                                    look.bold(),
                                    ink,
                                    points,
                                    "Microsoft YaHei",
                                    look.italic(),
                                    false,
                                    (short) 0,
                                    (byte) 0);
                    if (known != null) return known;
                    HSSFFont font = workbook.createFont();
                    font.setFontName("Microsoft YaHei");
                    font.setFontHeight(points);
                    font.setBold(look.bold());
                    font.setItalic(look.italic());
                    font.setColor(ink);
                    return font;
                });
    }

    /** The palette belongs to the sender's cells and is not changed. */
    private short nearest(Colour colour) {
        int value = Integer.parseInt(colour.hex(), 16);
        return switch (colour.hex()) {
            case "F09070" -> IndexedColors.CORAL.index;
            case "FFE080", "FFFBE6" -> IndexedColors.LIGHT_YELLOW.index;
            case "B0D0F0" -> IndexedColors.PALE_BLUE.index;
            default ->
                    workbook.getCustomPalette()
                            .findSimilarColor(value >> 16, value >> 8 & 0xFF, value & 0xFF)
                            .getIndex();
        };
    }
}
