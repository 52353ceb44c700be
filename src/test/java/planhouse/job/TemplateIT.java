package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.file.DefinitionFiles;
import planhouse.template.FormFilling;
import planhouse.template.ReturnTemplate;
import planhouse.warehouse.reading.LastYear;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

/** Templates made after a published year: filled in, left as they are, renamed, misused. */
class TemplateIT {

    private static final Path YEARBOOK = Path.of("src/test/resources/definitions/yearbook");

    @TempDir static Path folder;
    private static final DefinitionFiles FILES = new DefinitionFiles(Optional.empty());
    private static final Definitions DEFINITIONS = FILES.load();
    @AutoClose private static LoadedWarehouse warehouse;
    private static Path template;

    @BeforeAll
    static void publishLastYear() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        warehouse.load(Path.of("src/main/resources/samples/2021/永康市-2021.xlsx"));
        template = folder.resolve("永康市-2022.xlsx");
        write(FILES, DEFINITIONS, warehouse, DEFINITIONS.forms(), "330784", 2022, template);
    }

    private static void write(
            DefinitionFiles files,
            Definitions definitions,
            LoadedWarehouse from,
            List<Form> forms,
            String respondent,
            int year,
            Path file)
            throws IOException {
        LastYear lastYear = new LastYear(from.dataSource(), files.sqlFiles());
        List<FormFilling> fillings =
                forms.stream()
                        .map(
                                form ->
                                        FormFilling.after(
                                                form, lastYear.before(form, respondent, year)))
                        .toList();
        CodeList.Entry entry =
                forms.get(0).respondents().register().entry(respondent).orElseThrow();
        new ReturnTemplate(entry, year, definitions.schedule(), fillings).write(file);
    }

    @Test
    void a_template_filled_with_last_years_figures_is_published_and_only_that_is_asked_about()
            throws IOException {
        Path file = changed("filled.xlsx", TemplateIT::fillWithLastYear);

        WorkbookResult result = check(file);

        assertThat(result.outcome().code()).isEqualTo("loaded");
        assertThat(result.returns())
                .hasSize(6)
                .allSatisfy(
                        one -> {
                            assertThat(one.findings())
                                    .allMatch(found -> found.found().equals("2021"));
                            assertThat(one.outcome().code()).isEqualTo("published");
                            assertThat(one.county()).contains("330784");
                            assertThat(one.year()).contains(2022);
                        });
        assertThat(result.returns().get(0).rows().loaded()).isEqualTo(415);
        assertThat(result.sheetsIgnored())
                .extracting(sheet -> sheet.why().en())
                .containsExactly(
                        "instructions: no table with a form's header on it",
                        "from column P on the template shows last year's figures for reference:"
                                + " left alone; the other columns were read",
                        "from column J on the template shows last year's figures for reference:"
                                + " left alone; the other columns were read",
                        "from column H on the template shows last year's figures for reference:"
                                + " left alone; the other columns were read",
                        "from column I on the template shows last year's figures for reference:"
                                + " left alone; the other columns were read",
                        "the sheet is hidden; hidden sheets are never read as forms. Show it if it"
                                + " is a return");
    }

    @Test
    void nothing_is_read_from_reference_cells_of_a_template_that_comes_back_as_it_was()
            throws IOException {
        WorkbookResult result = check(template);

        assertThat(result.returns()).extracting(ReturnResult::form).hasSize(6);
        // the growth of chains is a formula without a result until somebody saves the workbook
        assertThat(result.returns())
                .filteredOn(one -> !one.form().equals("JH04"))
                .allSatisfy(
                        one -> {
                            assertThat(one.outcome().code()).isEqualTo("rejected");
                            assertThat(one.findings())
                                    .allSatisfy(finding -> assertThat(finding.found()).isEmpty());
                        });
    }

    @Test
    void a_template_that_is_saved_without_being_filled_is_no_return() throws IOException {
        WorkbookResult result = check(changed("unfilled.xlsx", workbook -> {}));

        assertThat(result.returns())
                .hasSize(6)
                .allSatisfy(one -> assertThat(one.outcome().code()).isEqualTo("rejected"));
        assertThat(result.returns())
                .filteredOn(one -> one.form().equals("JH04"))
                .flatExtracting(ReturnResult::findings)
                .extracting(finding -> finding.rule() + " " + finding.message().en())
                .containsExactly(
                        "JH04-N01 JH04 创新产业链发展情况表!A7: expected figures in the rows that JH04 asks"
                                + " for, found none: every cell to be filled in is blank");
    }

    @Test
    void a_template_without_titles_names_and_file_name_is_still_known() throws IOException {
        Path file =
                changed(
                        "x.xlsx",
                        workbook -> {
                            fillWithLastYear(workbook);
                            for (int index = 1; index < 7; index++) {
                                workbook.setSheetName(index, "Sheet" + index);
                                for (int row = 0; row < 3; row++) {
                                    workbook.getSheetAt(index).getRow(row).getCell(0).setBlank();
                                }
                            }
                        });

        assertThat(check(file).returns())
                .extracting(
                        one ->
                                one.form()
                                        + " "
                                        + one.county().orElse("?")
                                        + " "
                                        + one.outcome().code())
                .containsExactly(
                        "JH01 330784 published",
                        "JH02 330784 published",
                        "JH03 330784 published",
                        "JH04 330784 published",
                        "JH05 330784 published",
                        "JH06 330784 published");
    }

    @Test
    void a_template_that_was_copied_to_another_county_is_nobodys() throws IOException {
        Path file =
                changed(
                        "义乌市-2022.xlsx",
                        workbook -> {
                            fillWithLastYear(workbook);
                            for (int index = 1; index < 7; index++) {
                                Cell line = workbook.getSheetAt(index).getRow(1).getCell(0);
                                line.setCellValue(line.getStringCellValue().replace("永康", "义乌"));
                            }
                        });

        assertThat(check(file).returns())
                .hasSize(6)
                .allSatisfy(
                        one -> {
                            assertThat(one.outcome().code()).isEqualTo("rejected");
                            assertThat(one.county()).isEmpty();
                            assertThat(one.findings())
                                    .extracting(finding -> finding.rule())
                                    .containsExactly(one.form() + "-T50");
                        });
    }

    @Test
    void a_yearbooks_table_has_a_template_too() throws IOException {
        DefinitionFiles files = new DefinitionFiles(Optional.of(YEARBOOK));
        Definitions definitions = files.load();
        Form form = definitions.form("YB01").orElseThrow();
        try (LoadedWarehouse yearbook = new LoadedWarehouse(Optional.of(YEARBOOK))) {
            Path first = folder.resolve("yb-2021.xlsx");
            write(files, definitions, yearbook, List.of(form), "330100", 2021, first);
            change(first, first, workbook -> fillNumbers(workbook.getSheetAt(1)));
            RunReport loaded = yearbook.load(first);
            Path next = folder.resolve("yb-2022.xlsx");
            write(files, definitions, yearbook, List.of(form), "330100", 2022, next);

            ReturnResult result = loaded.workbooks().get(0).returns().get(0);
            assertThat(result.findings()).isEmpty();
            assertThat(result.outcome().code()).isEqualTo("published");
            try (Workbook workbook = open(next)) {
                Sheet sheet = workbook.getSheetAt(1);
                assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("上城区");
                assertThat(sheet.getRow(6).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
                assertThat(sheet.getRow(3).getCell(8).getStringCellValue())
                        .isEqualTo("上年 2021（参考） Last year 2021 (reference)");
                assertThat(sheet.getRow(6).getCell(8).getNumericCellValue()).isEqualTo(20);
            }
        }
    }

    private static WorkbookResult check(Path file) {
        return warehouse.check(List.of(file)).workbooks().get(0);
    }

    private static Path changed(String name, Consumer<Workbook> change) throws IOException {
        Path file = folder.resolve(name);
        change(template, file, change);
        return file;
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** As a respondent would: change cells, let the program compute, save. */
    private static void change(Path from, Path to, Consumer<Workbook> change) throws IOException {
        try (Workbook workbook = open(from)) {
            change.accept(workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
    }

    private static void fillWithLastYear(Workbook workbook) {
        for (int index = 1; index < 7; index++) {
            Sheet sheet = workbook.getSheetAt(index);
            switch (sheet.getSheetName().substring(0, 4)) {
                case "JH01" -> copy(sheet, 6, 15, 4, 5, 6, 7, 8, 9, 10, 11, 12);
                case "JH02" -> copy(sheet, 6, 9, 6, 7);
                case "JH03" -> copy(sheet, 6, 7, 3, 4);
                case "JH04" -> {
                    copy(sheet, 6, 8, 1, 5, 6);
                    copy(sheet, 6, 3, 2);
                }
                case "JH05" -> copy(sheet, 4, 3, 2);
                default -> {
                    copy(sheet, 6, 2, 1);
                    copy(sheet, 6, 4, 3);
                    copy(sheet, 6, 6, 5);
                    copy(sheet, 6, 9, 8);
                }
            }
        }
    }

    /** Copies the columns from one on into others, row by row. */
    private static void copy(Sheet sheet, int firstRow, int from, int... into) {
        for (Row row : sheet) {
            for (int index = 0; row.getRowNum() >= firstRow && index < into.length; index++) {
                Cell source = row.getCell(from + index);
                Cell target = row.getCell(into[index]);
                if (source == null || target == null) {
                    continue;
                }
                if (source.getCellType() == CellType.NUMERIC) {
                    target.setCellValue(source.getNumericCellValue());
                } else if (source.getCellType() == CellType.STRING) {
                    target.setCellValue(source.getStringCellValue());
                }
            }
        }
    }

    private static void fillNumbers(Sheet sheet) {
        for (Row row : sheet) {
            for (int column = 1; row.getRowNum() >= 6 && column < 7; column++) {
                row.getCell(column).setCellValue(column == 2 ? 2 : 20);
            }
        }
    }
}
