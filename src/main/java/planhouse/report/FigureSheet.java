package planhouse.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Look;
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

    private final NewSheet sheet;
    private final YearlySummary summary;
    private int row = 1;

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
        summary.targets().forEach(this::target);
        sheet.page().filter(new Area(0, 0, Math.max(row - 1, 1), HEADER.length - 1));
    }

    private void target(TargetProgress target) {
        Reading reading = target.reading();
        for (YearValue point : target.actuals()) {
            boolean now = point.year() == summary.year();
            line(target, point.year(), CITY, CITY_NAME, point.value());
            if (now) {
                exact(10, reading.numerator());
                exact(11, reading.denominator());
                sheet.text(row, 14, target.status().code(), Look.TEXT);
            }
            Optional<BigDecimal> path = target.pathIn(point.year());
            path.ifPresent(value -> exact(13, value));
            row++;
        }
        for (CountyContribution county : target.counties()) {
            if (county.previous() != null) {
                line(target, summary.year() - 1, county.code(), county.name(), county.previous());
                row++;
            }
            if (county.value() != null) {
                line(target, summary.year(), county.code(), county.name(), county.value());
                exact(10, county.numerator());
                exact(11, county.denominator());
                exact(12, county.share());
                row++;
            }
        }
    }

    private void line(
            TargetProgress target, int year, String area, Bilingual name, BigDecimal value) {
        sheet.text(row, 0, target.code(), Look.TEXT);
        sheet.text(row, 1, target.title().zh(), Look.TEXT);
        sheet.text(row, 2, target.title().en(), Look.TEXT);
        sheet.number(row, 3, year, Look.YEAR);
        sheet.text(row, 4, area, Look.TEXT);
        sheet.text(row, 5, name.zh(), Look.TEXT);
        sheet.text(row, 6, name.en(), Look.TEXT);
        sheet.number(row, 7, value, EXACT);
        sheet.text(row, 8, target.unit().zh(), Look.TEXT);
        sheet.text(row, 9, target.unit().en(), Look.TEXT);
        for (int column = 10; column < HEADER.length; column++) {
            sheet.blank(row, column, Look.TEXT);
        }
    }

    private void exact(int column, @Nullable BigDecimal value) {
        if (value != null) {
            sheet.number(row, column, value, EXACT);
        }
    }
}
