package planhouse.report.excel;

import java.util.List;
import planhouse.indicator.Bilingual;
import planhouse.report.WaivedFinding;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** The findings that were waived: which, why, until when, and who answers for it. */
final class WaiverSheet {

    private static final List<String> HEADS =
            List.of(
                    "报表\nReturn",
                    "县（市、区）\nCounty",
                    "规则\nRule",
                    "级别\nSeverity",
                    "位置\nPlace",
                    "问题\nFinding",
                    "原因\nReason",
                    "截止\nUntil",
                    "豁免人\nBy");

    private final NewSheet sheet;
    private final YearlySummary summary;

    WaiverSheet(NewSheet sheet, YearlySummary summary) {
        this.sheet = sheet;
        this.summary = summary;
    }

    void write() {
        sheet.page().widths(9, 22, 12, 11, 26, 62, 34, 12, 12).footer("豁免 Waivers");
        ReportHeads.title(sheet, new Bilingual("豁免", "Waived findings"));
        sheet.text(1, 0, WaivedFinding.count(summary.waivers().size()).zh(), Look.MUTED);
        sheet.text(2, 0, WaivedFinding.count(summary.waivers().size()).en(), Look.MUTED.points(8));
        if (!summary.waivers().isEmpty()) {
            table();
        }
    }

    private void table() {
        int row = 4;
        ReportHeads.columns(sheet, row, 32, HEADS);
        for (WaivedFinding one : summary.waivers()) {
            row++;
            sheet.text(row, 0, one.form(), Look.CENTRED);
            sheet.texts(
                    row,
                    1,
                    one.countyName().zh(),
                    Look.TEXT,
                    one.countyName().english("\n"),
                    ReportLooks.ENGLISH);
            sheet.text(row, 2, one.rule(), Look.CENTRED);
            sheet.texts(
                    row,
                    3,
                    one.severityWords().zh(),
                    Look.CENTRED,
                    "\n" + one.severityWords().en(),
                    ReportLooks.ENGLISH);
            sheet.text(row, 4, one.place(), Look.TEXT);
            Bilingual statement = one.statement();
            sheet.texts(
                    row,
                    5,
                    statement.zh(),
                    Look.TEXT,
                    statement.english("\n"),
                    ReportLooks.ENGLISH);
            sheet.text(row, 6, one.reason(), Look.TEXT);
            sheet.text(row, 7, one.until().toString(), Look.CENTRED);
            sheet.text(row, 8, one.by(), Look.TEXT);
            sheet.height(row, 48);
        }
    }
}
