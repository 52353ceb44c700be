package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.collection.ReturnTemplate;
import planhouse.form.CodeList;
import planhouse.form.DefinitionFiles;
import planhouse.form.Definitions;
import planhouse.warehouse.RunReport;

/** A template that was filled in with valid values loads back without findings. */
class TemplateIT {

    // illustrative codes with right check characters
    private static final String ONE = "91330784MA28T0001E";
    private static final String OTHER = "91330784MA28T0002H";

    @TempDir private Path folder;

    @Test
    void a_filled_template_is_published_without_findings() throws IOException {
        Definitions definitions = new DefinitionFiles(Optional.empty()).load();
        CodeList.Entry county =
                definitions.forms().get(0).respondents().register().entry("330784").orElseThrow();
        Path file = folder.resolve("template.xlsx");
        new ReturnTemplate(county, 2021, definitions.forms()).write(file);
        fill(file);

        try (LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty())) {
            RunReport report = warehouse.load(file);

            assertThat(report.workbooks())
                    .singleElement()
                    .satisfies(
                            workbook -> {
                                assertThat(workbook.outcome()).isEqualTo("loaded");
                                assertThat(workbook.returns())
                                        .hasSize(6)
                                        .allSatisfy(
                                                result -> {
                                                    assertThat(result.outcome())
                                                            .isEqualTo("published");
                                                    assertThat(result.findings()).isEmpty();
                                                });
                            });
        }
    }

    private static void fill(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            Sheet enterprises = sheet(workbook, "JH01");
            put(
                    enterprises,
                    4,
                    ONE,
                    "永康甲门业有限公司",
                    "智能门锁",
                    "智能门锁",
                    12000.5,
                    3000,
                    100,
                    50,
                    30,
                    5,
                    "是",
                    "2021-06");
            put(
                    enterprises,
                    5,
                    OTHER,
                    "永康乙电动工具有限公司",
                    "电动（园林）工具",
                    null,
                    8000,
                    null,
                    null,
                    null,
                    12,
                    null,
                    "否");
            put(
                    sheet(workbook, "JH02"),
                    3,
                    "冲压车间",
                    ONE,
                    "永康甲门业有限公司",
                    "数字化车间",
                    "省级",
                    "2021-03",
                    "已建成",
                    800);
            put(sheet(workbook, "JH03"), 3, "永康智能门锁产业集群", "智能门锁", "省级", 120, 2600000, "2020-05");
            for (int row = 3; row < 13; row++) {
                put(sheet(workbook, "JH04"), row, null, 10, 1100, 1000, 10, 2, 50);
            }
            for (int row = 3; row < 11; row++) {
                put(sheet(workbook, "JH05"), row, null, null, 10, 8, 25);
            }
            fillIndustries(sheet(workbook, "JH06"));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void fillIndustries(Sheet sheet) {
        for (Row row : sheet) {
            String label = row.getCell(0) == null ? "" : row.getCell(0).toString();
            if (label.equals("智能门锁")) {
                put(sheet, row.getRowNum(), null, 1, 1, 1, 0, 12000.5, 12000, null, 30, 20);
            } else if (label.equals("电动（园林）工具")) {
                put(sheet, row.getRowNum(), null, 1, 1, 0, 0, 8000, 8000, 0, 12, 10);
            }
        }
    }

    private static Sheet sheet(Workbook workbook, String form) {
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().startsWith(form)) {
                return sheet;
            }
        }
        throw new IllegalStateException("no sheet of " + form);
    }

    private static void put(Sheet sheet, int rowNumber, @Nullable Object... values) {
        Row row = sheet.getRow(rowNumber);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value != null) {
                Cell cell = row.getCell(column);
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }
}
