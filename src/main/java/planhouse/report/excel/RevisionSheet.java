package planhouse.report.excel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.report.Figures;
import planhouse.report.RevisionWords;
import planhouse.report.Revisions;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** What was revised since the run before, by whom and why, and what it did to the figures. */
final class RevisionSheet {

    private static final List<String> REVISED =
            List.of(
                    "年度\nYear",
                    "报表\nReturn",
                    "县（市、区）\nCounty",
                    "版本\nRevision",
                    "类别\nKind",
                    "时间\nWhen",
                    "报送人\nBy",
                    "原因\nReason",
                    "新增\nAdded",
                    "改动\nChanged",
                    "删去\nRemoved");
    private static final List<String> EFFECTS =
            List.of(
                    "编号\nCode",
                    "目标\nTarget",
                    "县（市、区）\nCounty",
                    "单位\nUnit",
                    "上次\nLast run",
                    "本次\nThis run",
                    "增减（% 为百分点）\nChange (of % in points)");
    private static final Bilingual NONE = Bilingual.same("");

    private final NewSheet sheet;
    private final YearlySummary summary;
    private final Revisions revisions;
    private int row;

    RevisionSheet(NewSheet sheet, YearlySummary summary) {
        this.sheet = sheet;
        this.summary = summary;
        this.revisions = summary.revisions();
    }

    void write() {
        sheet.page().widths(9, 34, 26, 14, 14, 17, 15, 44, 9, 9, 9).footer("修订 Revisions");
        ReportHeads.title(sheet, new Bilingual("修订", "Revisions since the last run"));
        sheet.text(1, 0, RevisionWords.since(summary).zh(), Look.MUTED);
        sheet.text(2, 0, RevisionWords.since(summary).en(), Look.MUTED.points(8));
        row = 4;
        if (!revisions.revised().isEmpty()) {
            revised();
        }
        if (!summary.effects().isEmpty()) {
            effects();
        }
    }

    private void revised() {
        section("报表修订 Returns revised");
        header(REVISED);
        for (Revisions.Revised one : revisions.revised()) {
            sheet.number(row, 0, one.year(), Look.YEAR);
            sheet.texts(
                    row,
                    1,
                    one.formCode() + " " + one.formTitle().zh(),
                    Look.TEXT,
                    one.formTitle().english("\n"),
                    ReportLooks.ENGLISH);
            sheet.texts(
                    row,
                    2,
                    one.countyName().zh(),
                    Look.TEXT,
                    one.countyName().english("\n"),
                    ReportLooks.ENGLISH);
            sheet.text(row, 3, one.step(), Look.CENTRED);
            sheet.texts(
                    row,
                    4,
                    one.kindWords().zh(),
                    Look.CENTRED,
                    "\n" + one.kindWords().en(),
                    ReportLooks.ENGLISH);
            sheet.text(row, 5, RevisionWords.TIME.format(one.at()), Look.CENTRED.points(9));
            sheet.text(row, 6, one.by(), Look.TEXT);
            sheet.text(row, 7, one.reason() == null ? "" : one.reason(), Look.TEXT);
            sheet.number(row, 8, one.added(), Look.INTEGER);
            sheet.number(row, 9, one.changed(), Look.INTEGER);
            sheet.number(row, 10, one.removed(), Look.INTEGER);
            sheet.height(row, 30);
            row++;
        }
        row++;
    }

    private void effects() {
        section("对目标数值的影响 Effect on the targets' figures");
        header(EFFECTS);
        for (Revisions.Effect effect : summary.effects()) {
            summary.target(effect.target()).ifPresent(target -> effect(target, effect));
        }
    }

    private void effect(TargetProgress target, Revisions.Effect effect) {
        Figures figures = Figures.of(target);
        place(effect.target(), target.title(), Look.TEXT.bolder());
        sheet.text(row, 2, "全市 City", Look.TEXT.bolder());
        unit(figures.unit().zh(), figures.unit().english("\n"));
        change(figures, effect.before(), effect.after(), Look.INTEGER.bolder());
        for (Revisions.CountyEffect county : effect.counties()) {
            place("", NONE, Look.TEXT);
            sheet.texts(
                    row,
                    2,
                    county.name().zh(),
                    Look.TEXT,
                    county.name().english("  "),
                    ReportLooks.ENGLISH);
            unit(figures.unit().zh(), "");
            change(figures, county.before(), county.after(), Look.INTEGER);
        }
    }

    private void place(String code, Bilingual title, Look look) {
        sheet.text(row, 0, code, Look.CENTRED.points(9).ink(Colour.ACCENT));
        sheet.texts(row, 1, title.zh(), look, title.english("\n"), ReportLooks.ENGLISH);
        sheet.height(row, title.zh().isEmpty() ? 18 : 30);
    }

    private void unit(String zh, String en) {
        sheet.texts(row, 3, zh, Look.CENTRED.points(9), en, ReportLooks.ENGLISH);
    }

    private void change(
            Figures figures, @Nullable BigDecimal before, @Nullable BigDecimal after, Look look) {
        Cells cells = new Cells(sheet, figures);
        cells.value(row, 4, before, look);
        cells.value(row, 5, after, look);
        cells.value(
                row,
                6,
                before == null || after == null ? null : after.subtract(before),
                look,
                figures.changeFormat());
        row++;
    }

    private void section(String title) {
        sheet.text(row, 0, title, Look.SECTION);
        sheet.height(row, 22);
        row++;
    }

    private void header(List<String> heads) {
        ReportHeads.columns(sheet, row, 32, heads);
        row++;
    }
}
