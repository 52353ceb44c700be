package planhouse.report.excel;

import java.util.List;
import planhouse.indicator.Bilingual;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** What the report's sheets begin with: the sheet's name, and the heads of a table's columns. */
final class ReportHeads {

    private static final double TITLE_POINTS = 28;

    private ReportHeads() {}

    /** Over the sheet, in its first row. */
    static void title(NewSheet sheet, Bilingual title) {
        sheet.texts(0, 0, title.zh() + "  ", Look.TITLE.points(16), title.en(), Look.SUBTITLE);
        sheet.height(0, TITLE_POINTS);
    }

    /**
     * @param points the height of the row
     * @param heads of the columns from the first on, the Chinese above the English
     */
    static void columns(NewSheet sheet, int row, double points, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.text(row, column, heads.get(column), Look.HEADER);
        }
        sheet.height(row, points);
    }
}
