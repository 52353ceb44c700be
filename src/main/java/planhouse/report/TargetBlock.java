package planhouse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** One target in detail: its words, its figures, its counties, its years. */
final class TargetBlock {

    private static final int LAST = GroupSheet.LAST_COLUMN;
    private static final int STATUS = 8;
    private final NewSheet sheet;
    private final TargetProgress target;
    private final int year;
    private final Figures figures;

    TargetBlock(NewSheet sheet, TargetProgress target, int year) {
        this.sheet = sheet;
        this.target = target;
        this.year = year;
        this.figures = Figures.of(target);
    }

    /**
     * @return the first row after the block
     */
    int write(int top) {
        heading(top);
        new TargetTiles(sheet, target, year).write(top + 3);
        remarks(top + 5);
        int row = new CountyTable(sheet, target, figures).write(top + 7);
        return new YearTable(sheet, target, figures).write(row + 1) + 1;
    }

    private void heading(int row) {
        sheet.text(
                Area.row(row, 0, STATUS - 1),
                target.code() + "  " + target.title().zh(),
                Look.SECTION.points(14));
        sheet.text(
                Area.row(row, STATUS, LAST),
                target.status().symbol()
                        + " "
                        + target.status().words().zh()
                        + (target.provisional() ? "（" + StatusWords.PROVISIONAL.zh() + "）" : ""),
                ReportLooks.of(target.status()).points(12).align(Look.Align.CENTRE));
        sheet.height(row, 24);
        sheet.text(
                Area.row(row + 1, 0, STATUS - 1),
                "%s    ·    单位 unit: %s".formatted(target.title().en(), unit()),
                Look.SUBTITLE.points(10));
        sheet.text(
                Area.row(row + 1, STATUS, LAST),
                target.status().words().en()
                        + (target.provisional() ? ", " + StatusWords.PROVISIONAL.en() : "")
                        + "  ·  报表 returns %d / %d"
                                .formatted(
                                        target.coverage().published(),
                                        target.coverage().expected()),
                Look.MUTED.align(Look.Align.CENTRE));
        sheet.text(
                Area.row(row + 2, 0, LAST),
                "“" + target.quote() + "”",
                Look.MUTED.slanted().wrapped().ink(Colour.GREY));
        sheet.height(row + 2, 28);
    }

    private String unit() {
        return figures.percent() ? "%" : figures.unit().zh() + " " + figures.unit().en();
    }

    private void remarks(int row) {
        List<String> remarks = new ArrayList<>();
        if (target.kind() == TargetKind.YEARLY) {
            remarks.add("年度目标，逐年判定 a yearly target, judged year by year");
        }
        if (target.kind() == TargetKind.MONITORED) {
            remarks.add("监测指标，不判定状态 a monitored indicator, no status");
        }
        StatusWords.flags(target).forEach(flag -> remarks.add(flag.zh() + " " + flag.en()));
        if (target.provisional()) {
            remarks.add(
                    "覆盖不全，结果暂定 provisional"
                            + (target.coverage().shareOfLastYear() == null
                                    ? ""
                                    : "：已报单位占上年值 they had "
                                            + Figures.percent(target.coverage().shareOfLastYear())
                                            + " of last year's value"));
        }
        sheet.text(
                Area.row(row, 0, LAST),
                remarks.stream().map(remark -> "※ " + remark).collect(Collectors.joining("    ")),
                Look.MUTED);
    }
}
