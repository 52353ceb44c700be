package planhouse.workbook.writing;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** Looks that depend on what a cell holds. */
final class ConditionalLooks {

    private final XSSFWorkbook workbook;
    private final XSSFSheetConditionalFormatting formatting;

    ConditionalLooks(XSSFSheet sheet) {
        this.workbook = sheet.getWorkbook();
        this.formatting = sheet.getSheetConditionalFormatting();
    }

    void bars(Area area, Colour colour, double empty, double full) {
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(Styles.color(colour));
        DataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(empty);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(full);
        bar.setWidthMin(0);
        bar.setWidthMax(100);
        add(area, rule);
    }

    void when(Area area, String formula, Colour ink, Colour fill) {
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        rule.createFontFormatting().setFontColor(Styles.color(ink));
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.color(fill));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        writeOpaque(ink);
        add(area, rule);
    }

    /** The library writes the colour of such a font without its first byte. */
    private void writeOpaque(Colour ink) {
        StylesTable styles = workbook.getStylesSource();
        CTFont font = styles.getDxfAt(styles._getDXfsSize() - 1).getFont();
        font.getColorArray(0).setRgb(Styles.color(ink).getARGB());
    }

    private void add(Area area, XSSFConditionalFormattingRule rule) {
        formatting.addConditionalFormatting(new CellRangeAddress[] {area.range()}, rule);
    }
}
