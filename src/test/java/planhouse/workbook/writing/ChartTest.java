package planhouse.workbook.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

class ChartTest {

    @TempDir Path folder;

    private XSSFChart drawn(Chart.Kind kind) throws IOException {
        Path file = folder.resolve(kind + ".xlsx");
        try (NewWorkbook workbook = new NewWorkbook("test", Instant.EPOCH)) {
            NewSheet sheet = workbook.sheet("图 1");
            sheet.text(0, 1, "实际", Look.HEADER);
            for (int row = 1; row <= 3; row++) {
                sheet.text(row, 0, Integer.toString(2018 + row), Look.YEAR);
                sheet.number(row, 1, new BigDecimal(row * 100), Look.INTEGER);
            }
            sheet.blank(4, 0, Look.TEXT);
            Chart.Series series =
                    new Chart.Series(
                            Area.cell(0, 1),
                            Area.column(0, 1, 3),
                            Area.column(1, 1, 3),
                            List.of(Colour.ACCENT, Colour.GREY),
                            false);
            sheet.chart(
                    new Area(0, 3, 12, 9), new Chart(kind, "机器人", "#,##0", true, List.of(series)));
            workbook.save(file);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return workbook.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_chart_refers_to_the_cells_of_its_sheet(Chart.Kind kind) throws IOException {
        XSSFChart chart = drawn(kind);

        assertThat(chart.getTitleText().getString()).isEqualTo("机器人");
        String xml = chart.getCTChart().xmlText();
        assertThat(xml).contains(">'图 1'!$B$1<", ">'图 1'!$A$2:$A$4<", ">'图 1'!$B$2:$B$4<");
    }

    @Test
    void stacked_columns_stand_on_one_another() throws IOException {
        String xml = drawn(Chart.Kind.STACKED_COLUMNS).getCTChart().xmlText();

        assertThat(xml).contains("<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>");
        assertThat(xml.indexOf("<c:overlap"))
                .isBetween(xml.indexOf("<c:gapWidth"), xml.indexOf("<c:axId"));
    }

    @Test
    void a_line_keeps_the_values_for_readers_that_do_not_look_into_cells() throws IOException {
        CTPlotArea plot = drawn(Chart.Kind.LINE).getCTChart().getPlotArea();

        var cache = plot.getLineChartArray(0).getSerArray(0).getVal().getNumRef().getNumCache();
        assertThat(cache.getPtArray())
                .extracting(point -> Double.valueOf(point.getV()))
                .containsExactly(100.0, 200.0, 300.0);
    }
}
