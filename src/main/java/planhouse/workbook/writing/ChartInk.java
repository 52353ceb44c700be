package planhouse.workbook.writing;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** The quiet look of charts: small grey letters, thin lines, the series in their colours. */
final class ChartInk {

    private static final double TITLE_POINTS = 10;
    private static final double LETTER_POINTS = 8;
    private static final double LINE_POINTS = 2.25;
    private static final double HAIR_POINTS = 0.5;

    private final XSSFChart chart;

    ChartInk(XSSFChart chart) {
        this.chart = chart;
    }

    void title(String text) {
        chart.setTitleText(text);
        chart.setTitleOverlay(false);
        letters(chart.getCTChart().getTitle(), TITLE_POINTS, Colour.BLACK, true);
    }

    void frame() {
        XDDFShapeProperties shape = chart.getOrAddShapeProperties();
        shape.setFillProperties(solid(Colour.WHITE));
        shape.setLineProperties(line(Colour.LINE, HAIR_POINTS));
    }

    void axis(XDDFChartAxis axis, boolean gridlines) {
        letters(axis.getOrAddTextProperties(), LETTER_POINTS, Colour.GREY, false);
        axis.getOrAddShapeProperties().setLineProperties(line(Colour.LINE, HAIR_POINTS));
        if (gridlines) {
            axis.getOrAddMajorGridProperties()
                    .setLineProperties(line(new Colour("E4E8ED"), HAIR_POINTS));
        }
    }

    void legend() {
        XDDFTextBody body = new XDDFTextBody(chart.getOrAddLegend());
        XDDFTextParagraph paragraph = body.initialize();
        letters(paragraph.addDefaultRunProperties(), LETTER_POINTS, Colour.GREY, false);
        chart.getOrAddLegend().setTextBody(body);
    }

    void series(Chart drawn, XDDFChartData.Series series, Chart.Series wanted) {
        Colour colour = wanted.colours().get(0);
        if (series instanceof XDDFLineChartData.Series line) {
            line(line, colour, wanted.dashed());
        } else if (drawn.isRound()) {
            parts(series, wanted);
        } else {
            series.setFillProperties(solid(colour));
        }
    }

    private static void line(XDDFLineChartData.Series line, Colour colour, boolean dashed) {
        XDDFLineProperties stroke = line(colour, LINE_POINTS);
        if (dashed) {
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        line.setLineProperties(stroke);
        line.setSmooth(false);
        line.setMarkerStyle(dashed ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
        if (!dashed) {
            XDDFShapeProperties mark = new XDDFShapeProperties();
            mark.setFillProperties(solid(colour));
            mark.setLineProperties(line(colour, HAIR_POINTS));
            line.getCTLineSer().getMarker().setSpPr(mark.getXmlObject());
        }
    }

    private static void parts(XDDFChartData.Series series, Chart.Series wanted) {
        int parts = series.getValuesData().getPointCount();
        for (int part = 0; part < parts; part++) {
            XDDFDataPoint point = series.getDataPoint(part);
            point.setFillProperties(solid(wanted.colours().get(part % wanted.colours().size())));
            point.setLineProperties(line(Colour.WHITE, 1));
        }
    }

    static void letters(XDDFRunProperties run, double points, Colour colour, boolean bold) {
        run.setFontSize(points);
        run.setBold(bold);
        run.setFillProperties(solid(colour));
    }

    private static void letters(CTTitle title, double points, Colour colour, boolean bold) {
        CTTextBody rich = title.getTx().getRich();
        for (var paragraph : rich.getPArray()) {
            for (var run : paragraph.getRArray()) {
                letters(
                        new XDDFRunProperties(run.isSetRPr() ? run.getRPr() : run.addNewRPr()),
                        points,
                        colour,
                        bold);
            }
        }
    }

    private static XDDFSolidFillProperties solid(Colour colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour.bytes()));
    }

    private static XDDFLineProperties line(Colour colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(solid(colour));
        line.setWidth(points);
        return line;
    }
}
