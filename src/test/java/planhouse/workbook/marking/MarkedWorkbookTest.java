package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Severity;

/** A workbook is marked: what its cells and sheets say afterwards. */
class MarkedWorkbookTest {

    private static final String FINDINGS = "审核结果 Findings";

    @TempDir private Path folder;

    private Path original;
    private Path marked;

    @BeforeEach
    void files() {
        original = folder.resolve("a.xlsx");
        marked = folder.resolve("out/a.xlsx");
    }

    @Test
    void a_marked_cell_keeps_its_format_but_for_the_fill() throws Exception {
        save(new XSSFWorkbook(), original);

        write(original, marked, Marked.mark("O'Neil", "B2", Severity.ERROR));

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            Cell cell = after.getSheet("O'Neil").getRow(1).getCell(1);
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            assertThat(style.getFillForegroundXSSFColor().getARGBHex()).matches("FFF09.7.");
            assertThat(style.getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(style.getFont().getBold()).isTrue();
            assertThat(cell.getNumericCellValue()).isEqualTo(12);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sheet, a.xlsx, .xlsx",
        "sheet, a.XLSX, .XLSX",
        "sheet, a.xlsm, .xlsx",
        "sheet, a.xls, .xls",
        "sheet, a.et, .et",
        "sheet, a.dat, .xlsx",
        "sheet.macroEnabled, a.XLSM, .XLSM",
        "sheet.macroEnabled, a.xlsx, .xlsm",
        "sheet.macroEnabled, a.dat, .xlsm",
        "sheet.macroEnabled, a.xls, .xls",
        "template, a.xltx, .xltx",
        "template, a.xlsx, .xltx",
        "template.macroEnabled, a, .xltm",
        "PK, a.xlsx, .xlsx",
        "PK, a, .xlsx",
        "OLE, a.xls, .xls",
        "OLE, a.et, .et",
        "OLE, a.xlt, .xlt",
        "OLE, a.xlsx, .xls",
        "OLE, a, .xls"
    })
    void a_marked_workbook_has_an_ending_by_which_excel_opens_it(
            String content, String name, String ending) throws IOException {
        Path file = folder.resolve(name);
        if (content.matches("PK|OLE")) Files.writeString(file, content);
        else savePackage(file, content);

        assertThat(MarkedWorkbook.ending(file)).isEqualTo(ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void findings_stand_first_and_sheets_that_are_counted_by_position_move_along(String format)
            throws Exception {
        original = folder.resolve("a." + format);
        marked = folder.resolve("b." + format);
        save(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), original);

        write(original, marked, Marked.mark("O'Neil", "B2", Severity.QUERY));

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            assertThat(after.getSheetName(0)).isEqualTo(FINDINGS);
            assertThat(after.getActiveSheetIndex()).isZero();
            assertThat(after.getSheet("O'Neil").isSelected()).isFalse();
            assertThat(after.getPrintArea(2)).contains("$A$1:$B$2");
            Name local = after.getName("local");
            assertThat(local.getSheetName()).isEqualTo("Second");
            assertThat(after.getSheet("Second").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo("'O''Neil'!B2*2");
            Cell link = after.getSheetAt(0).getRow(2).getCell(0);
            assertThat(link.getHyperlink().getAddress()).isEqualTo("'O''Neil'!B2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_note_is_put_behind_what_a_person_wrote_and_taken_out_again(String format)
            throws Exception {
        original = folder.resolve("a." + format);
        marked = folder.resolve("b." + format);
        Path again = folder.resolve("c." + format);
        save(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), original);

        write(
                original,
                marked,
                Marked.mark("O'Neil", "B2", Severity.ERROR),
                Marked.mark("O'Neil", "D9", Severity.INFO));
        write(marked, again, Marked.mark("O'Neil", "E1", Severity.INFO));

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            Sheet sheet = after.getSheet("O'Neil");
            assertThat(text(sheet, "B2"))
                    .startsWith("mine\n【审核 planhouse】 ✖ 错误 Error · T01\n填的是 Found: =1+1");
            assertThat(text(sheet, "D9")).startsWith("【审核 planhouse】");
            ClientAnchor box = comment(sheet, "B2").getClientAnchor();
            assertThat(box.getRow2() - box.getRow1()).isGreaterThan(5);
        }
        try (Workbook after = WorkbookFactory.create(again.toFile(), null, true)) {
            Sheet sheet = after.getSheet("O'Neil");
            assertThat(text(sheet, "B2")).isEqualTo("mine");
            assertThat(sheet.getCellComments()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void what_a_person_wrote_around_and_into_a_note_stands_when_it_is_taken_out(String format)
            throws Exception {
        original = folder.resolve("a." + format);
        marked = folder.resolve("b." + format);
        Path typed = folder.resolve("c." + format);
        Path again = folder.resolve("d." + format);
        save(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), original);
        List<String> cells = List.of("A1", "A2", "B2", "C2", "D2");
        write(
                original,
                marked,
                cells.stream()
                        .map(cell -> Marked.mark("O'Neil", cell, Severity.ERROR))
                        .toArray(Mark[]::new));
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(marked));
                OutputStream out = Files.newOutputStream(typed)) {
            Sheet sheet = workbook.getSheet("O'Neil");
            retype(sheet, "A1", note -> note + "\n应为125 <&>");
            retype(sheet, "A2", note -> note + "已改");
            retype(sheet, "B2", note -> note + "\nbehind");
            retype(sheet, "C2", note -> note.replace("change it", "changed to 125"));
            retype(sheet, "D2", note -> "before\n" + note + "\n\n" + note);
            workbook.write(out);
        }

        write(typed, again, Marked.mark("O'Neil", "A1", Severity.INFO));

        try (Workbook after = WorkbookFactory.create(again.toFile(), null, true)) {
            Sheet sheet = after.getSheet("O'Neil");
            assertThat(text(sheet, "A1")).startsWith("应为125 <&>\n【审核 planhouse】");
            assertThat(text(sheet, "A2")).isEqualTo("已改");
            assertThat(text(sheet, "B2")).isEqualTo("mine\nbehind");
            assertThat(text(sheet, "C2")).contains("changed to 125");
            assertThat(text(sheet, "D2")).isEqualTo("before");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "E1"})
    void a_note_whose_runs_a_program_has_parted_by_script_is_taken_out(String next)
            throws Exception {
        Path parted = folder.resolve("c.xlsx");
        Path again = folder.resolve("d.xlsx");
        save(new XSSFWorkbook(), original);
        write(original, marked, Marked.mark("O'Neil", "A1", Severity.ERROR));
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(marked));
                OutputStream out = Files.newOutputStream(parted)) {
            RichTextString text = comment(workbook.getSheet("O'Neil"), "A1").getString();
            Font latin = workbook.createFont();
            latin.setFontName("Arial");
            text.applyFont(4, 13, latin);
            text.applyFont(text.length() - 4, text.length() - 1, latin);
            workbook.removeSheetAt(0);
            workbook.write(out);
        }

        write(
                parted,
                again,
                Marked.mark(next.equals("A1") ? "O'Neil" : "Second", next, Severity.INFO));

        try (Workbook after = WorkbookFactory.create(again.toFile(), null, true)) {
            Comment left = comment(after.getSheet("O'Neil"), "A1");
            if (next.equals("A1")) assertThat(left.getString().getString().split("【审核")).hasSize(2);
            else assertThat(left).isNull();
        }
    }

    private static void retype(Sheet sheet, String address, UnaryOperator<String> change) {
        Comment comment = comment(sheet, address);
        String text = change.apply(comment.getString().getString());
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void marking_again_gives_cells_their_own_fill_back_and_adds_nothing_more(String format)
            throws Exception {
        original = folder.resolve("a." + format);
        marked = folder.resolve("b." + format);
        Path again = folder.resolve("c." + format);
        Path third = folder.resolve("d." + format);
        save(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), original);

        write(original, marked, Marked.mark("O'Neil", "A1", Severity.ERROR));
        write(marked, again, Marked.mark("O'Neil", "B2", Severity.ERROR));
        write(again, third, Marked.mark("O'Neil", "B2", Severity.ERROR));

        int styles;
        try (Workbook after = WorkbookFactory.create(again.toFile(), null, true)) {
            CellStyle style = after.getSheet("O'Neil").getRow(0).getCell(0).getCellStyle();
            assertThat(style.getFillForegroundColor()).isEqualTo(IndexedColors.BRIGHT_GREEN.index);
            assertThat(after.getNumberOfSheets()).isEqualTo(3);
            styles = after.getNumCellStyles();
        }
        try (Workbook after = WorkbookFactory.create(third.toFile(), null, true)) {
            assertThat(after.getNumCellStyles()).isEqualTo(styles);
            assertThat(after.getSheet("O'Neil").getCellComments()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_printed_page_ends_before_the_row_that_begins_one(String format) throws Exception {
        original = folder.resolve("a." + format);
        marked = folder.resolve("b." + format);
        save(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), original);

        write(
                original,
                marked,
                Marked.mark("O'Neil", "B2", Severity.ERROR),
                Marked.mark("O'Neil", "D9", Severity.INFO),
                Marked.mark("O'Neil", "E1", Severity.INFO));

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            assertThat(after.getSheet(FINDINGS).getRowBreaks()).containsExactly(2, 3);
        }
    }

    @Test
    void a_mark_inside_merged_cells_stands_at_the_first_of_them() throws Exception {
        save(new XSSFWorkbook(), original);

        write(original, marked, Marked.mark("Second", "C5", Severity.QUERY));

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            assertThat(text(after.getSheet("Second"), "B4")).startsWith("【审核 planhouse】");
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws Exception {
        save(new XSSFWorkbook(), original);

        write(original, marked, Marked.mark("Second", "A1", Severity.QUERY));

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            Cell cell = after.getSheetAt(0).getRow(2).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1\n@SUM(1)");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void who_saves_a_marked_workbook_makes_it_their_own(String format) throws Exception {
        original = folder.resolve("a." + format);
        marked = folder.resolve("b." + format);
        Path saved = folder.resolve("c." + format);
        save(format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), original);

        write(original, marked, Marked.mark("Second", "A1", Severity.QUERY));
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(marked));
                OutputStream out = Files.newOutputStream(saved)) {
            workbook.getSheetAt(0).getRow(2).getCell(2).setCellValue("said");
            workbook.write(out);
        }

        assertThat(UntouchedMarking.isAt(marked)).isTrue();
        for (String ending : List.of("xls", "xlsx")) {
            Path named = Files.copy(marked, folder.resolve("named." + ending));
            assertThat(UntouchedMarking.isAt(named)).isTrue();
            Files.delete(named);
        }
        assertThat(UntouchedMarking.isAt(saved)).isFalse();
        assertThat(UntouchedMarking.isAt(original)).isFalse();
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws Exception {
        save(new XSSFWorkbook(), original);
        Path other = folder.resolve("other.xlsx");

        write(original, marked, Marked.mark("Second", "A1", Severity.QUERY));
        write(original, other, Marked.mark("Second", "A1", Severity.QUERY));

        assertThat(marked).hasSameBinaryContentAs(other);
    }

    @Test
    void only_the_parts_that_carry_marks_change() throws Exception {
        save(new XSSFWorkbook(), original);

        write(original, marked, Marked.mark("Second", "A1", Severity.QUERY));

        PartComparison parts = new PartComparison(original, marked);
        assertThat(parts.unexpected()).isEmpty();
        assertThat(parts.changed())
                .containsExactlyInAnyOrder(
                        "[content_types].xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml");
    }

    @Test
    void a_signed_workbook_is_refused_and_nothing_is_written() throws Exception {
        save(new XSSFWorkbook(), original);
        Path signed = folder.resolve("signed.xlsx");
        try (SourcePackage source = new SourcePackage(original)) {
            PackageEdit edit = new PackageEdit();
            edit.add("_xmlsignatures/sig1.xml", "<Signature/>");
            edit.save(source, signed, "");
        }

        assertThatThrownBy(() -> write(signed, marked, Marked.mark("Second", "A1", Severity.INFO)))
                .hasMessage("it is signed; marks would break the signature");
        assertThat(marked).doesNotExist();
    }

    @Test
    void findings_alone_make_a_workbook() throws Exception {
        List<Mark> marks = List.of(Marked.mark("表1", "A1", Severity.INFO));

        MarkedWorkbook.writeAlone(Marked.pages(marks), marked);

        try (Workbook after = WorkbookFactory.create(marked.toFile(), null, true)) {
            assertThat(after.getNumberOfSheets()).isEqualTo(1);
            assertThat(after.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(FINDINGS);
        }
    }

    private static void write(Path from, Path to, Mark... marks) throws Exception {
        MarkedWorkbook.write(from, List.of(marks), Marked.pages(List.of(marks)), to);
    }

    private static void savePackage(Path file, String kind) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.%s.main+xml";
            zip.write(
                    ("<Types><Override PartName='/xl/workbook.xml' ContentType='%s'/></Types>")
                            .formatted(type.formatted(kind))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(Sheet sheet, String address) {
        return comment(sheet, address).getString().getString();
    }

    private static Comment comment(Sheet sheet, String address) {
        return sheet.getCellComment(new CellAddress(address));
    }

    /** Two sheets: a format, a fill, a comment, a formula, a local name, a print area, a merge. */
    private static void save(Workbook workbook, Path file) throws IOException {
        Sheet first = workbook.createSheet("O'Neil");
        CellStyle green = workbook.createCellStyle();
        green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        green.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.index);
        Cell filled = first.createRow(0).createCell(0);
        filled.setCellStyle(green);
        CellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        Cell number = first.createRow(1).createCell(1);
        number.setCellValue(12);
        number.setCellStyle(bold);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol2(4);
        anchor.setRow2(4);
        Comment comment = first.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("mine"));
        number.setCellComment(comment);
        Sheet second = workbook.createSheet("Second");
        second.createRow(0).createCell(0).setCellFormula("'O''Neil'!B2*2");
        second.addMergedRegion(CellRangeAddress.valueOf("B4:D6"));
        workbook.setPrintArea(1, 0, 1, 0, 1);
        Name local = workbook.createName();
        local.setNameName("local");
        local.setSheetIndex(1);
        local.setRefersToFormula("Second!$A$1");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
