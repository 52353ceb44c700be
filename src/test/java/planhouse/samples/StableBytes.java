package planhouse.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's bytes, the same whenever and wherever it is made. */
final class StableBytes {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2023, 1, 15, 9, 0);

    private StableBytes() {}

    static byte[] of(Workbook workbook) throws IOException {
        if (workbook instanceof XSSFWorkbook modern) {
            CoreProperties properties = modern.getProperties().getCoreProperties();
            properties.setCreator("illustrative");
            properties.setTitle(CountyWorkbook.LABEL);
            Date moment = Date.from(Instant.parse("2023-01-15T01:00:00Z"));
            properties.setCreated(Optional.of(moment));
            properties.setModified(Optional.of(moment));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return workbook instanceof XSSFWorkbook
                ? withFixedTimes(bytes.toByteArray())
                : bytes.toByteArray();
    }

    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(MOMENT);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
