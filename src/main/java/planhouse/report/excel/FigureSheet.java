package planhouse.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.report.CountyContribution;
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

    private enum Column {
        TARGET_CODE("编号\ntarget_code", 11),
        TITLE_ZH("目标\ntitle_zh", 30),
        TITLE_EN("Target\ntitle_en", 42),
        YEAR("年度\nyear", 8),
        AREA_CODE("地区代码\narea_code", 11),
        AREA_ZH("地区\narea_zh", 10),
        AREA_EN("Area\narea_en", 18),
        VALUE("数值\nvalue", 16),
        UNIT_ZH("单位\nunit_zh", 8),
        UNIT_EN("Unit\nunit_en", 17),
        NUMERATOR("分子\nnumerator", 12),
        DENOMINATOR("分母\ndenominator", 12),
        SHARE("占比\nshare", 10),
        PATH("路径\npath", 12),
        STATUS("状态\nstatus", 15);

        private final String head;
        private final double width;

        Column(String head, double width) {
            this.head = head;
            this.width = width;
        }
    }

    private static final Look EXACT = Look.INTEGER.format("General");

    /** On one line: rows that are streamed have one height. */
    private static final Look WORDS = Look.PLAIN.frame(Look.Frame.ALL);

    private final NewSheet sheet;
    private final YearlySummary summary;

    FigureSheet(NewSheet sheet, YearlySummary summary) {
        this.sheet = sheet;
        this.summary = summary;
    }

    void write() {
        List<Column> columns = List.of(Column.values());
        sheet.page()
                .widths(columns.stream().mapToDouble(column -> column.width).toArray())
                .freeze(1, 1)
                .repeat(0, 0)
                .footer(summary.planCode() + " " + summary.year());
        ReportHeads.columns(sheet, 0, 30, columns.stream().map(column -> column.head).toList());
        List<List<NewCell>> rows = new ArrayList<>();
        for (TargetProgress target : summary.targets()) {
            ofCity(target).forEach(line -> rows.add(line.cells()));
            ofCounties(target).forEach(line -> rows.add(line.cells()));
        }
        sheet.rows(1, rows.iterator());
        sheet.page().filter(new Area(0, 0, Math.max(rows.size(), 1), columns.size() - 1));
    }

    private List<Line> ofCity(TargetProgress target) {
        List<Line> lines = new ArrayList<>();
        for (YearValue point : target.actuals()) {
            Line line = new Line(target, point.year(), CITY, CITY_NAME, point.value());
            if (point.year() == summary.year()) {
                line.exact(Column.NUMERATOR, target.reading().numerator());
                line.exact(Column.DENOMINATOR, target.reading().denominator());
                line.words(Column.STATUS, target.status().code());
            }
            line.exact(Column.PATH, target.pathIn(point.year()).orElse(null));
            lines.add(line);
        }
        return lines;
    }

    private List<Line> ofCounties(TargetProgress target) {
        List<Line> lines = new ArrayList<>();
        for (CountyContribution county : target.counties()) {
            BigDecimal previous = county.previous();
            if (previous != null) {
                int yearBefore = summary.year() - 1;
                lines.add(new Line(target, yearBefore, county.code(), county.name(), previous));
            }
            BigDecimal value = county.value();
            if (value != null) {
                Line line = new Line(target, summary.year(), county.code(), county.name(), value);
                line.exact(Column.NUMERATOR, county.numerator());
                line.exact(Column.DENOMINATOR, county.denominator());
                line.exact(Column.SHARE, county.share());
                lines.add(line);
            }
        }
        return lines;
    }

    /** A figure of a year and an area; what is not said of it stays blank. */
    private static final class Line {

        private static final NewCell BLANK = new NewCell.Blank(Look.TEXT);

        private final Map<Column, NewCell> cells = new EnumMap<>(Column.class);

        Line(TargetProgress target, int year, String area, Bilingual name, BigDecimal value) {
            words(Column.TARGET_CODE, target.code());
            words(Column.TITLE_ZH, target.title().zh());
            words(Column.TITLE_EN, target.title().en());
            cells.put(Column.YEAR, new NewCell.Number(BigDecimal.valueOf(year), Look.YEAR));
            words(Column.AREA_CODE, area);
            words(Column.AREA_ZH, name.zh());
            words(Column.AREA_EN, name.en());
            exact(Column.VALUE, value);
            words(Column.UNIT_ZH, target.unit().zh());
            words(Column.UNIT_EN, target.unit().en());
        }

        void words(Column column, String words) {
            cells.put(column, new NewCell.Words(words, WORDS));
        }

        void exact(Column column, @Nullable BigDecimal value) {
            if (value != null) {
                cells.put(column, new NewCell.Number(value, EXACT));
            }
        }

        List<NewCell> cells() {
            return Arrays.stream(Column.values())
                    .map(column -> cells.getOrDefault(column, BLANK))
                    .toList();
        }
    }
}
