package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planhouse.workbook.marking.TwoSheets.save;
import static planhouse.workbook.marking.TwoSheets.write;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Severity;

/** A workbook is marked: what its cells and parts are afterwards. */
class MarkedWorkbookTest {

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
}
