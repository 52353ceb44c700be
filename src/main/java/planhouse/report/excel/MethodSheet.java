package planhouse.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planhouse.indicator.Bilingual;
import planhouse.plan.Status;
import planhouse.report.MethodText;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** How the figures are made: notes, statuses, the flags of this summary. */
final class MethodSheet {

    // what a line of the two text columns holds, in Latin widths
    private static final int ZH_LINE = 60;
    private static final int EN_LINE = 66;
    // bold, in the first column; one line of Chinese above
    private static final int HEADING_LINE = 22;
    private static final int HEADING_LINES_LEAST = 2;
    private static final double LINE_POINTS = 14;

    private final NewSheet sheet;
    private final YearlySummary summary;
    private int row;

    MethodSheet(NewSheet sheet, YearlySummary summary) {
        this.sheet = sheet;
        this.summary = summary;
    }

    void write() {
        sheet.page().widths(22, 66, 66).footer("方法 Method");
        ReportHeads.title(sheet, new Bilingual("方法", "Method"));
        row = 2;
        summary.notes().forEach(note -> line(note.heading(), note.text()));
        row++;
        section("状态 Statuses");
        for (Status status : Status.values()) {
            sheet.text(row, 0, status.symbol() + " " + status.code(), ReportLooks.of(status));
            sheet.text(row, 1, status.words().zh(), Look.TEXT);
            sheet.text(row, 2, status.words().en(), Look.TEXT);
            row++;
        }
        Map<String, List<String>> flagged = flagged();
        if (!flagged.isEmpty()) {
            row++;
            section("本年标记 Flags of this year");
            flagged.forEach(
                    (flag, codes) ->
                            line(
                                    Bilingual.same(String.join(" ", codes) + "\n" + flag),
                                    MethodText.STANDARD.wordsOf(flag)));
        }
    }

    /** The targets that each flag is said of, in the plan's order. */
    private Map<String, List<String>> flagged() {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (TargetProgress target : summary.targets()) {
            for (String flag : target.flags()) {
                targets.computeIfAbsent(flag, key -> new ArrayList<>()).add(target.code());
            }
        }
        return targets;
    }

    private void section(String title) {
        sheet.text(row, 0, title, Look.SECTION);
        row++;
    }

    private void line(Bilingual heading, Bilingual text) {
        sheet.text(row, 0, heading.joined("\n"), Look.TEXT.bolder());
        sheet.text(row, 1, text.zh(), Look.TEXT);
        sheet.text(row, 2, text.en(), Look.TEXT.points(9));
        int lines =
                Math.max(
                        HEADING_LINES_LEAST + heading.en().length() / HEADING_LINE,
                        Math.max(
                                text.zh().length() * 2 / ZH_LINE + 1,
                                text.en().length() / EN_LINE + 1));
        sheet.height(row, lines * LINE_POINTS + 6);
        row++;
    }
}
