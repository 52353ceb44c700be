package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.indicator.Severity;
import planhouse.workbook.reading.SchemaErrors;

/**
 * Workbooks that are odd in themselves: what is theirs stays, and what cannot be marked is said.
 */
class OddMarkingTest {

    private static final String DRAWING = "xl/drawings/vmlDrawing0.vml";

    /** Material's amber 200, which anybody may have chosen: the yellow of marks with a 2 in it. */
    private static final String AMBER = "FFFFE082";

    @TempDir private Path folder;

    private Path original;
    private Path marked;
    private Path again;

    @BeforeEach
    void aWorkbookWithAmberAndWhiteAndAComment() throws IOException {
        original = folder.resolve("a.xlsx");
        marked = folder.resolve("b.xlsx");
        again = folder.resolve("c.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(original)) {
            XSSFSheet sheet = workbook.createSheet("表1");
            fill(sheet, "A1", AMBER);
            fill(sheet, "A2", "FF00FF00");
            fill(sheet, "A3", "FF00FFFF");
            XSSFFont white = workbook.createFont();
            white.setColor(new XSSFColor(new byte[] {-1, -1, -1}));
            fill(sheet, "A4", "FF1F3864").setFont(white);
            XSSFComment comment =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
            comment.setAddress(8, 8);
            comment.setString("mine");
            workbook.write(out);
        }
    }

    private static XSSFCellStyle fill(XSSFSheet sheet, String cell, String colour) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(colour)));
        XSSFCell created = sheet.createRow(Integer.parseInt(cell.substring(1)) - 1).createCell(0);
        created.setCellValue(cell);
        created.setCellStyle(style);
        return style;
    }

    @Test
    void a_fill_that_looks_like_a_mark_stays_however_often_the_workbook_is_marked()
            throws Exception {
        write(original, marked, "A2", "A3");
        write(marked, again, "A1");
        Path third = folder.resolve("d.xlsx");
        write(again, third, "C1");

        assertThat(colour(marked, "A1")).isEqualTo(AMBER);
        assertThat(colour(again, "A1")).matches("FFF09.7.");
        assertThat(colour(third, "A1")).isEqualTo(AMBER);
        assertThat(colour(third, "A2")).isEqualTo("FF00FF00");
        assertThat(colour(third, "A3")).isEqualTo("FF00FFFF");
    }

    @Test
    void a_marked_workbook_keeps_to_the_schema() throws Exception {
        write(original, marked, "A1", "A2", "I9", "C777", "AD1");

        assertThat(SchemaErrors.of(marked)).isEmpty();
    }

    @Test
    void a_white_font_is_dark_on_a_mark_and_white_again_without_it() throws Exception {
        write(original, marked, "A4");
        write(marked, again, "A1");

        assertThat(font(marked, "A4")).isEqualTo(IndexedColors.BLACK.index);
        assertThat(font(again, "A4")).isEqualTo(IndexedColors.WHITE.index);
        assertThat(colour(again, "A4")).isEqualTo("FF1F3864");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/drawings/vmlDrawing0.vml, ''",
        "xl/drawings/vmlDrawing0.vml, <xml/>",
        "xl/comments1.xml, ''",
        "xl/comments1.xml, <comments><authors>",
        "xl/worksheets/_rels/sheet1.xml.rels, no XML <"
    })
    void a_damaged_part_is_a_reason_to_list_the_findings_alone(String part, String content)
            throws Exception {
        Path damaged =
                edited(
                        edit ->
                                edit.replaceLast(
                                        part,
                                        out ->
                                                out.write(
                                                        content.getBytes(StandardCharsets.UTF_8))));

        assertThatThrownBy(() -> write(damaged, marked, "A1"))
                .isInstanceOf(NotMarkableException.class)
                .hasMessage("a part of it is damaged");
        assertThat(marked).doesNotExist();
    }

    @Test
    void a_pointer_to_a_drawing_that_is_gone_is_replaced() throws Exception {
        Path without = edited(edit -> edit.remove(DRAWING));

        write(without, marked, "A1");

        try (SourcePackage source = new SourcePackage(marked)) {
            assertThat(source.text("xl/worksheets/sheet1.xml").split("<legacyDrawing")).hasSize(2);
            assertThat(source.ending(".vml")).hasSize(1);
        }
    }

    @Test
    void the_box_of_a_note_at_the_last_cell_stays_on_the_sheet() throws Exception {
        write(original, marked, "XFD1048576");

        try (SourcePackage source = new SourcePackage(marked)) {
            assertThat(source.text(DRAWING))
                    .contains("<x:Anchor>16376, 15, 1048571, 2, 16382, 15, 1048575, 4</x:Anchor>");
        }
    }

    @Test
    void a_workbook_full_of_formats_is_refused() throws Exception {
        String formats =
                "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>".repeat(65_400);
        String styles =
                "<styleSheet xmlns=\"%s\"><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(Vocabulary.TRANSITIONAL.main(), formats);
        Path full =
                edited(
                        edit ->
                                edit.replaceLast(
                                        "xl/styles.xml",
                                        out -> out.write(styles.getBytes(StandardCharsets.UTF_8))));

        assertThatThrownBy(() -> write(full, marked, "A1"))
                .hasMessage("it has nearly all formats that Excel can hold");
    }

    private interface Editing {
        void of(PackageEdit edit);
    }

    private Path edited(Editing editing) throws IOException {
        Path target = folder.resolve("edited.xlsx");
        try (SourcePackage source = new SourcePackage(original)) {
            PackageEdit edit = new PackageEdit();
            editing.of(edit);
            edit.save(source, target, "");
        }
        return target;
    }

    private static void write(Path from, Path to, String... cells) throws Exception {
        List<Mark> marks =
                List.of(cells).stream()
                        .map(cell -> Marked.mark("表1", cell, Severity.ERROR))
                        .toList();
        MarkedWorkbook.write(from, marks, Marked.pages(marks), to);
    }

    private static String colour(Path file, String cell) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return style(workbook, cell).getFillForegroundXSSFColor().getARGBHex();
        }
    }

    private static short font(Path file, String cell) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            XSSFColor colour = style(workbook, cell).getFont().getXSSFColor();
            return colour == null ? IndexedColors.BLACK.index : IndexedColors.WHITE.index;
        }
    }

    private static XSSFCellStyle style(Workbook workbook, String cell) {
        int row = Integer.parseInt(cell.substring(1)) - 1;
        return (XSSFCellStyle) workbook.getSheet("表1").getRow(row).getCell(0).getCellStyle();
    }
}
