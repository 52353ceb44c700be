package planhouse.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.report.SampleSummary;

/** The tables and charts on the sheet of a group of targets. */
class GroupSheetTest {

    @TempDir private static Path folder;

    @AutoClose private static OpenedReport report;

    @BeforeAll
    static void open() throws IOException {
        report = new OpenedReport(SampleSummary.make("=cmd|'/c calc'!A1"), folder);
    }

    @Test
    void totals_are_formulas_with_the_values_of_the_model() {
        Row robots = report.total("数字化车间与机器人", "IM-04");
        assertThat(robots.getCell(1).getCellFormula()).matches("SUM\\(B\\d+:B\\d+\\)");
        assertThat(robots.getCell(1).getNumericCellValue()).isEqualTo(17406);
        assertThat(robots.getCell(2).getNumericCellValue()).isCloseTo(1, within(1e-12));

        Row ratio = report.total("产业改造", "IM-05");
        assertThat(ratio.getCell(1).getCellFormula()).matches("C\\d+/D\\d+");
        assertThat(ratio.getCell(1).getNumericCellValue()).isCloseTo(936.0 / 1572, within(1e-15));
        assertThat(ratio.getCell(2).getCellFormula()).matches("SUM\\(C\\d+:C\\d+\\)");
        assertThat(ratio.getCell(2).getNumericCellValue()).isEqualTo(936);
    }

    @Test
    void a_figure_that_counties_do_not_add_up_to_has_no_sum() {
        Cell clusters = report.total("规模与集群", "IM-02").getCell(1);

        assertThat(clusters.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(clusters.getNumericCellValue()).isEqualTo(7);
    }

    @Test
    void every_target_with_figures_has_charts_that_refer_to_its_tables() {
        int charts = 0;
        for (int index = 1; index <= 5; index++) {
            XSSFSheet sheet = report.workbook().getSheetAt(index);
            for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                String xml = chart.getCTChart().xmlText();
                String name = sheet.getSheetName();
                assertThat(xml).contains(">" + name + "!$A$").doesNotContain("#REF");
                charts++;
            }
        }
        assertThat(charts).isEqualTo(14 + 13);

        XSSFSheet robots = report.sheet("数字化车间与机器人");
        XSSFChart years = robots.getDrawingPatriarch().getCharts().get(3);
        var lines = years.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(1).getVal();
        assertThat(years.getTitleText().getString())
                .isEqualTo("在役工业机器人数：实际与路径 Actual against path（台 robots）");
        assertThat(lines.getNumRef().getNumCache().getPtArray())
                .extracting(point -> Double.valueOf(point.getV()))
                .containsExactly(9120.0, 13254.0, 17406.0);
    }

    @Test
    void words_that_look_like_a_formula_are_text() {
        Row title = report.row("规模与集群", "IM-01");
        Cell quote = report.sheet("规模与集群").getRow(title.getRowNum() + 2).getCell(0);

        assertThat(quote.getCellType()).isEqualTo(CellType.STRING);
        assertThat(quote.getStringCellValue()).isEqualTo("“=cmd|'/c calc'!A1”");
    }

    @Test
    void remarks_stand_on_lines_of_their_own_within_the_block() {
        Row title = report.row("产业链", "IM-09");
        Row remarks = report.sheet("产业链").getRow(title.getRowNum() + 5);

        assertThat(remarks.getCell(0).getStringCellValue().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("※ "));
        assertThat(remarks.getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(remarks.getHeightInPoints()).isEqualTo(30);
    }
}
