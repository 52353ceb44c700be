package planhouse.workbook.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx written part by part, so that it can be as odd as other programs make it. */
public final class RawXlsx {

    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One visible sheet, 表1, of which only the rows are still to come. */
    public RawXlsx() {
        part(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        part(
                "_rels/.rels",
                relations("<R Id='r' Type='%s/officeDocument' Target='xl/workbook.xml'/>"));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "<R Id='s1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/><R Id='st'"
                                + " Type='%s/styles' Target='styles.xml'/><R Id='ss'"
                                + " Type='%s/sharedStrings' Target='sharedStrings.xml'/>"));
        workbook("<sheets><sheet name='表1' sheetId='1' r:id='s1'/></sheets>");
    }

    /** Relationships, in which R stands for the element and %s for the types' namespace. */
    public static String relations(String list) {
        String elements = list.replace("<R ", "<Relationship ").replace("%s", RELATIONS);
        return "<Relationships xmlns='" + PACKAGE + "'>" + elements + "</Relationships>";
    }

    public RawXlsx part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public RawXlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public RawXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    public RawXlsx workbook(String content) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns='"
                        + MAIN
                        + "' xmlns:r='"
                        + RELATIONS
                        + "'>"
                        + content
                        + "</workbook>");
    }

    public RawXlsx sheet(String content) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
    }

    public RawXlsx rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    public RawXlsx strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    /** Cell styles with these number formats, in order; a code of its own has a number from 164. */
    public RawXlsx styles(String codes, int... formats) {
        StringBuilder cells = new StringBuilder();
        for (int format : formats) cells.append("<xf numFmtId='").append(format).append("'/>");
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns='"
                        + MAIN
                        + "'><numFmts>"
                        + codes
                        + "</numFmts><cellXfs>"
                        + cells
                        + "</cellXfs></styleSheet>");
    }

    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
