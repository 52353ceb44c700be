package bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The generated input files; each is made once and kept. */
final class Inputs {

    private static final int FIRST_YEAR = 2013;

    private final Path folder;

    Inputs(Path folder) {
        this.folder = folder;
    }

    /** One county's enterprises of 2021 in 20 columns. The file's name says county and year. */
    Path large(int rows) {
        return made(
                folder.resolve("rows-" + rows + "/示例县001-2021.xlsx"),
                file -> XlsxFile.write(file, new Enterprises(1, "330001", 2021), rows, 20));
    }

    /** The same rows as comma-separated values, without the header. */
    Path csv(int rows) {
        return made(
                folder.resolve("rows-" + rows + "/rows.csv"),
                file -> {
                    Enterprises enterprises = new Enterprises(1, "330001", 2021);
                    try (BufferedWriter out = Files.newBufferedWriter(file)) {
                        for (int row = 0; row < rows; row++) {
                            StringBuilder line = new StringBuilder();
                            for (Object value : enterprises.next()) {
                                line.append(line.length() == 0 ? "" : ",");
                                if (value != null) {
                                    line.append(
                                            value instanceof Double number
                                                    ? XlsxFile.plain(number)
                                                    : value);
                                }
                            }
                            out.write(line.append('\n').toString());
                        }
                    }
                });
    }

    Path xls(int rows) {
        return made(
                folder.resolve("xls-" + rows + "/示例县001-2021.xls"),
                file -> {
                    Enterprises enterprises = new Enterprises(1, "330001", 2021);
                    try (HSSFWorkbook workbook = new HSSFWorkbook();
                            OutputStream out = Files.newOutputStream(file)) {
                        Sheet sheet = workbook.createSheet("表1");
                        fill(sheet.createRow(0), Enterprises.HEADERS);
                        for (int row = 0; row < rows; row++) {
                            fill(sheet.createRow(row + 1), enterprises.next());
                        }
                        workbook.write(out);
                    }
                });
    }

    /** Workbooks of 300 rows in 15 columns, each of another county and year. */
    Path counties(int workbooks) {
        Path counties = folder.resolve("workbooks-" + workbooks);
        for (int number = 0; number < workbooks; number++) {
            int year = FIRST_YEAR + number / 100;
            String county = "%03d".formatted(1 + number % 100);
            long seed = number;
            made(
                    counties.resolve("示例县" + county + "-" + year + ".xlsx"),
                    file ->
                            XlsxFile.write(
                                    file, new Enterprises(seed, "330" + county, year), 300, 15));
        }
        return counties;
    }

    private static void fill(Row row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Double number) {
                row.createCell(column).setCellValue(number);
            } else if (value != null) {
                row.createCell(column).setCellValue((String) value);
            }
        }
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static Path made(Path file, Writing writing) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Path part = file.resolveSibling(file.getFileName() + ".part");
                writing.to(part);
                Files.move(part, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
