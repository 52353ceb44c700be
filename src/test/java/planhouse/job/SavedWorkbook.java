package planhouse.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Workbooks that a person has opened in another program and saved. */
final class SavedWorkbook {

    private SavedWorkbook() {}

    /** The same file, saved by another program. */
    static Path saved(Path file) throws IOException {
        return saved(file, "", "A1", Optional.empty());
    }

    static Path saved(Path file, String sheet, String cell, Optional<Integer> value)
            throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            var address = new org.apache.poi.ss.util.CellAddress(cell);
            value.ifPresent(
                    number ->
                            workbook.getSheet(sheet)
                                    .getRow(address.getRow())
                                    .getCell(address.getColumn())
                                    .setCellValue(number));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    /** Puts a picture into it that no sheet shows. */
    static void makeLarger(Path file, int by) throws IOException {
        byte[] noise = new byte[by];
        new Random(1).nextBytes(noise);
        byte[] small = Files.readAllBytes(file);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(small));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("xl/media/image99.png"));
            out.write(noise);
        }
    }
}
