package planhouse.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.report.SampleOtherCity.LONG_NAME;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.plan.Status;
import planhouse.report.SampleOtherCity;

class OtherCityWorkbookTest {

    @TempDir Path folder;

    @Test
    void the_excel_file_shows_numbers_of_any_width_and_names_whole() throws IOException {
        try (OpenedReport report = new OpenedReport(SampleOtherCity.make(), folder)) {
            XSSFSheet cover = report.workbook().getSheetAt(0);
            XSSFSheet group = report.workbook().getSheetAt(1);

            Cell actual = cover.getRow(6).getCell(6);
            assertThat(actual.getNumericCellValue()).isEqualTo(120000010000.0);
            assertThat(actual.getCellStyle().getShrinkToFit()).isTrue();
            assertThat(cover.getRow(6).getCell(1).getStringCellValue())
                    .isEqualTo("Turnover of the county");
            assertThat(group.getMergedRegions()).anyMatch(range -> range.isInRange(0, 11));
            assertThat(group.getRow(0).getHeightInPoints()).isGreaterThan(28);
            assertThat(rowOf(group, LONG_NAME).getHeightInPoints()).isGreaterThan(28);
            assertThat(rowOf(group, "Bergen").getHeightInPoints()).isEqualTo(18);
        }
    }

    @Test
    void a_method_without_flags_has_no_heading_for_them() throws IOException {
        try (OpenedReport report = new OpenedReport(SampleOtherCity.make(), folder)) {
            XSSFSheet method = report.sheet("方法 Method");

            assertThat(method.getRow(method.getLastRowNum()).getCell(0).getStringCellValue())
                    .endsWith(" " + Status.NO_DATA.code());
        }
    }

    @Test
    void a_chart_of_counties_is_drawn_once_one_of_them_has_a_value() throws IOException {
        try (OpenedReport report = new OpenedReport(SampleOtherCity.silent(), folder)) {
            assertThat(report.workbook().getSheetAt(1).getDrawingPatriarch().getCharts())
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("Turnover of the county：实际与路径 Actual against path（kr）");
        }
    }

    private static Row rowOf(XSSFSheet sheet, String name) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.toString().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + name);
    }
}
