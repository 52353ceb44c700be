package planhouse.workbook.writing;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Looks that depend on what a cell holds. */
final class ConditionalLooks {

    private final XSSFSheetConditionalFormatting formatting;

    ConditionalLooks(XSSFSheet sheet) {
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
        add(area, rule);
    }

    private void add(Area area, XSSFConditionalFormattingRule rule) {
        formatting.addConditionalFormatting(new CellRangeAddress[] {area.range()}, rule);
    }
}
