package planhouse.report.excel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;
import planhouse.plan.Coverage;
import planhouse.plan.Status;
import planhouse.report.Aim;
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

    private enum Column {
        CODE("编号", "Code", 8),
        TITLE("目标", "Target", 38),
        UNIT("单位", "Unit", 13),
        BASELINE("基期值", "Baseline", 10),
        TARGET("目标值", "Target value", 12),
        PATH("本年路径", "Path", 11),
        ACTUAL("本年实际", "Actual", 12),
        PREVIOUS("上年", "Last year", 11),
        ATTAINMENT("完成率", "Attainment", 13),
        SCHEDULE("进度指数", "Schedule", 10),
        STATUS("状态", "Status", 22),
        RETURNS("报表覆盖", "Returns", 8),
        SHARE("占上年值", "Of last year", 9);

        private final String head;
        private final double width;

        Column(String zh, String en, double width) {
            this.head = zh + "\n" + en;
            this.width = width;
        }
    }

    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final int LAST = COLUMNS.size() - 1;
    // the column from which on a note stands beside the title
    private static final int NOTE = 6;
    private static final int HEADER_ROW = 5;
    // what a line of the titles' column holds
    private static final int ZH_LINE = 18;
    private static final int EN_LINE = 48;
    // what a line of the heads holds: of the English over the whole width, of the larger title
    // over it, and of the title beside the note
    private static final int ENGLISH_ROOM = 190;
    private static final int TITLE_ROOM = 156;
    private static final int HALF_ROOM = 78;
    private static final double TITLE_POINTS = 22;

    private final NewSheet sheet;
    private final YearlySummary summary;

    CoverSheet(NewSheet sheet, YearlySummary summary) {
        this.sheet = sheet;
        this.summary = summary;
    }

    void write(Function<TargetProgress, GroupSheet> groupSheets) {
        sheet.page()
                .widths(COLUMNS.stream().mapToDouble(column -> column.width).toArray())
                .onePage();
        heads();
        counts();
        ReportHeads.columns(
                sheet, HEADER_ROW, 32, COLUMNS.stream().map(column -> column.head).toList());
        int row = HEADER_ROW + 1;
        for (TargetProgress target : summary.targets()) {
            line(row, target);
            GroupSheet detail = groupSheets.apply(target);
            sheet.link(row, at(Column.CODE), detail.sheet(), detail.placeOf(target));
            row++;
        }
        int last = Math.max(row - 1, HEADER_ROW + 1);
        sheet.bars(Area.column(at(Column.ATTAINMENT), HEADER_ROW + 1, last), ReportLooks.BAR, 0, 1);
        sheet.page()
                .freeze(HEADER_ROW + 1, 2)
                .footer(summary.title().zh() + " · " + summary.planCode());
        notes(row + 1);
    }

    private void heads() {
        over(0, "%d年度计划执行情况汇总".formatted(summary.year()), Look.TITLE);
        sheet.height(0, 30);
        String english = "Yearly summary %d · %s".formatted(summary.year(), summary.title().en());
        over(1, english, Look.SUBTITLE.wrapped());
        sheet.height(1, 18.0 * Wrapping.lines(english, ENGLISH_ROOM));
        ReturnNotes.ofMost(summary).ifPresentOrElse(this::titleAndNote, this::title);
        over(3, Provenance.of(summary), Look.MUTED);
    }

    private void title() {
        String title = summary.title().zh();
        over(2, title, Look.PLAIN.points(12).wrapped());
        sheet.height(2, TITLE_POINTS * Wrapping.lines(title, TITLE_ROOM));
    }

    /** Side by side; the longer one gives the height. */
    private void titleAndNote(ReturnNote note) {
        String title = summary.title().zh();
        String text = "%d 份报表附注 %<d returns note: %s".formatted(note.returns(), note.text());
        sheet.text(Area.row(2, 0, NOTE - 1), title, Look.PLAIN.points(12).wrapped());
        sheet.text(
                Area.row(2, NOTE, LAST),
                text,
                Look.PLAIN.bolder().ink(Colour.ACCENT).align(Look.Align.RIGHT).wrapped());
        int lines = Math.max(Wrapping.lines(title, HALF_ROOM), Wrapping.lines(text, HALF_ROOM));
        sheet.height(2, TITLE_POINTS * lines);
    }

    private void counts() {
        String counts =
                summary.counts().entrySet().stream()
                        .map(count -> StatusWords.line(count.getKey()) + "  " + count.getValue())
                        .collect(Collectors.joining("      "));
        over(4, counts, Look.PLAIN.bolder().fill(Colour.PALE).align(Look.Align.CENTRE));
        sheet.height(4, 24);
    }

    private void line(int row, TargetProgress target) {
        Figures figures = Figures.of(target);
        sheet.text(row, at(Column.CODE), target.code(), Look.CENTRED.points(9).ink(Colour.ACCENT));
        sheet.texts(
                row,
                at(Column.TITLE),
                target.title().zh(),
                Look.TEXT.bolder(),
                target.title().english("\n"),
                ReportLooks.ENGLISH);
        sheet.texts(
                row,
                at(Column.UNIT),
                figures.unit().zh(),
                Look.CENTRED.points(9),
                figures.unit().english("\n"),
                ReportLooks.ENGLISH);
        figures(row, target, figures);
        sheet.texts(
                row,
                at(Column.STATUS),
                target.status().symbol() + " " + target.status().words().zh(),
                ReportLooks.of(target.status()),
                StatusWords.second(target),
                ReportLooks.ENGLISH);
        coverage(row, target.coverage());
        new Cells(sheet, figures)
                .percent(row, at(Column.SHARE), target.coverage().shareOfLastYear().orElse(null));
        sheet.height(row, height(target.title()));
    }

    private void figures(int row, TargetProgress target, Figures figures) {
        Aim aim = target.aim();
        Cells cells = new Cells(sheet, figures);
        cells.value(row, at(Column.BASELINE), aim.baseline());
        cells.value(
                row, at(Column.TARGET), aim.target(), Look.INTEGER, figures.format(aim.operator()));
        cells.fine(row, at(Column.PATH), aim.pathValue());
        cells.actual(row, at(Column.ACTUAL), target);
        cells.value(row, at(Column.PREVIOUS), target.reading().previous());
        cells.attainment(row, at(Column.ATTAINMENT), target);
        cells.ratio(row, at(Column.SCHEDULE), target.pace().scheduleIndex());
    }

    private void coverage(int row, Coverage coverage) {
        sheet.texts(
                row,
                at(Column.RETURNS),
                coverage.published() + " / " + coverage.expected(),
                coverage.isFull()
                        ? Look.CENTRED
                        : Look.CENTRED.bolder().ink(ReportLooks.ink(Status.FAR_BEHIND)),
                coverage.hasProvisional() ? "\n暂定 " + coverage.provisional() : "",
                ReportLooks.ENGLISH);
    }

    /** Room for the title in both languages; a short one takes a line of each. */
    private static double height(Bilingual title) {
        int zh = title.zh().length() / ZH_LINE;
        int en = title.en().length() / EN_LINE;
        return 34 + zh * 15.0 + en * 11.0;
    }

    private void notes(int row) {
        over(
                row,
                "完成率条长以 100% 为满格。状态旁的“暂定”：报表未全部发布；报表旁的“暂定”：其中有核实问题未说明的份数。"
                        + "分界：进度指数 ≥ 0.95 正常推进，0.60-0.95 略有滞后，0-0.60 明显滞后，小于 0 出现倒退；方法见“方法”表。",
                Look.MUTED);
        over(
                row + 1,
                "A full attainment bar is 100 %. Provisional beside a status: not all returns are"
                        + " published; beside returns: how many have queries not explained."
                        + " Schedule index ≥ 0.95 on track, 0.60-0.95 slightly behind, 0-0.60 far"
                        + " behind, below 0 reversing; see sheet 方法 Method.",
                Look.MUTED.points(8));
        Bilingual since = RevisionWords.since(summary);
        over(row + 2, since.zh(), Look.MUTED);
        over(row + 3, since.en(), Look.MUTED.points(8));
        summary.plan().words().ifPresent(words -> plan(row + 4, words));
    }

    private void plan(int row, Bilingual words) {
        over(row, words.zh(), Look.MUTED);
        over(row + 1, words.en(), Look.MUTED.points(8));
    }

    private static int at(Column column) {
        return COLUMNS.indexOf(column);
    }

    private void over(int row, String text, Look look) {
        sheet.text(Area.row(row, 0, LAST), text, look);
    }
}
