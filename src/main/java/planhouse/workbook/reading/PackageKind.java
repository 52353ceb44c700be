package planhouse.workbook.reading;

import java.nio.charset.StandardCharsets;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** What kind of document a zip file holds. */
final class PackageKind {

    private PackageKind() {}

    /**
     * The part that lists a workbook's sheets.
     *
     * @throws UnreadableWorkbookException when the package is no workbook, with what it is
     */
    static String workbookPart(WorkbookPackage parts) throws UnreadableWorkbookException {
        byte[] type = parts.start("mimetype", 100);
        if (type != null) {
            String mime = new String(type, StandardCharsets.ISO_8859_1);
            if (mime.contains("opendocument.spreadsheet")) {
                throw new UnreadableWorkbookException(Reason.OPEN_DOCUMENT, "ods");
            }
            if (mime.contains("opendocument")) throw notAWorkbook("opendocument");
        }
        if (parts.has("xl/workbook.bin")) {
            throw new UnreadableWorkbookException(Reason.BINARY_XLSB, "xlsb");
        }
        if (parts.has("word/document.xml")) throw notAWorkbook("word");
        if (parts.has("ppt/presentation.xml")) throw notAWorkbook("powerpoint");
        if (parts.has("Index/Document.iwa") || parts.has("Index.zip")) {
            throw notAWorkbook("numbers");
        }
        String workbook = parts.workbookPart();
        if (workbook != null) return workbook;
        if (parts.has("[Content_Types].xml") && parts.hasFolder("xl/")) {
            throw new UnreadableWorkbookException(Reason.DAMAGED, "no-part", "xl/workbook.xml");
        }
        throw notAWorkbook("zip");
    }

    private static UnreadableWorkbookException notAWorkbook(String kind) {
        return new UnreadableWorkbookException(Reason.NOT_A_WORKBOOK, kind);
    }
}
