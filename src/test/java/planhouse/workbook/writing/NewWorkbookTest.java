package planhouse.workbook.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewWorkbookTest {

    private static final EntryMessages MESSAGES =
            new EntryMessages("填写", "选择是或否", "无法识别", "请选择是或否", true);

    @TempDir Path folder;

    private XSSFWorkbook written(Consumer<NewSheet> content) throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (NewWorkbook workbook = new NewWorkbook("test", Instant.EPOCH)) {
            content.accept(workbook.sheet("表1"));
            workbook.save(file);
        }
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        List<String> texts = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "普通");

        try (XSSFWorkbook workbook =
                written(
                        sheet -> {
                            for (int row = 0; row < texts.size(); row++) {
                                sheet.text(row, 0, texts.get(row), Look.TEXT);
                            }
                        })) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            for (int row = 0; row < texts.size(); row++) {
                XSSFCell cell = sheet.getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(row));
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .isEqualTo(!texts.get(row).equals("普通"));
            }
        }
    }

    @Test
    void a_formula_carries_its_value() throws IOException {
        try (XSSFWorkbook workbook =
                written(
                        sheet ->
                                sheet.number(0, 0, new BigDecimal("1.25"), Look.DECIMAL)
                                        .number(1, 0, 41, Look.INTEGER)
                                        .sum(2, 0, Area.column(0, 0, 1), Look.DECIMAL))) {
            XSSFCell total = workbook.getSheetAt(0).getRow(2).getCell(0);

            assertThat(total.getCellFormula()).isEqualTo("SUM(A1:A2)");
            assertThat(total.getNumericCellValue()).isEqualTo(42.25);
        }
    }

    @Test
    void a_formula_without_a_value_names_its_cell() {
        assertThatIllegalStateException()
                .isThrownBy(() -> written(sheet -> sheet.formula(1, 2, "1/0", Look.DECIMAL)))
                .withMessage(
                        "表1!C2: expected a formula with a value, found \"=1/0\", which gives"
                                + " #DIV/0!");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void equal_looks_share_a_style() throws IOException {
        try (XSSFWorkbook workbook =
                written(
                        sheet -> {
                            for (int row = 0; row < 500; row++) {
                                sheet.number(row, 0, row, Look.INTEGER.ink(Colour.GREY));
                            }
                        })) {
            assertThat(workbook.getNumCellStyles()).isEqualTo(2);
        }
    }

    @Test
    void a_longer_formula_than_excel_takes_is_no_entry() {
        assertThat(new Entry.Holding("A".repeat(255)).formula()).hasSize(255);
        assertThatThrownBy(() -> new Entry.Holding("A".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "the formula of an entry has at most 255 characters; found 256: AAA");
    }

    @Test
    void entries_are_checked_by_excel() throws IOException {
        try (XSSFWorkbook workbook =
                written(
                        sheet ->
                                sheet.allow(
                                                Area.column(0, 1, 9),
                                                new Entry.OneOf(List.of("是", "否")),
                                                MESSAGES)
                                        .allow(
                                                Area.column(1, 1, 9),
                                                new Entry.Holding("B2>=0"),
                                                MESSAGES)
                                        .allow(
                                                Area.column(2, 1, 9),
                                                new Entry.OneOfArea("industries"),
                                                MESSAGES))) {
            List<? extends DataValidation> rules = workbook.getSheetAt(0).getDataValidations();

            assertThat(rules)
                    .extracting(rule -> rule.getValidationConstraint().getFormula1())
                    .containsExactly("\"是,否\"", "B2>=0", "industries");
            assertThat(rules.get(0).getRegions().getCellRangeAddress(0).formatAsString())
                    .isEqualTo("A2:A10");
            assertThat(rules.get(0).getErrorBoxText()).isEqualTo("请选择是或否");
            assertThat(rules.get(0).getPromptBoxText()).isEqualTo("选择是或否");
        }
    }

    @Test
    void a_list_too_long_for_a_cell_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry.OneOf(List.of("a,b")))
                .withMessage(
                        "a list in a cell has at most 255 characters and no commas inside; found"
                                + " [a,b]; name an area and use OneOfArea");
    }

    @Test
    void only_unlocked_cells_of_a_protected_sheet_can_be_filled_in() throws IOException {
        try (XSSFWorkbook workbook =
                written(
                        sheet -> {
                            sheet.text(0, 0, "企业名称", Look.HEADER).blank(1, 0, Look.ENTRY);
                            sheet.page().protect(true);
                        })) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isInsertRowsLocked()).isFalse();
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isFalse();
        }
    }

    @Test
    void a_footer_and_a_row_are_no_larger_than_excel_takes() throws IOException {
        try (XSSFWorkbook workbook =
                written(
                        sheet -> {
                            sheet.text(0, 0, "x", Look.TEXT).height(0, 500);
                            sheet.page().footer("&".repeat(150));
                        })) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(409.5f);
            assertThat(sheet.getCTWorksheet().getHeaderFooter().getOddFooter())
                    .hasSize(255)
                    .isEqualTo("&L&8 " + "&&".repeat(119) + "…&R&8&P / &N");
        }
    }

    @Test
    void a_footer_is_cut_between_letters() {
        assertThat(Footer.left("表".repeat(239))).isEqualTo("&8 " + "表".repeat(239));
        assertThat(Footer.left("表".repeat(240))).isEqualTo("&8 " + "表".repeat(238) + "…");
        assertThat(Footer.left("𠮷".repeat(120))).isEqualTo("&8 " + "𠮷".repeat(119) + "…");
    }

    @Test
    void names_links_and_printing_are_written() throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (NewWorkbook workbook = new NewWorkbook("test", Instant.EPOCH)) {
            NewSheet first = workbook.sheet("A & B");
            NewSheet second = workbook.sheet("表2");
            first.text(0, 0, "到表2", Look.TEXT).link(0, 0, second, Area.cell(0, 0));
            second.text(0, 0, "x", Look.TEXT).link(0, 0, first, Area.cell(3, 1));
            first.page().freeze(2, 1).repeat(0, 1).footer("R&D");
            workbook.name("choices", first, new Area(0, 0, 4, 0));
            workbook.hide(second);
            workbook.save(file);
        }

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet first = workbook.getSheetAt(0);
            assertThat(workbook.getName("choices").getRefersToFormula())
                    .isEqualTo("'A & B'!$A$1:$A$5");
            assertThat(first.getHyperlink(0, 0).getLocation()).isEqualTo("表2!A1");
            assertThat(workbook.getSheetAt(1).getHyperlink(0, 0).getLocation())
                    .isEqualTo("'A & B'!B4");
            assertThat(first.getFooter().getLeft()).isEqualTo("&8 R&&D");
            assertThat(first.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            assertThat(first.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 2);
            assertThat(workbook.isSheetHidden(1)).isTrue();
        }
    }
}
