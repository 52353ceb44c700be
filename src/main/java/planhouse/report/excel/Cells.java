package planhouse.report.excel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import planhouse.report.Figures;
import planhouse.report.TargetProgress;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** A target's figures in cells: numbers with their format, and a dash where there is none. */
final class Cells {

    private final NewSheet sheet;
    private final Figures figures;

    Cells(NewSheet sheet, Figures figures) {
        this.sheet = sheet;
        this.figures = figures;
    }

    void value(int row, int column, @Nullable BigDecimal value) {
        value(row, column, value, Look.INTEGER);
    }

    void value(int row, int column, @Nullable BigDecimal value, Look look) {
        number(
                row,
                column,
                value == null ? null : figures.inUnit(value),
                look.format(figures.format()));
    }

    void value(int row, int column, @Nullable BigDecimal value, Look look, String format) {
        number(row, column, value == null ? null : figures.inUnit(value), look.format(format));
    }

    /** What was measured for the year; where more may come, as a lower bound. */
    void actual(int row, int column, TargetProgress target) {
        value(
                row,
                column,
                target.reading().actual(),
                Look.INTEGER.bolder(),
                figures.format(target.isLowerBound() ? ">=" : ""));
    }

    /** A value that was computed, not counted: a path, a projection. */
    void fine(int row, int column, @Nullable BigDecimal value) {
        number(
                row,
                column,
                value == null ? null : figures.inUnit(value),
                Look.INTEGER.format(value == null ? "" : figures.fineFormat(value)));
    }

    /** As the actual, a bound where something is missing from it. */
    void attainment(int row, int column, TargetProgress target) {
        String operator = target.attainmentOperator();
        String bound = operator.isEmpty() ? "" : "\"%s \"".formatted(Figures.sign(operator));
        number(
                row,
                column,
                target.pace().attainment(),
                operator.isEmpty() ? Look.PERCENT : Look.PERCENT.format(bound + "0.0%"));
    }

    void percent(int row, int column, @Nullable BigDecimal ratio) {
        number(row, column, ratio, Look.PERCENT);
    }

    void ratio(int row, int column, @Nullable BigDecimal ratio) {
        number(row, column, ratio, Look.INTEGER.format(Figures.RATIO_FORMAT));
    }

    void count(int row, int column, @Nullable BigDecimal count) {
        number(row, column, count, Look.INTEGER);
    }

    private void number(int row, int column, @Nullable BigDecimal value, Look look) {
        if (value == null) {
            sheet.text(row, column, Figures.NOTHING, ReportLooks.NOTHING);
        } else {
            sheet.number(row, column, value, look);
        }
    }
}
