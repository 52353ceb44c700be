package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelReportTest {

    private static final int FIRST_LINE = 6;

    @TempDir Path folder;

    private final YearlySummary summary = SampleSummary.make("=cmd|'/c calc'!A1");

    private XSSFWorkbook written() throws IOException {
        Path file = folder.resolve("summary.xlsx");
        new ExcelReport().write(summary, file);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    @Test
    void the_sheets_follow_the_groups_of_the_plan() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));

            assertThat(names)
                    .containsExactly(
                            "总览 Overview",
                            "规模与集群",
                            "数字化车间与机器人",
                            "产业改造",
                            "产业链",
                            "培育与服务",
                            "数据 Figures",
                            "覆盖 Coverage",
                            "修订 Revisions",
                            "豁免 Waivers",
                            "方法 Method");
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void waived_findings_say_why_until_when_and_who_answers() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            Sheet sheet = workbook.getSheet("豁免 Waivers");

            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("本年报表中有 1 处问题经豁免，不影响发布；各有责任人。");
            Row waived = sheet.getRow(5);
            List<String> texts = new ArrayList<>();
            waived.forEach(cell -> texts.add(cell.getStringCellValue()));
            assertThat(texts)
                    .containsExactly(
                            "JH02",
                            "义乌市\nYiwu City",
                            "JH02-R01",
                            "错误\nerror",
                            "表2!F5",
                            "认定时间晚于报告期\nrecognised after the period",
                            "文件次年补发 <confirmed>",
                            "2023-06-30",
                            "王五");
        }
    }

    @Test
    void revisions_say_who_changed_what_and_why_and_its_effect() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            Sheet sheet = workbook.getSheet("修订 Revisions");

            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("自上一次汇总（批次 16，数据截至 2022-03-11 09:00）以来：发布版本 2 个，数值有变的目标 1 个。");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(
                            "Revisions published since the run before (run 16, as of 2022-03-11"
                                    + " 09:00): 2; targets whose figures changed: 1.");
            Row corrected = sheet.getRow(6);
            assertThat(corrected.getCell(3).getStringCellValue()).isEqualTo("r1 → r2");
            assertThat(corrected.getCell(4).getStringCellValue()).isEqualTo("更正\ncorrected");
            assertThat(corrected.getCell(6).getStringCellValue()).isEqualTo("李四");
            assertThat(corrected.getCell(7).getStringCellValue()).isEqualTo("机器人台数漏报 <一家企业>");
            assertNumber(corrected.getCell(9), BigDecimal.valueOf(2));
            assertThat(sheet.getRow(7).getCell(4).getStringCellValue()).isEqualTo("撤回\nwithdrawn");
            Row city = sheet.getRow(11);
            assertThat(city.getCell(0).getStringCellValue()).isEqualTo("IM-04");
            assertNumber(city.getCell(4), new BigDecimal("14880"));
            assertNumber(city.getCell(5), new BigDecimal("14921"));
            assertNumber(city.getCell(6), new BigDecimal("41"));
            assertThat(sheet.getRow(12).getCell(2).getStringCellValue())
                    .isEqualTo("永康市  Yongkang City");
        }
    }

    @Test
    void the_cover_has_every_target_with_the_numbers_of_the_model() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            Sheet cover = workbook.getSheetAt(0);

            for (int index = 0; index < summary.targets().size(); index++) {
                TargetProgress target = summary.targets().get(index);
                Figures figures = Figures.of(target);
                Row row = cover.getRow(FIRST_LINE + index);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(target.code());
                assertThat(row.getCell(1).getStringCellValue())
                        .isEqualTo(target.title().zh() + "\n" + target.title().en());
                assertNumber(row.getCell(3), shown(figures, target.aim().baseline()));
                assertNumber(row.getCell(4), shown(figures, target.aim().target()));
                assertNumber(row.getCell(5), shown(figures, target.aim().pathValue()));
                assertNumber(row.getCell(6), shown(figures, target.reading().actual()));
                assertNumber(row.getCell(7), shown(figures, target.reading().previous()));
                assertNumber(row.getCell(8), target.pace().attainment());
                assertNumber(row.getCell(9), target.pace().scheduleIndex());
                assertThat(row.getCell(10).getStringCellValue())
                        .startsWith(target.status().symbol() + " " + target.status().words().zh())
                        .contains(target.status().words().en());
                assertNumber(row.getCell(12), target.coverage().shareOfLastYear());
            }
            assertThat(cover.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }

    @Test
    void numbers_are_printed_with_unit_operator_and_sensible_decimals() throws IOException {
        DataFormatter printed = new DataFormatter();
        try (XSSFWorkbook workbook = written()) {
            Sheet cover = workbook.getSheetAt(0);

            Row robots = line(cover, "IM-04");
            assertThat(printed.formatCellValue(robots.getCell(4))).isEqualTo("> 20,000");
            assertThat(printed.formatCellValue(robots.getCell(6))).isEqualTo("17,406");
            Row output = line(cover, "IM-15");
            assertThat(output.getCell(2).getStringCellValue()).isEqualTo("亿元\n100 million CNY");
            assertThat(printed.formatCellValue(output.getCell(6))).isEqualTo("2,510.4");
            Row ratio = line(cover, "IM-05");
            assertThat(printed.formatCellValue(ratio.getCell(4))).isEqualTo("≥ 80.0%");
            assertThat(printed.formatCellValue(ratio.getCell(6))).isEqualTo("59.5%");
            assertThat(printed.formatCellValue(line(cover, "IM-13").getCell(6))).isEqualTo("—");
        }
    }

    @Test
    void the_long_sheet_has_every_figure_of_the_model_in_its_own_unit() throws IOException {
        List<String> expected = new ArrayList<>();
        for (TargetProgress target : summary.targets()) {
            for (YearValue point : target.actuals()) {
                expected.add(key(target.code(), point.year(), "city", point.value()));
            }
            for (CountyContribution county : target.counties()) {
                Optional.ofNullable(county.previous())
                        .ifPresent(
                                value ->
                                        expected.add(
                                                key(target.code(), 2020, county.code(), value)));
                Optional.ofNullable(county.value())
                        .ifPresent(
                                value ->
                                        expected.add(
                                                key(target.code(), 2021, county.code(), value)));
            }
        }

        try (XSSFWorkbook workbook = written()) {
            List<String> found = new ArrayList<>();
            for (Row row : workbook.getSheet("数据 Figures")) {
                if (row.getRowNum() > 0) {
                    found.add(
                            key(
                                    row.getCell(0).getStringCellValue(),
                                    (int) row.getCell(3).getNumericCellValue(),
                                    row.getCell(4).getStringCellValue(),
                                    BigDecimal.valueOf(row.getCell(7).getNumericCellValue())));
                }
            }
            assertThat(found).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void totals_are_formulas_with_the_values_of_the_model() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            Row robots = total(workbook.getSheet("数字化车间与机器人"), "IM-04");
            assertThat(robots.getCell(1).getCellFormula()).matches("SUM\\(B\\d+:B\\d+\\)");
            assertThat(robots.getCell(1).getNumericCellValue()).isEqualTo(17406);
            assertThat(robots.getCell(2).getNumericCellValue()).isCloseTo(1, within(1e-12));

            Row ratio = total(workbook.getSheet("产业改造"), "IM-05");
            assertThat(ratio.getCell(1).getCellFormula()).matches("C\\d+/D\\d+");
            assertThat(ratio.getCell(1).getNumericCellValue())
                    .isCloseTo(936.0 / 1572, within(1e-15));
            assertThat(ratio.getCell(2).getCellFormula()).matches("SUM\\(C\\d+:C\\d+\\)");
            assertThat(ratio.getCell(2).getNumericCellValue()).isEqualTo(936);
        }
    }

    @Test
    void a_figure_that_counties_do_not_add_up_to_has_no_sum() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            Cell clusters = total(workbook.getSheet("规模与集群"), "IM-02").getCell(1);

            assertThat(clusters.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(clusters.getNumericCellValue()).isEqualTo(7);
        }
    }

    @Test
    void every_target_with_figures_has_charts_that_refer_to_its_tables() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            int charts = 0;
            for (int index = 1; index <= 5; index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                    String xml = chart.getCTChart().xmlText();
                    String name = sheet.getSheetName();
                    assertThat(xml).contains(">" + name + "!$A$").doesNotContain("#REF");
                    charts++;
                }
            }
            assertThat(charts).isEqualTo(14 + 13);

            XSSFSheet robots = workbook.getSheet("数字化车间与机器人");
            XSSFChart years = robots.getDrawingPatriarch().getCharts().get(3);
            var lines =
                    years.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(1).getVal();
            assertThat(years.getTitleText().getString())
                    .isEqualTo("在役工业机器人数：实际与路径 Actual against path");
            assertThat(lines.getNumRef().getNumCache().getPtArray())
                    .extracting(point -> Double.valueOf(point.getV()))
                    .containsExactly(9120.0, 13254.0, 17406.0);
        }
    }

    @Test
    void words_that_look_like_a_formula_are_text() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            Row title = find(workbook.getSheet("规模与集群"), "IM-01");
            Cell quote = workbook.getSheet("规模与集群").getRow(title.getRowNum() + 2).getCell(0);

            assertThat(quote.getCellType()).isEqualTo(CellType.STRING);
            assertThat(quote.getStringCellValue()).isEqualTo("“=cmd|'/c calc'!A1”");
        }
    }

    @Test
    void coverage_counts_what_is_published() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            Sheet coverage = workbook.getSheet("覆盖 Coverage");

            assertThat(find(coverage, "磐安县").getCell(1).getStringCellValue())
                    .isEqualTo("× 已退回  !4");
            assertThat(find(coverage, "磐安县").getCell(7).getNumericCellValue()).isZero();
            Row totals = find(coverage, "已发布 Published");
            assertThat(totals.getCell(1).getNumericCellValue()).isEqualTo(8);
            assertThat(totals.getCell(7).getNumericCellValue()).isEqualTo(48);
        }
    }

    private static @Nullable BigDecimal shown(Figures figures, @Nullable BigDecimal value) {
        return value == null ? null : figures.inUnit(value);
    }

    private static void assertNumber(Cell cell, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(cell.getStringCellValue()).isEqualTo("—");
        } else {
            assertThat(cell.getNumericCellValue()).isEqualTo(expected.doubleValue());
        }
    }

    private static String key(String target, int year, String area, BigDecimal value) {
        return "%s %d %s %s".formatted(target, year, area, value.doubleValue());
    }

    private static Row line(Sheet sheet, String code) {
        return find(sheet, code);
    }

    private static Row total(Sheet sheet, String code) {
        int start = find(sheet, code).getRowNum();
        for (int row = start; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null && text(sheet.getRow(row)).equals("全市 City")) {
                return sheet.getRow(row);
            }
        }
        throw new AssertionError(code + " has no total");
    }

    private static Row find(Sheet sheet, String beginning) {
        for (Row row : sheet) {
            if (text(row).startsWith(beginning)) {
                return row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no row " + beginning);
    }

    private static String text(Row row) {
        Cell first = row.getCell(0);
        return first == null || first.getCellType() != CellType.STRING
                ? ""
                : first.getStringCellValue();
    }
}
