package planhouse.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Workbooks made comparable: by the parts of the package, or cell by cell. */
final class WorkbookContents {

    private WorkbookContents() {}

    /** The package's parts by name, inflated: deflated bytes depend on the machine's zlib. */
    static Map<String, String> parts(byte[] xlsx) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return parts;
    }

    /** Every cell that is not blank, as sheet!address, with its type and what it holds. */
    static Map<String, String> cells(Workbook workbook) {
        Map<String, String> cells = new TreeMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.BLANK) continue;
                    cells.put(
                            sheet.getSheetName() + "!" + cell.getAddress(),
                            cell.getCellType() + " " + held(cell));
                }
            }
        }
        return cells;
    }

    private static String held(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case FORMULA -> cell.getCellFormula();
            case ERROR -> Byte.toString(cell.getErrorCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
