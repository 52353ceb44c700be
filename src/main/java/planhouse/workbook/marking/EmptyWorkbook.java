package planhouse.workbook.marking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import planhouse.workbook.UnreadableWorkbookException;

/** A workbook without sheets, which takes in the sheets of findings. */
final class EmptyWorkbook {

    private EmptyWorkbook() {}

    static void write(List<FindingsPage> pages, Path target)
            throws IOException, NotMarkableException, UnreadableWorkbookException {
        Path base = Files.createTempFile("planhouse-", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(base);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                part(zip, "[Content_Types].xml", contentTypes());
                part(zip, "_rels/.rels", pointers());
                part(zip, "xl/workbook.xml", workbook());
            }
            XlsxMarking.write(
                    base, new MarksBySheet(List.of(), List.of()), List.of(), pages, target);
        } finally {
            Files.deleteIfExists(base);
        }
    }

    private static String contentTypes() {
        return "<Types"
                   + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                   + " Extension=\"rels\""
                   + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                   + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                   + " PartName=\"/xl/workbook.xml\""
                   + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    }

    private static String pointers() {
        return "<Relationships"
                   + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                   + " Id=\"rId1\" Type=\""
                + Vocabulary.TRANSITIONAL.relations()
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    }

    private static String workbook() {
        return "<workbook xmlns=\""
                + Vocabulary.TRANSITIONAL.main()
                + "\"><bookViews><workbookView/></bookViews><sheets/></workbook>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((XmlParts.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
