package bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a one-sheet .xlsx as Excel does: texts as shared strings, numbers as they are. */
final class XlsxFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private long texts;

    private XlsxFile() {}

    /**
     * The header in row 1, then {@code rows} enterprises.
     *
     * @param columns how many of the 20 columns
     */
    static void write(Path file, Enterprises enterprises, int rows, int columns)
            throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            new XlsxFile().write(zip, enterprises, rows, columns);
        }
    }

    private void write(ZipOutputStream zip, Enterprises enterprises, int rows, int columns)
            throws IOException {
        String spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\""
                        + PACKAGE
                        + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\""
                        + spreadsheet
                        + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                        + spreadsheet
                        + "worksheet+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\""
                        + spreadsheet
                        + "styles+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                        + spreadsheet
                        + "sharedStrings+xml\"/>"
                        + "</Types>");
        part(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\""
                        + MAIN
                        + "\" xmlns:r=\""
                        + RELATIONS
                        + "\"><sheets><sheet name=\"表1\" sheetId=\"1\""
                        + " r:id=\"rId1\"/></sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\""
                        + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\""
                        + RELATIONS
                        + "/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"rId3\" Type=\""
                        + RELATIONS
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "</Relationships>");
        part(
                zip,
                "xl/styles.xml",
                "<styleSheet xmlns=\""
                        + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills"
                        + " count=\"2\"><fill><patternFill/></fill><fill><patternFill"
                        + " patternType=\"gray125\"/></fill></fills><borders"
                        + " count=\"1\"><border/></borders><cellStyleXfs"
                        + " count=\"1\"><xf/></cellStyleXfs><cellXfs"
                        + " count=\"1\"><xf/></cellXfs></styleSheet>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        text(
                zip,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
                        + MAIN
                        + "\"><sheetData>");
        row(zip, 1, List.copyOf(Enterprises.HEADERS), columns);
        for (int row = 0; row < rows; row++) {
            row(zip, row + 2, enterprises.next(), columns);
        }
        text(zip, "</sheetData></worksheet>");
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        text(
                zip,
                "<sst xmlns=\""
                        + MAIN
                        + "\" count=\""
                        + texts
                        + "\" uniqueCount=\""
                        + strings.size()
                        + "\">");
        for (String string : strings.keySet()) {
            text(zip, "<si><t>" + string + "</t></si>");
        }
        text(zip, "</sst>");
        zip.closeEntry();
    }

    private void row(ZipOutputStream zip, int number, List<?> values, int columns)
            throws IOException {
        StringBuilder xml =
                new StringBuilder("<row r=\"" + number + "\" spans=\"1:" + columns + "\">");
        for (int column = 0; column < columns; column++) {
            Object value = values.get(column);
            if (value == null) {
                continue;
            }
            xml.append("<c r=\"").append((char) ('A' + column)).append(number).append('"');
            if (value instanceof String string) {
                texts++;
                Integer index = strings.computeIfAbsent(string, key -> strings.size());
                xml.append(" t=\"s\"><v>").append(index);
            } else {
                xml.append("><v>").append(plain((Double) value));
            }
            xml.append("</v></c>");
        }
        text(zip, xml.append("</row>").toString());
    }

    static String plain(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : new java.math.BigDecimal(Double.toString(value)).toPlainString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
        zip.closeEntry();
    }

    private static void text(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
