package planhouse.workbook.writing;

import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** The values written beside the marks of a chart; POI has no words for them of its own. */
final class ChartLabels {

    private static final double POINTS = 8;

    private ChartLabels() {}

    static void add(XSSFChart target, Chart chart) {
        CTPlotArea plot = target.getCTChart().getPlotArea();
        for (var bars : plot.getBarChartArray()) {
            for (CTBarSer series : bars.getSerArray()) {
                CTDLbls labels = labels(series.addNewDLbls(), chart);
                if (chart.kind() == Chart.Kind.COLUMNS || chart.kind() == Chart.Kind.BARS) {
                    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
                }
                show(labels, true, false);
            }
        }
        for (var lines : plot.getLineChartArray()) {
            for (CTLineSer series : lines.getSerArray()) {
                CTDLbls labels = labels(series.addNewDLbls(), chart);
                labels.addNewDLblPos().setVal(STDLblPos.T);
                show(labels, true, false);
            }
        }
        for (var ring : plot.getDoughnutChartArray()) {
            for (CTPieSer series : ring.getSerArray()) {
                show(labels(series.addNewDLbls(), chart), false, true);
            }
        }
        for (var pie : plot.getPieChartArray()) {
            for (CTPieSer series : pie.getSerArray()) {
                show(labels(series.addNewDLbls(), chart), false, true);
            }
        }
    }

    private static CTDLbls labels(CTDLbls labels, Chart chart) {
        var format = labels.addNewNumFmt();
        format.setFormatCode(chart.isRound() ? "0%" : chart.format());
        format.setSourceLinked(false);
        CTTextBody body = labels.addNewTxPr();
        body.addNewBodyPr();
        ChartInk.letters(
                new XDDFRunProperties(body.addNewP().addNewPPr().addNewDefRPr()),
                POINTS,
                chart.isRound() ? Colour.WHITE : Colour.BLACK,
                false);
        return labels;
    }

    private static void show(CTDLbls labels, boolean value, boolean percent) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(value);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(percent);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
