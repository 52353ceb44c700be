package planhouse.workbook.writing;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** A chart on its sheet: axes, series, references. */
final class ChartDrawing {

    private static final int GAP_PERCENT = 60;
    private static final int HOLE_PERCENT = 58;

    private final XSSFSheet sheet;

    ChartDrawing(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void draw(Area place, Chart chart) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(
                        0,
                        0,
                        0,
                        0,
                        place.firstColumn(),
                        place.firstRow(),
                        place.lastColumn() + 1,
                        place.lastRow() + 1);
        XSSFChart target = drawing.createChart(anchor);
        ChartInk ink = new ChartInk(target);
        ink.title(chart.title());
        target.displayBlanksAs(DisplayBlanks.GAP);
        XDDFChartData body = chart.isRound() ? round(target, chart) : axial(target, chart, ink);
        for (Chart.Series series : chart.series()) {
            add(body, series);
        }
        target.plot(body);
        if (chart.kind() == Chart.Kind.STACKED_COLUMNS || chart.kind() == Chart.Kind.STACKED_BARS) {
            overlap(target);
        }
        for (int index = 0; index < chart.series().size(); index++) {
            ink.series(chart, body.getSeries(index), chart.series().get(index));
        }
        if (chart.labels()) {
            ChartLabels.add(target, chart);
        }
        ink.frame();
        if (chart.isRound() || chart.series().size() > 1) {
            XDDFChartLegend legend = target.getOrAddLegend();
            legend.setPosition(chart.isRound() ? LegendPosition.RIGHT : LegendPosition.BOTTOM);
            legend.setOverlay(false);
            ink.legend();
        }
    }

    private static XDDFChartData round(XSSFChart target, Chart chart) {
        if (chart.kind() == Chart.Kind.PIE) {
            XDDFPieChartData pie = (XDDFPieChartData) target.createData(ChartTypes.PIE, null, null);
            pie.setVaryColors(true);
            return pie;
        }
        XDDFDoughnutChartData ring =
                (XDDFDoughnutChartData) target.createData(ChartTypes.DOUGHNUT, null, null);
        ring.setVaryColors(true);
        ring.setHoleSize(HOLE_PERCENT);
        return ring;
    }

    private XDDFChartData axial(XSSFChart target, Chart chart, ChartInk ink) {
        boolean lying = chart.kind() == Chart.Kind.BARS || chart.kind() == Chart.Kind.STACKED_BARS;
        XDDFCategoryAxis categories =
                target.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values =
                target.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        categories.setMajorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        // the first category on top, as in the table beside it
        if (lying) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(chart.format());
        boolean labelled = chart.labels() && chart.kind() != Chart.Kind.LINE;
        values.setVisible(!labelled);
        ChartScale scale = new ChartScale(sheet, chart);
        if (scale.isSmallCount()) {
            values.setMajorUnit(1);
        }
        if (!scale.hasNegative()) {
            values.setMinimum(0);
        }
        ink.axis(categories, false);
        ink.axis(values, !labelled);
        return switch (chart.kind()) {
            case LINE -> lines(target, categories, values);
            case COLUMNS -> bars(target, categories, values, BarDirection.COL, false);
            case STACKED_COLUMNS -> bars(target, categories, values, BarDirection.COL, true);
            case BARS -> bars(target, categories, values, BarDirection.BAR, false);
            case STACKED_BARS -> bars(target, categories, values, BarDirection.BAR, true);
            case PIE, DOUGHNUT -> throw new IllegalStateException(chart.kind() + " has no axes");
        };
    }

    private static XDDFChartData lines(
            XSSFChart target, XDDFCategoryAxis categories, XDDFValueAxis values) {
        XDDFLineChartData lines =
                (XDDFLineChartData) target.createData(ChartTypes.LINE, categories, values);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        return lines;
    }

    private static XDDFChartData bars(
            XSSFChart target,
            XDDFCategoryAxis categories,
            XDDFValueAxis values,
            BarDirection direction,
            boolean stacked) {
        XDDFBarChartData bars =
                (XDDFBarChartData) target.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(direction);
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP_PERCENT);
        bars.setVaryColors(false);
        return bars;
    }

    /** Stacked bars stand on one another only when they overlap wholly. */
    private static void overlap(XSSFChart target) {
        CTBarChart bars = target.getCTChart().getPlotArea().getBarChartArray(0);
        // the small schemas that come with POI have no type for the overlap
        try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
            String namespace = cursor.getName().getNamespaceURI();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("overlap", namespace);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private void add(XDDFChartData body, Chart.Series series) {
        XDDFDataSource<?> categories = categories(series.categories());
        XDDFNumericalDataSource<Double> values =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, series.values().range());
        Area name = series.name();
        String shown = sheet.getRow(name.firstRow()).getCell(name.firstColumn()).toString();
        body.addSeries(categories, values)
                .setTitle(
                        shown,
                        new CellReference(
                                sheet.getSheetName(),
                                name.firstRow(),
                                name.firstColumn(),
                                true,
                                true));
    }

    private XDDFDataSource<?> categories(Area cells) {
        XSSFCell first = sheet.getRow(cells.firstRow()).getCell(cells.firstColumn());
        return first.getCellType() == CellType.NUMERIC
                ? XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells.range())
                : XDDFDataSourcesFactory.fromStringCellRange(sheet, cells.range());
    }
}
