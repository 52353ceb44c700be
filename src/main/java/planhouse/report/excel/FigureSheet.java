package planhouse.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.report.CountyContribution;
import planhouse.report.Reading;
import planhouse.report.TargetProgress;
import planhouse.report.YearValue;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewCell;
import planhouse.workbook.writing.NewSheet;

/**
 * Every figure in long form, for pivot tables: one row a target, year and area, in the target's own
 * unit and unrounded. The city stands in every year, the counties in the summary's and the one
 * before.
 */
final class FigureSheet {

    private static final String CITY = "city";
    private static final Bilingual CITY_NAME = new Bilingual("全市", "City");
    private static final String[] HEADER = {
        "编号\ntarget_code",
        "目标\ntitle_zh",
        "Target\ntitle_en",
        "年度\nyear",
        "地区代码\narea_code",
        "地区\narea_zh",
        "Area\narea_en",
        "数值\nvalue",
        "单位\nunit_zh",
        "Unit\nunit_en",
        "分子\nnumerator",
        "分母\ndenominator",
        "占比\nshare",
        "路径\npath",
        "状态\nstatus",
    };
    private static final Look EXACT = Look.INTEGER.format("General");

    /** On one line: rows that are streamed have one height. */
    private static final Look WORDS = Look.PLAIN.frame(Look.Frame.ALL);

    private static final int FIRST_EMPTY = 10;

    private final NewSheet sheet;
    private final YearlySummary summary;

    FigureSheet(NewSheet sheet, YearlySummary summary) {
        this.sheet = sheet;
        this.summary = summary;
    }

    void write() {
        sheet.page()
                .widths(11, 30, 42, 8, 11, 10, 18, 16, 8, 17, 12, 12, 10, 12, 15)
                .freeze(1, 1)
                .repeat(0, 0)
                .footer(summary.planCode() + " " + summary.year());
        for (int column = 0; column < HEADER.length; column++) {
            sheet.text(0, column, HEADER[column], Look.HEADER);
        }
        sheet.height(0, 30);
        List<List<NewCell>> rows = new ArrayList<>();
        summary.targets().forEach(target -> target(target, rows));
        sheet.rows(1, rows.iterator());
        sheet.page().filter(new Area(0, 0, Math.max(rows.size(), 1), HEADER.length - 1));
    }

    private void target(TargetProgress target, List<List<NewCell>> rows) {
        Reading reading = target.reading();
        for (YearValue point : target.actuals()) {
            List<NewCell> line = line(target, point.year(), CITY, CITY_NAME, point.value());
            if (point.year() == summary.year()) {
                exact(line, 10, reading.numerator());
                exact(line, 11, reading.denominator());
                line.set(14, new NewCell.Words(target.status().code(), WORDS));
            }
            Optional<BigDecimal> path = target.pathIn(point.year());
            path.ifPresent(value -> exact(line, 13, value));
            rows.add(line);
        }
        for (CountyContribution county : target.counties()) {
            if (county.previous() != null) {
                rows.add(
                        line(
                                target,
                                summary.year() - 1,
                                county.code(),
                                county.name(),
                                county.previous()));
            }
            if (county.value() != null) {
                List<NewCell> line =
                        line(target, summary.year(), county.code(), county.name(), county.value());
                exact(line, 10, county.numerator());
                exact(line, 11, county.denominator());
                exact(line, 12, county.share());
                rows.add(line);
            }
        }
    }

    private static List<NewCell> line(
            TargetProgress target, int year, String area, Bilingual name, BigDecimal value) {
        List<NewCell> line = new ArrayList<>(HEADER.length);
        line.add(new NewCell.Words(target.code(), WORDS));
        line.add(new NewCell.Words(target.title().zh(), WORDS));
        line.add(new NewCell.Words(target.title().en(), WORDS));
        line.add(new NewCell.Number(BigDecimal.valueOf(year), Look.YEAR));
        line.add(new NewCell.Words(area, WORDS));
        line.add(new NewCell.Words(name.zh(), WORDS));
        line.add(new NewCell.Words(name.en(), WORDS));
        line.add(new NewCell.Number(value, EXACT));
        line.add(new NewCell.Words(target.unit().zh(), WORDS));
        line.add(new NewCell.Words(target.unit().en(), WORDS));
        line.addAll(Collections.nCopies(HEADER.length - FIRST_EMPTY, new NewCell.Blank(Look.TEXT)));
        return line;
    }

    private static void exact(List<NewCell> line, int column, @Nullable BigDecimal value) {
        if (value != null) {
            line.set(column, new NewCell.Number(value, EXACT));
        }
    }
}
