package planhouse.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.report.Figures;
import planhouse.report.TargetProgress;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Chart;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** A target year by year: where the path stood, what was measured, and both as lines. */
final class YearTable {

    private static final int YEAR = 0;
    private static final int PATH = 1;
    private static final int ACTUAL = 2;
    private static final int CHANGE = 3;
    private static final int CHART_ROWS = 12;

    private final NewSheet sheet;
    private final TargetProgress target;
    private final Figures figures;
    private final Cells cells;

    YearTable(NewSheet sheet, TargetProgress target, Figures figures) {
        this.sheet = sheet;
        this.target = target;
        this.figures = figures;
        this.cells = new Cells(sheet, figures);
    }

    /**
     * @return the first row after the table and its chart
     */
    int write(int top) {
        List<Integer> years = target.years();
        if (years.isEmpty()) {
            sheet.text(top, 0, "还没有年度数值 There is no value of any year yet.", Look.MUTED);
            return top + 1;
        }
        sheet.text(top, YEAR, "年度 Year", Look.HEADER);
        sheet.text(top, PATH, "计划路径 Path", Look.HEADER);
        sheet.text(top, ACTUAL, "实际 Actual", Look.HEADER);
        sheet.text(top, CHANGE, figures.changeHeader(), Look.HEADER);
        sheet.height(top, 28);
        for (int index = 0; index < years.size(); index++) {
            line(top + 1 + index, years.get(index), index > 0);
        }
        chart(top, top + 1, top + years.size());
        return Math.max(top + years.size() + 1, top + CHART_ROWS + 1);
    }

    private void line(int row, int year, boolean hasYearBefore) {
        sheet.number(row, YEAR, year, Look.YEAR);
        target.pathIn(year)
                .ifPresentOrElse(
                        value -> cells.fine(row, PATH, value),
                        () -> sheet.blank(row, PATH, ReportLooks.UNKNOWN));
        Optional<BigDecimal> actual = target.actualIn(year);
        actual.ifPresentOrElse(
                value -> cells.value(row, ACTUAL, value),
                () -> sheet.blank(row, ACTUAL, ReportLooks.UNKNOWN));
        if (hasYearBefore && actual.isPresent() && target.actualIn(year - 1).isPresent()) {
            sheet.difference(
                    row,
                    CHANGE,
                    Area.cell(row, ACTUAL),
                    Area.cell(row - 1, ACTUAL),
                    Look.INTEGER.format(figures.changeFormat()));
        } else {
            sheet.text(row, CHANGE, Figures.NOTHING, ReportLooks.NOTHING);
        }
    }

    private void chart(int top, int first, int last) {
        List<Chart.Series> series = new ArrayList<>();
        Area years = Area.column(YEAR, first, last);
        if (!target.path().isEmpty()) {
            series.add(
                    new Chart.Series(
                            Area.cell(top, PATH),
                            years,
                            Area.column(PATH, first, last),
                            List.of(ReportLooks.PATH),
                            true));
        }
        series.add(
                new Chart.Series(
                        Area.cell(top, ACTUAL),
                        years,
                        Area.column(ACTUAL, first, last),
                        List.of(ReportLooks.ACTUAL),
                        false));
        sheet.chart(
                new Area(top, CHANGE + 1, top + CHART_ROWS, GroupSheet.LAST_COLUMN),
                new Chart(
                        Chart.Kind.LINE,
                        target.title().zh()
                                + (target.path().isEmpty()
                                        ? "：逐年实际 Actual by year"
                                        : "：实际与路径 Actual against path")
                                + figures.unitInBrackets(),
                        figures.percent() ? "0%" : figures.format(),
                        false,
                        series));
    }
}
