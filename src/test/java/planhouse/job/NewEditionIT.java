package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.file.DefinitionFiles;
import planhouse.template.NewEditionTemplates;
import planhouse.template.NewEditionTemplates.Written;
import planhouse.warehouse.reading.LastYear;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.workbook.UnreadableWorkbookException;

/** A return on an edition that was withdrawn is answered with the one in use; made-up clusters. */
class NewEditionIT {

    private static final String EDITIONS =
            """

            editions:
              - code: old
                years: 2021-2022
                headers: {output_value: 集群总产出}
                absent: recognized_on
                withdrawn: {since: 2023-01-15, message: {zh: 增加认定时间, en: the date is asked now}}
              - code: new
                years: 2022-
                absent: enterprises
            """;

    @TempDir static Path folder;
    @AutoClose private static LoadedWarehouse warehouse;
    private static NewEditionTemplates templates;

    @BeforeAll
    static void open() throws IOException {
        Path jobs = folder.resolve("jobs");
        Files.createDirectories(jobs.resolve("forms"));
        String form = Files.readString(Path.of("jobs/forms/jh03.yaml"), StandardCharsets.UTF_8);
        Files.writeString(jobs.resolve("forms/jh03.yaml"), form + EDITIONS);
        warehouse = new LoadedWarehouse(Optional.of(jobs));
        DefinitionFiles files = new DefinitionFiles(Optional.of(jobs));
        templates =
                new NewEditionTemplates(
                        files.load(),
                        Optional.empty(),
                        new LastYear(warehouse.dataSource(), files.sqlFiles()),
                        LocalDate.of(2023, 2, 1));
    }

    @Test
    void the_filled_template_of_the_new_edition_is_published_as_it_is()
            throws IOException, UnreadableWorkbookException {
        Path sent = folder.resolve("永康市-2022.xlsx");
        write(
                sent,
                row("永康门锁集群", "智能门锁", "国家领先", 120, 350.5),
                row("永康保温杯集群", "保温杯（壶）", "省级领先", 80, "约200"));

        ReturnResult rejected = only(sent);
        List<Written> written = templates.write(sent, folder.resolve("feedback"));

        assertThat(rejected.outcome().code()).isEqualTo("rejected");
        assertThat(rejected.findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo("JH03-T53");
                            assertThat(finding.message().en())
                                    .isEqualTo(
                                            "Sheet0!A3: JH03 on the edition \"old\", which was"
                                                + " withdrawn on 2023-01-15: the date is asked now;"
                                                + " it was not read");
                        });
        assertThat(written)
                .containsExactly(
                        new Written(
                                folder.resolve("feedback/永康市-2022-JH03-new-edition.xlsx"),
                                "330784",
                                2022,
                                List.of("JH03")));
        assertThat(leftOver(written.get(0).file()))
                .containsExactly(
                        "Sheet0!D4 120 新版本没有这一指标 the new edition does not ask this item",
                        "Sheet0!D5 80 新版本没有这一指标 the new edition does not ask this item",
                        "Sheet0!E5 约200 原单元格的内容无法识别 the old cell's content could not be read");

        fill(written.get(0).file(), 200);
        ReturnResult published = only(written.get(0).file());

        assertThat(published.findings()).isEmpty();
        assertThat(published.outcome().code()).isEqualTo("published");
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select cluster_name || ' ' ||"
                                                + " trim_scale(output_value_10k_cny) from"
                                                + " mart.cluster_year order by cluster_name desc")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder("永康门锁集群 3505000", "永康保温杯集群 2000000");
    }

    @Test
    void a_workbook_on_the_edition_in_use_is_not_answered()
            throws IOException, UnreadableWorkbookException {
        Path sent = folder.resolve("义乌市-2023.xlsx");
        write(sent, row("义乌饰品集群", "饰品化妆品", "省级领先", null, 10));
        try (Workbook workbook = read(sent)) {
            workbook.getSheetAt(0).getRow(2).getCell(3).setCellValue("认定时间");
            workbook.getSheetAt(0).getRow(2).getCell(4).setCellValue("集群产值（亿元）");
            save(workbook, sent);
        }

        assertThat(templates.write(sent, folder.resolve("feedback"))).isEmpty();
    }

    private static ReturnResult only(Path file) throws IOException {
        return warehouse.load(file).workbooks().get(0).returns().get(0);
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    private static void write(Path file, @Nullable Object[]... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            add(sheet, "表3 智能制造产业集群情况表");
            String name = String.valueOf(file.getFileName());
            add(sheet, "填报单位：" + name.substring(0, 3) + "    报告期：" + name.substring(4, 8) + "年");
            add(sheet, "集群名称", "主导行业", "培育级别", "集群企业数（家）", "集群总产出（亿元）");
            for (@Nullable Object[] row : rows) {
                add(sheet, row);
            }
            save(workbook, file);
        }
    }

    private static void add(Sheet sheet, @Nullable Object... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (cell != null) {
                row.createCell(column).setCellValue(cell.toString());
            }
        }
    }

    private static List<String> leftOver(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = read(file)) {
            for (Row row : workbook.getSheetAt(0)) {
                String where = row.getCell(0) == null ? "" : row.getCell(0).toString();
                if (where.startsWith("Sheet0!")) {
                    texts.add(
                            where
                                    + " "
                                    + row.getCell(2)
                                    + " "
                                    + row.getCell(3).toString().replace('\n', ' '));
                }
            }
        }
        return texts;
    }

    /** What could not be read is written in by hand; the total is computed on saving. */
    private static void fill(Path file, double output) throws IOException {
        try (Workbook workbook = read(file)) {
            Sheet sheet = workbook.getSheetAt(1);
            sheet.getRow(6).getCell(3).setCellValue(output);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            save(workbook, file);
        }
    }

    private static Workbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
