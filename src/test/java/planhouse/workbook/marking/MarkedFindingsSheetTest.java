package planhouse.workbook.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.workbook.marking.TwoSheets.save;
import static planhouse.workbook.marking.TwoSheets.write;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.indicator.Severity;

/** The sheet of findings that stands first in a marked workbook. */
class MarkedFindingsSheetTest {

    private static final String FINDINGS = "审核结果 Findings";

    @TempDir private Path folder;

    private Path original;
    private Path marked;

    @BeforeEach
    void files() {
        original = folder.resolve("a.xlsx");
        marked = folder.resolve("out/a.xlsx");
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
}
