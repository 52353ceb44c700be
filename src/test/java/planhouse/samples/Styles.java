package planhouse.samples;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook, each made once. */
final class Styles {

    private final Workbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();
    private final Font titleFont;
    private final Font boldFont;
    private final Font plainFont;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        this.plainFont = font(10, false);
        this.boldFont = font(10, true);
        this.titleFont = font(16, true);
    }

    CellStyle title() {
        return styled("title", titleFont, false, "General", HorizontalAlignment.CENTER);
    }

    CellStyle header() {
        return styled("header", boldFont, true, "General", HorizontalAlignment.CENTER);
    }

    /** Without borders: the lines above and below a table. */
    CellStyle loose() {
        return styled("loose", plainFont, false, "General", HorizontalAlignment.LEFT);
    }

    CellStyle looseDate() {
        return styled("loose date", plainFont, false, "yyyy\"年\"", HorizontalAlignment.LEFT);
    }

    CellStyle text() {
        return styled("text", plainFont, true, "General", HorizontalAlignment.LEFT);
    }

    /** A cell formatted as text. */
    CellStyle textFormat() {
        return styled("@", plainFont, true, "@", HorizontalAlignment.LEFT);
    }

    /** A text typed behind an apostrophe. */
    CellStyle quoted() {
        CellStyle style = styled("quoted", plainFont, true, "General", HorizontalAlignment.LEFT);
        style.setQuotePrefixed(true);
        return style;
    }

    CellStyle number(String format) {
        return styled("number " + format, plainFont, true, format, HorizontalAlignment.RIGHT);
    }

    private CellStyle styled(
            String key, Font font, boolean bordered, String format, HorizontalAlignment alignment) {
        return made.computeIfAbsent(
                key,
                any -> {
                    CellStyle style = workbook.createCellStyle();
                    style.setFont(font);
                    style.setAlignment(alignment);
                    style.setVerticalAlignment(VerticalAlignment.CENTER);
                    style.setWrapText(key.equals("header"));
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    if (bordered) {
                        style.setBorderTop(BorderStyle.THIN);
                        style.setBorderBottom(BorderStyle.THIN);
                        style.setBorderLeft(BorderStyle.THIN);
                        style.setBorderRight(BorderStyle.THIN);
                    }
                    return style;
                });
    }

    private Font font(int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
