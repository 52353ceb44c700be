package planhouse.workbook.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import planhouse.workbook.LibraryWords;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** What a file's first bytes say it is, whatever its name says. */
enum FileSignature {
    /** A zip file: Office Open XML, perhaps. */
    ZIP,
    /** Microsoft's compound file: .xls, an encrypted workbook, or another of its documents. */
    COMPOUND,
    /** The records of an .xls without the compound file around them. */
    RECORDS;

    private static final int LENGTH = 8192;

    /** First bytes of files that are no workbooks, with the detail that names them. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("25504446", "pdf");
        OTHERS.put("89504e47", "image");
        OTHERS.put("ffd8ff", "image");
        OTHERS.put("47494638", "image");
        OTHERS.put("424d", "image");
        OTHERS.put("49492a00", "image");
        OTHERS.put("4d4d002a", "image");
        OTHERS.put("7b5c727466", "rtf");
        OTHERS.put("377abcaf271c", "archive");
        OTHERS.put("526172211a07", "archive");
        OTHERS.put("1f8b", "archive");
        OTHERS.put("425a68", "archive");
        OTHERS.put("fd377a585a00", "archive");
    }

    /**
     * @throws UnreadableWorkbookException when the bytes show that the file is no workbook, or one
     *     of a format that is not read
     */
    static FileSignature of(Path file) throws UnreadableWorkbookException {
        byte[] head = head(file);
        if (head.length == 0) throw new UnreadableWorkbookException(Reason.EMPTY_FILE, "empty");
        String hex = HexFormat.of().formatHex(head, 0, Math.min(16, head.length));
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) return ZIP;
        if (hex.startsWith("504b0708") || hex.startsWith("504b30305")) return ZIP;
        if (hex.startsWith("d0cf11e0a1b11ae1")) return COMPOUND;
        if (hex.startsWith("0908")) return RECORDS;
        if (hex.startsWith("09000400")) throw tooOld("2");
        if (hex.startsWith("0902") && isShort(hex)) throw tooOld("3");
        if (hex.startsWith("0904") && isShort(hex)) throw tooOld("4");
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (hex.startsWith(other.getKey())) throw notAWorkbook(other.getValue());
        }
        String text = text(head);
        if (isDatabaseTable(head)) throw notAWorkbook("dbf");
        if (isBinary(text)) throw notAWorkbook("unknown");
        throw textual(text);
    }

    /** Old beginning-of-file records are 4 to 8 bytes long. */
    private static boolean isShort(String hex) {
        return hex.length() >= 8 && hex.startsWith("00", 6) && hex.charAt(4) == '0';
    }

    private static byte[] head(Path file) throws UnreadableWorkbookException {
        if (Files.isDirectory(file)) {
            throw new UnreadableWorkbookException(Reason.UNREACHABLE, "folder");
        }
        if (!Files.exists(file)) {
            throw new UnreadableWorkbookException(Reason.UNREACHABLE, "missing");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableWorkbookException(Reason.UNREACHABLE, "permission");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (IOException problem) {
            throw new UnreadableWorkbookException(
                    Reason.UNREACHABLE, problem, "io", LibraryWords.of(problem));
        }
    }

    private static UnreadableWorkbookException textual(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
                    && !start.contains("<html")) {
                return new UnreadableWorkbookException(Reason.SPREADSHEET_XML, "xml-2003");
            }
            if (start.contains("office:document")) {
                return new UnreadableWorkbookException(Reason.OPEN_DOCUMENT, "fods");
            }
            boolean page =
                    start.contains("<html")
                            || start.contains("<!doctype html")
                            || start.contains("<table")
                            || start.contains("<head");
            return notAWorkbook(page ? "html" : "xml");
        }
        if (start.startsWith("mime-version:")) return notAWorkbook("mhtml");
        if (start.startsWith("id;p")) return notAWorkbook("sylk");
        return notAWorkbook("text");
    }

    private static String text(byte[] head) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) return new String(head, StandardCharsets.UTF_16);
        boolean utf8 = mark == 0xEFBB && head.length > 2 && (head[2] & 0xFF) == 0xBF;
        byte[] bytes = utf8 ? Arrays.copyOfRange(head, 3, head.length) : head;
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
        return text.indexOf('\0') >= 0 || controls * 20 > text.length();
    }

    /** dBASE: a version, then the date of the last change as year, month, day. */
    private static boolean isDatabaseTable(byte[] head) {
        if (head.length < 32
                || "\u0002\u0003\u0030\u0031\u0083\u008b\u00f5".indexOf(head[0] & 0xFF) < 0)
            return false;
        return head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
    }

    private static UnreadableWorkbookException notAWorkbook(String kind) {
        return new UnreadableWorkbookException(Reason.NOT_A_WORKBOOK, kind);
    }

    private static UnreadableWorkbookException tooOld(String version) {
        return new UnreadableWorkbookException(Reason.TOO_OLD, "excel", version);
    }
}
