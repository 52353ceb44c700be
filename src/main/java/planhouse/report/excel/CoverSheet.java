package planhouse.report.excel;

import java.util.function.Function;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;
import planhouse.plan.Coverage;
import planhouse.plan.Status;
import planhouse.report.Figures;
import planhouse.report.Provenance;
import planhouse.report.ReturnNote;
import planhouse.report.ReturnNotes;
import planhouse.report.RevisionWords;
import planhouse.report.StatusWords;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** The first sheet: the whole plan on one page, a line for each target. */
final class CoverSheet {

    private static final String[][] HEADER = {
        {"编号", "Code"},
        {"目标", "Target"},
        {"单位", "Unit"},
        {"基期值", "Baseline"},
        {"目标值", "Target value"},
        {"本年路径", "Path"},
        {"本年实际", "Actual"},
        {"上年", "Last year"},
        {"完成率", "Attainment"},
        {"进度指数", "Schedule"},
        {"状态", "Status"},
        {"报表覆盖", "Returns"},
        {"占上年值", "Of last year"},
    };
    private static final int LAST = HEADER.length - 1;
    private static final int ATTAINMENT = 8;
    private static final int NOTE = 6;
    private static final int HEADER_ROW = 5;
    // what a line of the titles' column holds
    private static final int ZH_LINE = 18;
    private static final int EN_LINE = 48;
    // what the heads hold in a line: over the whole width, and beside the note
    private static final int ENGLISH_ROOM = 190;
    private static final int HALF_ROOM = 78;
    private static final Look SMALL = Look.PLAIN.points(8).ink(Colour.GREY);

    private final NewSheet sheet;
    private final YearlySummary summary;

    CoverSheet(NewSheet sheet, YearlySummary summary) {
        this.sheet = sheet;
        this.summary = summary;
    }

    void write(Function<TargetProgress, GroupSheet> groupSheets) {
        sheet.page().widths(8, 38, 13, 10, 12, 11, 12, 11, 13, 10, 22, 8, 9).onePage();
        heads();
        counts();
        for (int column = 0; column <= LAST; column++) {
            sheet.text(
                    HEADER_ROW, column, HEADER[column][0] + "\n" + HEADER[column][1], Look.HEADER);
        }
        sheet.height(HEADER_ROW, 32);
        int row = HEADER_ROW + 1;
        for (TargetProgress target : summary.targets()) {
            line(row, target);
            GroupSheet detail = groupSheets.apply(target);
            sheet.link(row, 0, detail.sheet(), detail.placeOf(target));
            row++;
        }
        int last = Math.max(row - 1, HEADER_ROW + 1);
        sheet.bars(Area.column(ATTAINMENT, HEADER_ROW + 1, last), ReportLooks.BAR, 0, 1);
        sheet.page()
                .freeze(HEADER_ROW + 1, 2)
                .footer(summary.title().zh() + " · " + summary.planCode());
        notes(row + 1);
    }

    private void heads() {
        sheet.text(Area.row(0, 0, LAST), "%d年度计划执行情况汇总".formatted(summary.year()), Look.TITLE);
        sheet.height(0, 30);
        String english = "Yearly summary %d · %s".formatted(summary.year(), summary.title().en());
        sheet.text(Area.row(1, 0, LAST), english, Look.SUBTITLE.wrapped());
        sheet.height(1, 18.0 * Wrapping.lines(english, ENGLISH_ROOM));
        ReturnNotes.ofMost(summary).ifPresentOrElse(this::titleAndNote, () -> title(LAST));
        sheet.text(Area.row(3, 0, LAST), Provenance.of(summary), Look.MUTED);
    }

    private void title(int last) {
        String title = summary.title().zh();
        sheet.text(Area.row(2, 0, last), title, Look.PLAIN.points(12).wrapped());
        sheet.height(2, 22.0 * Wrapping.lines(title, last == LAST ? 2 * HALF_ROOM : HALF_ROOM));
    }

    /** Side by side; the longer one gives the height. */
    private void titleAndNote(ReturnNote note) {
        String text = "%d 份报表附注 %<d returns note: %s".formatted(note.returns(), note.text());
        title(NOTE - 1);
        sheet.text(
                Area.row(2, NOTE, LAST),
                text,
                Look.PLAIN.bolder().ink(Colour.ACCENT).align(Look.Align.RIGHT).wrapped());
        sheet.height(
                2,
                22.0
                        * Math.max(
                                Wrapping.lines(summary.title().zh(), HALF_ROOM),
                                Wrapping.lines(text, HALF_ROOM)));
    }

    private void counts() {
        String counts =
                summary.counts().entrySet().stream()
                        .map(count -> StatusWords.line(count.getKey()) + "  " + count.getValue())
                        .collect(Collectors.joining("      "));
        sheet.text(
                Area.row(4, 0, LAST),
                counts,
                Look.PLAIN.bolder().fill(Colour.PALE).align(Look.Align.CENTRE));
        sheet.height(4, 24);
    }

    private void line(int row, TargetProgress target) {
        Figures figures = Figures.of(target);
        Cells cells = new Cells(sheet, figures);
        sheet.text(row, 0, target.code(), Look.CENTRED.points(9).ink(Colour.ACCENT));
        sheet.texts(
                row,
                1,
                target.title().zh(),
                Look.TEXT.bolder(),
                target.title().english("\n"),
                SMALL);
        sheet.texts(
                row,
                2,
                figures.unit().zh(),
                Look.CENTRED.points(9),
                figures.unit().english("\n"),
                SMALL);
        cells.value(row, 3, target.aim().baseline());
        cells.value(
                row,
                4,
                target.aim().target(),
                Look.INTEGER,
                figures.format(target.aim().operator()));
        cells.fine(row, 5, target.aim().pathValue());
        cells.actual(row, 6, target);
        cells.value(row, 7, target.reading().previous());
        cells.attainment(row, ATTAINMENT, target);
        cells.ratio(row, 9, target.pace().scheduleIndex());
        sheet.texts(
                row,
                10,
                target.status().symbol() + " " + target.status().words().zh(),
                ReportLooks.of(target.status()),
                StatusWords.second(target),
                SMALL);
        Coverage coverage = target.coverage();
        sheet.texts(
                row,
                11,
                coverage.published() + " / " + coverage.expected(),
                coverage.isFull()
                        ? Look.CENTRED
                        : Look.CENTRED.bolder().ink(ReportLooks.ink(Status.FAR_BEHIND)),
                coverage.hasProvisional() ? "\n暂定 " + coverage.provisional() : "",
                SMALL);
        cells.percent(row, 12, coverage.shareOfLastYear().orElse(null));
        sheet.height(row, height(target.title()));
    }

    /** Room for the title in both languages; a short one takes a line of each. */
    private static double height(Bilingual title) {
        int zh = title.zh().length() / ZH_LINE;
        int en = title.en().length() / EN_LINE;
        return 34 + zh * 15.0 + en * 11.0;
    }

    private void notes(int row) {
        sheet.text(
                Area.row(row, 0, LAST),
                "完成率条长以 100% 为满格。状态旁的“暂定”：报表未全部发布；报表旁的“暂定”：其中有核实问题未说明的份数。"
                        + "分界：进度指数 ≥ 0.95 正常推进，0.60-0.95 略有滞后，0-0.60 明显滞后，小于 0 出现倒退；方法见“方法”表。",
                Look.MUTED);
        sheet.text(
                Area.row(row + 1, 0, LAST),
                "A full attainment bar is 100 %. Provisional beside a status: not all returns are"
                        + " published; beside returns: how many have queries not explained."
                        + " Schedule index ≥ 0.95 on track, 0.60-0.95 slightly behind, 0-0.60 far"
                        + " behind, below 0 reversing; see sheet 方法 Method.",
                Look.MUTED.points(8));
        Bilingual since = RevisionWords.since(summary.revisions());
        sheet.text(Area.row(row + 2, 0, LAST), since.zh(), Look.MUTED);
        sheet.text(Area.row(row + 3, 0, LAST), since.en(), Look.MUTED.points(8));
        summary.plan().words().ifPresent(words -> plan(row + 4, words));
    }

    private void plan(int row, Bilingual words) {
        sheet.text(Area.row(row, 0, LAST), words.zh(), Look.MUTED);
        sheet.text(Area.row(row + 1, 0, LAST), words.en(), Look.MUTED.points(8));
    }
}
