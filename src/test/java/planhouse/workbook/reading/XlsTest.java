package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.workbook.reading.Reading.date;
import static planhouse.workbook.reading.Reading.format;
import static planhouse.workbook.reading.Reading.number;
import static planhouse.workbook.reading.Reading.rows;
import static planhouse.workbook.reading.Reading.text;
import static planhouse.workbook.reading.Reading.values;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.workbook.Cell;
import planhouse.workbook.CellRange;
import planhouse.workbook.CellValue;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Row;
import planhouse.workbook.Sheet;
import planhouse.workbook.Visibility;
import planhouse.workbook.WorkbookFormat;

class XlsTest {

    @TempDir private Path folder;
    private Path file;

    /** What a test puts into a workbook. */
    private interface Content {
        void fill(HSSFWorkbook workbook);
    }

    @BeforeEach
    void name() {
        // the content tells the format, not the name
        file = folder.resolve("a.xlsx");
    }

    @Test
    void cells_of_every_kind_are_read() throws Exception {
        save(
                workbook -> {
                    var row = workbook.createSheet("表1").createRow(4);
                    row.createCell(0).setCellValue(new HSSFRichTextString("永康市"));
                    row.createCell(1).setCellValue(2823.054);
                    row.createCell(2).setCellValue(0.1 + 0.2);
                    row.createCell(3).setCellValue(true);
                    row.createCell(5).setCellErrorValue(FormulaError.REF);
                    row.createCell(6).setBlank();
                    row.createCell(7).setCellFormula("B5*2");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                });

        assertThat(format(file)).isEqualTo(WorkbookFormat.XLS);
        assertThat(values(file).values())
                .containsExactly(
                        text("永康市"),
                        number("2823.054"),
                        number("0.3"),
                        new CellValue.Bool(true),
                        new CellValue.Error("#REF!"),
                        number("5646.108"));
        assertThat(rows(file).get(0).cells().get(5).formula()).isTrue();
        assertThat(rows(file).get(0).number()).isEqualTo(5);
    }

    @Test
    void a_digit_that_a_run_sets_high_or_low_is_no_digit_on_the_line() throws Exception {
        save(
                workbook -> {
                    HSSFFont bold = workbook.createFont();
                    bold.setBold(true);
                    HSSFFont high = workbook.createFont();
                    high.setTypeOffset(Font.SS_SUPER);
                    HSSFFont low = workbook.createFont();
                    low.setTypeOffset(Font.SS_SUB);
                    HSSFRichTextString text = new HSSFRichTextString("9912, 34");
                    text.applyFont(0, 2, bold);
                    text.applyFont(2, 3, high);
                    text.applyFont(3, 4, low);
                    text.applyFont(4, 8, bold);
                    workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
                });

        assertThat(values(file).values()).containsExactly(text("99¹₂, 34"));
    }

    @Test
    void what_is_struck_through_is_known_by_its_font() throws Exception {
        save(
                workbook -> {
                    HSSFFont struck = workbook.createFont();
                    struck.setStrikeout(true);
                    CellStyle style = workbook.createCellStyle();
                    style.setFont(struck);
                    HSSFRichTextString text = new HSSFRichTextString("80012");
                    text.applyFont(3, 5, struck);
                    var row = workbook.createSheet().createRow(0);
                    row.createCell(0).setCellValue(1);
                    row.createCell(1).setCellValue(1);
                    row.getCell(1).setCellStyle(style);
                    row.createCell(2).setCellValue(text);
                });

        assertThat(rows(file).get(0).cells())
                .extracting(Cell::isStruck)
                .containsExactly(false, true, true);
        assertThat(rows(file).get(0).cells().get(2).text()).isEqualTo("8001\u03362\u0336");
    }

    @Test
    void dates_percentages_and_numbers_shown_divided_are_told_by_their_formats() throws Exception {
        save(
                workbook -> {
                    CellStyle month = workbook.createCellStyle();
                    month.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
                    CellStyle share = workbook.createCellStyle();
                    share.setDataFormat((short) 10);
                    var row = workbook.createSheet().createRow(0);
                    row.createCell(0).setCellValue(LocalDate.of(2021, 6, 1));
                    row.getCell(0).setCellStyle(month);
                    row.createCell(1).setCellValue(0.8);
                    row.getCell(1).setCellStyle(share);
                    CellStyle thousands = workbook.createCellStyle();
                    thousands.setDataFormat(workbook.createDataFormat().getFormat("#,##0,"));
                    row.createCell(2).setCellValue(5000);
                    row.getCell(2).setCellStyle(thousands);
                });

        assertThat(values(file).values())
                .containsExactly(date("2021-06-01T00:00"), number("0.8"), number("5000"));
        assertThat(rows(file).get(0).cells())
                .extracting(cell -> cell.look().of(BigDecimal.ONE).percent())
                .containsExactly(false, true, false);
        assertThat(rows(file).get(0).cells())
                .extracting(cell -> cell.look().of(BigDecimal.ONE).dividedBy())
                .containsExactly(0, 0, 3);
    }

    @Test
    void a_formulas_text_is_read_and_the_empty_text_is_kept() throws Exception {
        save(
                workbook -> {
                    var row = workbook.createSheet().createRow(0);
                    row.createCell(0).setCellFormula("\"永\"&\"康\"");
                    row.createCell(1).setCellFormula("\"\"");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                });

        assertThat(values(file).values()).containsExactly(text("永康"), text(""));
    }

    @Test
    void hidden_sheets_rows_columns_and_merges_are_known() throws Exception {
        save(
                workbook -> {
                    var sheet = workbook.createSheet("表1");
                    for (int i = 0; i < 4; i++) sheet.createRow(i).createCell(0).setCellValue(i);
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.getRow(2).setHeightInPoints(0.5f);
                    sheet.getRow(3).setHeightInPoints(4);
                    sheet.setColumnHidden(2, true);
                    sheet.setColumnWidth(3, 25);
                    sheet.setColumnWidth(4, 200);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
                    workbook.createSheet("草稿");
                    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                });

        try (Workbook workbook = Workbook.open(file)) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(sheet.mergedRanges())
                    .extracting(CellRange::toString)
                    .containsExactly("A1:C1");
            assertThat(rows(sheet))
                    .extracting(Row::hidden)
                    .containsExactly(false, true, true, false);
            assertThat(sheet.hidesColumn(2)).isFalse();
            assertThat(sheet.hidesColumn(3)).isTrue();
            assertThat(sheet.hidesColumn(4)).isTrue();
            assertThat(sheet.hidesColumn(5)).isFalse();
            assertThat(workbook.sheets().get(1).visibility()).isEqualTo(Visibility.VERY_HIDDEN);
        }
    }

    @Test
    void rows_written_out_of_order_are_put_in_order() throws Exception {
        save(
                workbook -> {
                    var sheet = workbook.createSheet();
                    sheet.createRow(40).createCell(0).setCellValue(2);
                    sheet.createRow(3).createCell(0).setCellValue(1);
                });

        assertThat(rows(file)).extracting(Row::number).containsExactly(4, 41);
    }

    @Test
    void defined_names_are_written_as_formulas_write_them() throws Exception {
        save(
                workbook -> {
                    workbook.createSheet("表 1");
                    var name = workbook.createName();
                    name.setNameName("期");
                    name.setRefersToFormula("'表 1'!$B$2");
                    workbook.setPrintArea(0, "$A$1:$C$9");
                });

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.definedNames())
                    .containsExactlyInAnyOrder(
                            new DefinedName("期", null, "'表 1'!$B$2"),
                            new DefinedName("_xlnm.Print_Area", "表 1", "'表 1'!$A$1:$C$9"));
        }
    }

    @Test
    void texts_over_several_records_are_put_together() throws Exception {
        String chinese = "县".repeat(6000);
        String mixed = "x".repeat(9000) + "县";
        save(
                workbook -> {
                    var row = workbook.createSheet().createRow(0);
                    row.createCell(0).setCellValue(chinese);
                    row.createCell(1).setCellValue(mixed);
                });

        assertThat(values(file).values()).containsExactly(text(chinese), text(mixed));
    }

    private void save(Content content) throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.fill(workbook);
            workbook.write(out);
        }
    }
}
