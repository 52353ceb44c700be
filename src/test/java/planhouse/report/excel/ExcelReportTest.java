package planhouse.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.report.CountyContribution;
import planhouse.report.Figures;
import planhouse.report.SampleSummary;
import planhouse.report.TargetProgress;
import planhouse.report.YearValue;
import planhouse.report.YearlySummary;
import planhouse.workbook.reading.SchemaErrors;

/** What the sheets of the yearly summary say, next to the model they are made from. */
class ExcelReportTest {

    private static final YearlySummary SUMMARY = SampleSummary.make();
    private static final String COVER = "总览 Overview";
    private static final int FIRST_LINE = 6;

    @TempDir private static Path folder;

    @AutoClose private static OpenedReport report;

    @BeforeAll
    static void open() throws IOException {
        report = new OpenedReport(SUMMARY, folder);
    }

    @Test
    void the_file_keeps_to_the_schema() throws IOException {
        assertThat(SchemaErrors.of(folder.resolve("summary.xlsx"))).isEmpty();
    }

    @Test
    void the_sheets_follow_the_groups_of_the_plan() {
        assertThat(report.workbook())
                .extracting(Sheet::getSheetName)
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
        assertThat(report.workbook().getActiveSheetIndex()).isZero();
    }

    @Test
    void the_cover_ends_with_what_was_revised_since_the_last_run() {
        assertThat(report.row(COVER, "自上一次汇总").getRowNum())
                .isGreaterThan(report.row(COVER, "完成率条长").getRowNum());
    }

    @Test
    void the_method_prints_over_as_many_pages_as_it_takes() {
        assertThat(report.sheet("方法 Method").getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void waived_findings_say_why_until_when_and_who_answers() {
        Sheet sheet = report.sheet("豁免 Waivers");

        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("本年报表中有 1 处问题经豁免，不影响发布；各有责任人。");
        assertThat(sheet.getRow(5))
                .extracting(Cell::getStringCellValue)
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

    @Test
    void notes_of_the_returns_stand_below_the_coverage_and_that_of_most_on_the_cover() {
        assertThat(report.sheet(COVER).getRow(2).getCell(6).getStringCellValue())
                .isEqualTo("46 份报表附注 46 returns note: 示例数据，非真实统计。");
        int heading = report.row("覆盖 Coverage", "报表附注").getRowNum();
        assertThat(report.sheet("覆盖 Coverage"))
                .filteredOn(row -> row.getRowNum() > heading)
                .extracting(row -> row.getCell(0).getStringCellValue())
                .containsExactly(
                        "示例数据，非真实统计。    JH01, JH02, JH03, JH04, JH05, JH06 · 8 个县（市、区） 8 counties ·"
                                + " 46 份报表 returns",
                        "含开发区 <开发区管委会代报>。    JH01 · 婺城区 Wucheng District · 1 份报表 returns");
    }

    @Test
    void the_titles_on_the_cover_wrap() {
        Sheet cover = report.sheet(COVER);

        assertThat(List.of(cover.getRow(1), cover.getRow(2)))
                .allMatch(row -> row.getCell(0).getCellStyle().getWrapText())
                .extracting(Row::getHeightInPoints)
                .containsExactly(18f, 22f);
    }

    @Test
    void revisions_say_who_changed_what_and_why_and_its_effect() {
        Sheet sheet = report.sheet("修订 Revisions");

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

    @Test
    void the_cover_has_every_target_with_the_numbers_of_the_model() {
        Sheet cover = report.sheet(COVER);

        for (int index = 0; index < SUMMARY.targets().size(); index++) {
            TargetProgress target = SUMMARY.targets().get(index);
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
            assertNumber(row.getCell(12), target.coverage().shareOfLastYear().orElse(null));
        }
        assertThat(cover.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    }

    @Test
    void numbers_are_printed_with_unit_operator_and_sensible_decimals() {
        DataFormatter printed = new DataFormatter();

        Row robots = report.row(COVER, "IM-04");
        assertThat(printed.formatCellValue(robots.getCell(4))).isEqualTo("> 20,000");
        assertThat(printed.formatCellValue(robots.getCell(6))).isEqualTo("17,406");
        Row output = report.row(COVER, "IM-15");
        assertThat(output.getCell(2).getStringCellValue()).isEqualTo("亿元\n100 million CNY");
        assertThat(printed.formatCellValue(output.getCell(6))).isEqualTo("2,510.4");
        Row ratio = report.row(COVER, "IM-05");
        assertThat(printed.formatCellValue(ratio.getCell(4))).isEqualTo("≥ 80.0%");
        assertThat(printed.formatCellValue(ratio.getCell(6))).isEqualTo("59.5%");
        assertThat(printed.formatCellValue(report.row(COVER, "IM-13").getCell(6))).isEqualTo("—");
    }

    @Test
    void the_long_sheet_has_every_figure_of_the_model_in_its_own_unit() {
        List<String> expected = new ArrayList<>();
        for (TargetProgress target : SUMMARY.targets()) {
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

        List<String> found = new ArrayList<>();
        for (Row row : report.sheet("数据 Figures")) {
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

    @Test
    void coverage_counts_what_is_published() {
        Row county = report.row("覆盖 Coverage", "磐安县");
        assertThat(county.getCell(1).getStringCellValue()).isEqualTo("× 已退回  !4");
        assertThat(county.getCell(7).getNumericCellValue()).isZero();
        Row totals = report.row("覆盖 Coverage", "已发布 Published");
        assertThat(totals.getCell(1).getNumericCellValue()).isEqualTo(8);
        assertThat(totals.getCell(7).getNumericCellValue()).isEqualTo(48);
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
}
