package planhouse.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import planhouse.report.CountyContribution;
import planhouse.report.Figures;
import planhouse.report.Reading;
import planhouse.report.StatusWords;
import planhouse.report.TargetProgress;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Chart;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/**
 * What each county adds to a target's figure, with the total and a chart. The total is a sum where
 * the counties add up to the figure, a quotient of sums for a ratio, and the figure itself where
 * neither holds, as for clusters that span counties.
 */
final class CountyTable {

    // what a line of the first column holds of a name, and how high rows are
    private static final int NAME_LINE = 36;
    private static final double ONE_LINE = 18;
    private static final double LINE_POINTS = 14;

    private enum Column {
        COUNTY("县（市、区）", "County"),
        VALUE("本年实际", "Actual"),
        NUMERATOR("分子", "Numerator"),
        DENOMINATOR("分母", "Denominator"),
        SHARE("占比", "Share"),
        PREVIOUS("上年", "Last year"),
        CHANGE("增减", "Change");

        private final String header;

        Column(String zh, String en) {
            this.header = zh + "\n" + en;
        }
    }

    /** Where the table stands on the sheet, counted from 0. */
    private record Rows(int header, int counties) {

        int first() {
            return header + 1;
        }

        int last() {
            return header + counties;
        }

        int total() {
            return last() + 1;
        }
    }

    private final NewSheet sheet;
    private final TargetProgress target;
    private final Figures figures;
    private final Cells cells;
    private final List<Column> columns;

    CountyTable(NewSheet sheet, TargetProgress target, Figures figures) {
        this.sheet = sheet;
        this.target = target;
        this.figures = figures;
        this.cells = new Cells(sheet, figures);
        this.columns = new ArrayList<>(List.of(Column.values()));
        if (!target.reading().isRatio()) {
            columns.removeAll(List.of(Column.NUMERATOR, Column.DENOMINATOR));
        }
    }

    /**
     * @return the first row after the table
     */
    int write(int top) {
        if (target.counties().isEmpty()) {
            sheet.text(top, 0, "该指标没有分县数值 This figure has no parts by county.", Look.MUTED);
            return top + 1;
        }
        Rows rows = new Rows(top, target.counties().size());
        header(rows.header());
        for (int index = 0; index < rows.counties(); index++) {
            county(rows.first() + index, target.counties().get(index));
        }
        total(rows);
        if (target.counties().stream().anyMatch(county -> county.value() != null)) {
            chart(rows);
        }
        return rows.total() + 1;
    }

    private void header(int row) {
        List<String> heads =
                columns.stream()
                        .map(
                                column ->
                                        column == Column.CHANGE
                                                ? figures.changeHeader()
                                                : column.header)
                        .toList();
        ReportHeads.columns(sheet, row, 28, heads);
    }

    private int at(Column column) {
        return columns.indexOf(column);
    }

    private void county(int row, CountyContribution county) {
        boolean known = county.value() != null;
        String beside =
                county.name().english("  ")
                        + (known ? "" : "（" + StatusWords.nothing(county).zh() + "）");
        sheet.texts(row, 0, county.name().zh(), Look.TEXT, beside, ReportLooks.ENGLISH);
        int lines = Wrapping.lines(county.name().zh() + beside, NAME_LINE);
        sheet.height(row, Math.max(ONE_LINE, lines * LINE_POINTS));
        number(row, Column.VALUE, county.value());
        if (target.reading().isRatio()) {
            cells.count(row, at(Column.NUMERATOR), county.numerator());
            cells.count(row, at(Column.DENOMINATOR), county.denominator());
        }
        BigDecimal share = county.share();
        if (share == null) {
            sheet.blank(row, at(Column.SHARE), ReportLooks.UNKNOWN);
        } else {
            cells.percent(row, at(Column.SHARE), share);
        }
        cells.value(row, at(Column.PREVIOUS), county.previous());
        change(row, known && county.previous() != null);
    }

    /** A blank cell where there is no value: charts would draw a dash as zero. */
    private void number(int row, Column column, @Nullable BigDecimal value) {
        if (value == null) {
            sheet.blank(row, at(column), ReportLooks.UNKNOWN);
        } else {
            cells.value(row, at(column), value);
        }
    }

    private void change(int row, boolean known) {
        if (!known) {
            sheet.text(row, at(Column.CHANGE), Figures.NOTHING, ReportLooks.NOTHING);
            return;
        }
        sheet.difference(
                row,
                at(Column.CHANGE),
                Area.cell(row, at(Column.VALUE)),
                Area.cell(row, at(Column.PREVIOUS)),
                Look.INTEGER.format(figures.changeFormat()));
    }

    private void total(Rows rows) {
        int row = rows.total();
        Look value = ReportLooks.TOTAL_NUMBER.format(figures.format());
        sheet.text(row, 0, "全市 City", ReportLooks.TOTAL_TEXT);
        Reading reading = target.reading();
        if (reading.isRatio() && addUp(CountyContribution::numerator, reading.numerator())) {
            sum(rows, Column.NUMERATOR, ReportLooks.TOTAL_NUMBER);
            sum(rows, Column.DENOMINATOR, ReportLooks.TOTAL_NUMBER);
            sheet.formula(
                    row,
                    at(Column.VALUE),
                    Area.cell(row, at(Column.NUMERATOR)).a1()
                            + "/"
                            + Area.cell(row, at(Column.DENOMINATOR)).a1(),
                    value);
        } else {
            sumOrFigure(rows, Column.VALUE, CountyContribution::value, reading.actual());
        }
        if (target.counties().stream().anyMatch(county -> county.share() != null)) {
            sum(rows, Column.SHARE, ReportLooks.TOTAL_NUMBER.format("0.0%"));
        } else {
            sheet.text(row, at(Column.SHARE), Figures.NOTHING, ReportLooks.TOTAL_NUMBER);
        }
        sumOrFigure(rows, Column.PREVIOUS, CountyContribution::previous, reading.previous());
        change(row, reading.actual() != null && reading.previous() != null);
    }

    private void sumOrFigure(
            Rows rows,
            Column column,
            Function<CountyContribution, @Nullable BigDecimal> part,
            @Nullable BigDecimal figure) {
        if (addUp(part, figure)) {
            sum(rows, column, ReportLooks.TOTAL_NUMBER.format(figures.format()));
        } else {
            cells.value(rows.total(), at(column), figure, ReportLooks.TOTAL_NUMBER);
        }
    }

    private void sum(Rows rows, Column column, Look look) {
        sheet.sum(rows.total(), at(column), ofCounties(rows, column), look);
    }

    private Area ofCounties(Rows rows, Column column) {
        return Area.column(at(column), rows.first(), rows.last());
    }

    private boolean addUp(
            Function<CountyContribution, @Nullable BigDecimal> part, @Nullable BigDecimal whole) {
        return whole != null
                && target.counties().stream()
                                .map(part)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(whole)
                        == 0;
    }

    private void chart(Rows rows) {
        boolean shares =
                !target.reading().isRatio()
                        && addUp(CountyContribution::value, target.reading().actual());
        Column shown = shares ? Column.SHARE : Column.VALUE;
        sheet.chart(
                new Area(rows.header(), columns.size(), rows.total(), GroupSheet.LAST_COLUMN),
                new Chart(
                        Chart.Kind.BARS,
                        target.title().zh()
                                + (shares
                                        ? "：各县（市、区）占比 Share by county"
                                        : "：各县（市、区） By county" + figures.unitInBrackets()),
                        shares ? "0.0%" : figures.format(),
                        true,
                        List.of(
                                new Chart.Series(
                                        Area.cell(rows.header(), at(shown)),
                                        ofCounties(rows, Column.COUNTY),
                                        ofCounties(rows, shown),
                                        ReportLooks.SHARES,
                                        false))));
    }
}
