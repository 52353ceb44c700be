package planhouse.workbook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.workbook.reading.Reading.rows;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in the colour of its ground is held, and not shown. */
class WhiteOnWhiteTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void white_is_not_shown_on_white_or_no_fill_and_is_on_any_other(String name) throws Exception {
        Path file = folder.resolve(name);
        try (Workbook workbook = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row row = workbook.createSheet().createRow(0);
            add(row, IndexedColors.AUTOMATIC, FillPatternType.NO_FILL, IndexedColors.WHITE);
            add(row, IndexedColors.WHITE, FillPatternType.NO_FILL, IndexedColors.WHITE);
            add(row, IndexedColors.WHITE, FillPatternType.SOLID_FOREGROUND, IndexedColors.WHITE);
            add(row, IndexedColors.WHITE, FillPatternType.SOLID_FOREGROUND, IndexedColors.BLUE);
            add(row, IndexedColors.WHITE, FillPatternType.BIG_SPOTS, IndexedColors.WHITE);
            add(row, IndexedColors.RED, FillPatternType.SOLID_FOREGROUND, IndexedColors.WHITE);
            workbook.write(out);
        }

        assertThat(rows(file).get(0).cells())
                .extracting(cell -> cell.look().of(BigDecimal.ONE).hidden())
                .containsExactly(false, true, true, false, false, false);
    }

    private static void add(Row row, IndexedColors ink, FillPatternType pattern, IndexedColors on) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setColor(ink.getIndex());
        style.setFont(font);
        if (pattern != FillPatternType.NO_FILL) {
            style.setFillPattern(pattern);
            style.setFillForegroundColor(on.getIndex());
        }
        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(1);
        row.getCell(row.getLastCellNum() - 1).setCellStyle(style);
    }

    @ParameterizedTest
    @CsvSource({
        "rgb='FFFFFFFF', true",
        "rgb='ffffff', true",
        "theme='0', true",
        "theme='0' tint='-0.35', false",
        "theme='1', false",
        "indexed='9', true",
        "indexed='64', false"
    })
    void white_is_written_in_several_ways(String colour, boolean hidden) throws Exception {
        Path file = folder.resolve("a.xlsx");
        new RawXlsx()
                .part(
                        "xl/styles.xml",
                        "<styleSheet"
                            + " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><fonts><font/><font><color"
                            + " "
                                + colour
                                + "/></font></fonts><fills><fill><patternFill"
                                + " patternType='none'/></fill></fills><cellXfs><xf fontId='1'"
                                + " fillId='0'/></cellXfs></styleSheet>")
                .rows("<row r='1'><c s='0'><v>1</v></c></row>")
                .save(file);

        assertThat(rows(file).get(0).cells().get(0).look().of(BigDecimal.ONE).hidden())
                .isEqualTo(hidden);
    }

    @Test
    void what_is_struck_through_stays_so() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Row row = workbook.createSheet().createRow(0);
            add(row, IndexedColors.WHITE, FillPatternType.NO_FILL, IndexedColors.WHITE);
            Font font = workbook.getFontAt(row.getCell(0).getCellStyle().getFontIndex());
            font.setStrikeout(true);
            workbook.write(out);
        }

        assertThat(rows(file).get(0).cells().get(0).isStruck()).isTrue();
    }
}
