package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.reading.RunReport;

/** Yearbook tables, with illustrative figures, loaded by definition files alone. */
class YearbookLoadIT {

    @TempDir static Path folder;
    @AutoClose private static LoadedWarehouse warehouse;

    @BeforeAll
    static void open() {
        warehouse =
                new LoadedWarehouse(
                        Optional.of(Path.of("src/test/resources/definitions/yearbook")));
    }

    @Test
    void editions_of_a_crosstab_load_into_one_series() throws IOException {
        Path file = folder.resolve("各区工业.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet before = workbook.createSheet("2019年");
            write(before, 0, "2-3 规模以上工业企业主要指标（2019年）");
            write(before, 1, "地  区", "企业单位数（个）", "现价工业总产值", null, "从业人员");
            write(before, 2, null, null, "合计", "比上年增长%", null);
            before.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
            write(before, 3, "全  市", 60, 600.5, 5, 12);
            write(before, 4, "上城区", 10, 100.5, 4.2, 2);
            write(before, 5, "下城区", 20, 200, "-3.1", 4);
            write(before, 6, "江 干 区", 30, 300, "…", 6);
            Sheet after = workbook.createSheet("2021年");
            write(after, 0, "规模以上工业企业主要指标");
            write(after, 1, null, null, null, null, "单位：万元");
            write(after, 2, "区、县（市）", "企业单位数", null, "工业总产值", null, "利润总额", "从业人员（人）");
            write(after, 3, null, "（个）", "其中：亏损企业", "合计", "比上年增长（%）", null, null);
            after.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            write(after, 4, "上城区", 10, 1, 1000000, 5, 20, 200);
            write(after, 5, "临平区", 30, 3, 3000000, 5, 50, 600);
            save(workbook, file);
        }

        RunReport report = warehouse.load(file);

        assertThat(outcomes(report)).containsExactly("YB01 2019 published", "YB01 2021 published");
        assertThat(values("output"))
                .containsExactly(
                        "330102 2019 1005000",
                        "330102 2021 1000000",
                        "330103 2019 2000000",
                        "330104 2019 3000000",
                        "330113 2021 3000000");
        assertThat(values("employment")).contains("330102 2019 20000", "330113 2021 600");
    }

    @Test
    void a_row_that_no_list_knows_rejects_its_return_with_its_cell() throws IOException {
        Path file = folder.resolve("主要指标.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("2022");
            write(sheet, 0, "各区国民经济主要指标（2022年）");
            write(sheet, 1, "指  标", "计量单位", "上城区", "拱墅区");
            write(sheet, 2, "一、地区生产总值", "亿元", 100, 200);
            write(sheet, 3, "常住人口", "万人", 130, 110);
            write(sheet, 4, "二、外贸依存度", null, 1, 2);
            save(workbook, file);
        }

        RunReport report = warehouse.load(file);

        assertThat(outcomes(report)).containsExactly("YB02 2022 rejected");
        assertThat(report.workbooks().get(0).returns().get(0).findings())
                .extracting(
                        finding ->
                                finding.rule()
                                        + " "
                                        + finding.cell().orElse("?")
                                        + " "
                                        + finding.found())
                .containsExactly("YB02-T33 A5 二、外贸依存度");
    }

    private static List<String> outcomes(RunReport report) {
        return report.workbooks().stream()
                .flatMap(workbook -> workbook.returns().stream())
                .map(one -> one.form() + " " + one.year().orElse(0) + " " + one.outcome().code())
                .sorted()
                .toList();
    }

    private static List<String> values(String indicator) {
        return warehouse
                .jdbc()
                .sql(
                        "select concat_ws(' ', area_code, year, trim_scale(value))"
                                + " from mart.observation where indicator_code = :indicator"
                                + " order by area_code, year")
                .param("indicator", indicator)
                .query(String.class)
                .list();
    }

    private static void write(Sheet sheet, int rowIndex, @Nullable Object... texts) {
        Row row = sheet.createRow(rowIndex);
        for (int column = 0; column < texts.length; column++) {
            if (texts[column] == null) {
                continue;
            }
            Cell cell = row.createCell(column);
            if (texts[column] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(texts[column].toString());
            }
        }
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
