package planhouse.report.excel;

import java.util.stream.Collectors;
import planhouse.report.Figures;
import planhouse.report.StatusWords;
import planhouse.report.TargetProgress;
import planhouse.report.TargetRemarks;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** One target in detail: its words, its figures, its counties, its years. */
final class TargetBlock {

    private static final int LAST = GroupSheet.LAST_COLUMN;
    private static final int STATUS = 8;
    // what a line of the titles holds, left of the status
    private static final int TITLE = 82;
    private static final int ENGLISH_TITLE = 130;
    // what a line over the whole block holds of the remarks, and how high it is
    private static final int LINE = 170;
    private static final double LINE_HEIGHT = 13;
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
        String title = target.code() + "  " + target.title().zh();
        String english =
                "%s    ·    单位 unit: %s".formatted(target.title().en(), figures.unit().joined(" "));
        sheet.text(Area.row(row, 0, STATUS - 1), title, Look.SECTION.points(14).wrapped());
        sheet.text(
                Area.row(row, STATUS, LAST),
                target.status().symbol()
                        + " "
                        + target.status().words().zh()
                        + (target.provisional() ? "（" + StatusWords.PROVISIONAL.zh() + "）" : ""),
                ReportLooks.of(target.status()).points(12).align(Look.Align.CENTRE));
        sheet.height(row, 24.0 * Wrapping.lines(title, TITLE));
        sheet.text(Area.row(row + 1, 0, STATUS - 1), english, Look.SUBTITLE.points(10).wrapped());
        sheet.height(row + 1, 18.0 * Wrapping.lines(english, ENGLISH_TITLE));
        sheet.text(
                Area.row(row + 1, STATUS, LAST),
                target.status().words().en()
                        + (target.provisional() ? ", " + StatusWords.PROVISIONAL.en() : "")
                        + "  ·  报表 returns %d / %d"
                                .formatted(
                                        target.coverage().published(), target.coverage().expected())
                        + (target.coverage().hasProvisional()
                                ? " (暂定 %d)".formatted(target.coverage().provisional())
                                : ""),
                Look.MUTED.align(Look.Align.CENTRE));
        sheet.text(
                Area.row(row + 2, 0, LAST),
                "“" + target.quote() + "”",
                Look.MUTED.slanted().wrapped().ink(Colour.GREY));
        sheet.height(row + 2, 28);
    }

    private void remarks(int row) {
        String remarks =
                TargetRemarks.of(target).stream()
                        .map(remark -> "※ " + remark.zh() + " " + remark.en())
                        .collect(Collectors.joining("\n"));
        sheet.text(Area.row(row, 0, LAST), remarks, Look.MUTED.wrapped());
        sheet.height(row, Math.max(18, 4 + LINE_HEIGHT * Wrapping.lines(remarks, LINE)));
    }
}
