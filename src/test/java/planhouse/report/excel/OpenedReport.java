package planhouse.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import planhouse.report.YearlySummary;

/** The yearly summary's workbook, written and opened again; its rows are found by what they say. */
final class OpenedReport implements AutoCloseable {

    private final XSSFWorkbook workbook;

    OpenedReport(YearlySummary summary, Path folder) throws IOException {
        Path file = folder.resolve("summary.xlsx");
        new ExcelReport().write(summary, file);
        try (InputStream in = Files.newInputStream(file)) {
            this.workbook = new XSSFWorkbook(in);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** The first row of the sheet that begins so. */
    Row row(String sheet, String beginning) {
        return rowFrom(0, sheet, beginning);
    }

    /** The city's row in a target's table of counties. */
    Row total(String sheet, String code) {
        return rowFrom(row(sheet, code).getRowNum(), sheet, "全市 City");
    }

    private Row rowFrom(int first, String sheet, String beginning) {
        for (Row row : sheet(sheet)) {
            if (row.getRowNum() >= first && text(row.getCell(0)).startsWith(beginning)) return row;
        }
        throw new AssertionError("%s has no row %s".formatted(sheet, beginning));
    }

    private static String text(@Nullable Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
