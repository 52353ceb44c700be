package planhouse.report.excel;

import java.math.BigDecimal;
import java.util.List;
import planhouse.indicator.Bilingual;
import planhouse.plan.TargetKind;
import planhouse.report.Aim;
import planhouse.report.Figures;
import planhouse.report.Pace;
import planhouse.report.TargetProgress;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** A target's key figures side by side, each under its name. */
final class TargetTiles {

    private static final List<Bilingual> JUDGED =
            List.of(
                    new Bilingual("基期值", "Baseline"),
                    new Bilingual("目标值", "Target"),
                    new Bilingual("本年路径", "Path"),
                    new Bilingual("本年实际", "Actual"),
                    new Bilingual("完成率", "Attainment"),
                    new Bilingual("净完成率", "(A-B)/(T-B)"),
                    new Bilingual("进度指数", "Schedule"),
                    new Bilingual("增长比", "Growth ratio"),
                    new Bilingual("所需节奏", "Required pace"),
                    new Bilingual("预测（低）", "Proj. low"),
                    new Bilingual("预测（中）", "Proj. mid"),
                    new Bilingual("预测（高）", "Proj. high"));
    private static final List<Bilingual> MONITORED =
            List.of(
                    new Bilingual("本年实际", "Actual"),
                    new Bilingual("上年", "Last year"),
                    new Bilingual("增减", "Change"),
                    new Bilingual("同比增长", "Growth"));

    private final NewSheet sheet;
    private final TargetProgress target;
    private final int year;
    private final Figures figures;
    private final Cells cells;

    TargetTiles(NewSheet sheet, TargetProgress target, int year) {
        this.sheet = sheet;
        this.target = target;
        this.year = year;
        this.figures = Figures.of(target);
        this.cells = new Cells(sheet, figures);
    }

    void write(int row) {
        boolean judged = target.kind() != TargetKind.MONITORED;
        List<Bilingual> names = judged ? JUDGED : MONITORED;
        for (int column = 0; column < names.size(); column++) {
            sheet.texts(
                    row,
                    column,
                    names.get(column).zh() + (judged && column == 1 ? "（" + dueYear() + "）" : ""),
                    ReportLooks.LABEL,
                    "\n" + names.get(column).en(),
                    Look.PLAIN.points(7).ink(Colour.GREY));
        }
        sheet.height(row, 26);
        if (judged) {
            judged(row + 1);
        } else {
            monitored(row + 1);
        }
        sheet.height(row + 1, 22);
    }

    private int dueYear() {
        return target.kind() == TargetKind.YEARLY ? year : target.aim().dueYear();
    }

    private void judged(int row) {
        Aim aim = target.aim();
        Pace pace = target.pace();
        cells.value(row, 0, aim.baseline());
        cells.value(row, 1, aim.target(), Look.INTEGER, figures.format(aim.operator()));
        cells.fine(row, 2, aim.pathValue());
        cells.actual(row, 3, target);
        cells.attainment(row, 4, target);
        cells.percent(row, 5, pace.attainmentFromBaseline());
        cells.ratio(row, 6, pace.scheduleIndex());
        cells.ratio(row, 7, pace.growthRatio());
        cells.ratio(row, 8, pace.requiredPace());
        cells.fine(row, 9, pace.projectionLow());
        cells.fine(row, 10, pace.projectionMid());
        cells.fine(row, 11, pace.projectionHigh());
    }

    private void monitored(int row) {
        BigDecimal actual = target.reading().actual();
        BigDecimal previous = target.reading().previous();
        cells.actual(row, 0, target);
        cells.value(row, 1, previous);
        if (actual == null || previous == null) {
            sheet.text(row, 2, Figures.NOTHING, ReportLooks.NOTHING);
            sheet.text(row, 3, Figures.NOTHING, ReportLooks.NOTHING);
            return;
        }
        String now = Area.cell(row, 0).a1();
        String before = Area.cell(row, 1).a1();
        sheet.formula(row, 2, now + "-" + before, Look.INTEGER.format(figures.changeFormat()));
        if (previous.signum() == 0) {
            sheet.text(row, 3, Figures.NOTHING, ReportLooks.NOTHING);
        } else {
            sheet.formula(
                    row, 3, now + "/" + before + "-1", Look.INTEGER.format("+0.0%;-0.0%;0.0%"));
        }
    }
}
