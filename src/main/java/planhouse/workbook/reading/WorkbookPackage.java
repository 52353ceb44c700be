package planhouse.workbook.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.LibraryWords;
import planhouse.workbook.PartNames;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/** The zip file that an .xlsx or .xlsm workbook is: named parts, pointing at each other. */
final class WorkbookPackage implements AutoCloseable {

    /** Bytes of a part that describes others: relationships, the workbook part, styles. */
    static final long MAX_DESCRIPTION_BYTES = 64L << 20;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK_PART = "xl/workbook.xml";

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    /** A pointer from one part to another: the last word of its type, and the part's name. */
    record Relationship(String id, String type, String target) {}

    WorkbookPackage(Path file) throws UnreadableWorkbookException {
        ZipDirectory.check(file);
        try {
            // names without the UTF-8 flag stand in any charset; Latin-1 refuses none
            zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
        } catch (IOException | RuntimeException problem) {
            throw new UnreadableWorkbookException(
                    Reason.DAMAGED, problem, "zip-list", LibraryWords.of(problem));
        }
        try {
            list();
        } catch (UnreadableWorkbookException ambiguous) {
            close();
            throw ambiguous;
        }
    }

    /** Of two parts of one name each program would read another. */
    private void list() throws UnreadableWorkbookException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory()) continue;
            if (parts.putIfAbsent(key(entry.getName()), entry) != null) {
                throw new UnreadableWorkbookException(
                        Reason.DAMAGED, "part-twice", entry.getName());
            }
        }
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** Whether any part's name starts so. */
    boolean hasFolder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** A part's raw bytes, at most {@code length}; null when there is no such part. */
    byte @Nullable [] start(String part, int length) throws UnreadableWorkbookException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) return null;
        try (var in = zip.getInputStream(entry)) {
            return in.readNBytes(length);
        } catch (IOException | RuntimeException problem) {
            throw unreadable(part, problem);
        }
    }

    /** A stream over a part, held to {@code limit} bytes. */
    LimitedStream stream(String part, long limit) throws UnreadableWorkbookException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) throw new UnreadableWorkbookException(Reason.DAMAGED, "no-part", part);
        try {
            return new LimitedStream(
                    zip.getInputStream(entry), part, entry.getCompressedSize(), limit);
        } catch (IOException | RuntimeException problem) {
            throw unreadable(part, problem);
        }
    }

    /** A cursor over a part, held to {@code limit} bytes. */
    PartCursor open(String part, long limit) throws UnreadableWorkbookException {
        return new PartCursor(stream(part, limit), part);
    }

    /** A cursor over a sheet's part that shows its rows empty. */
    PartCursor openWithoutCells(String part, long limit) throws UnreadableWorkbookException {
        return new PartCursor(new RowTagsStream(stream(part, limit)), part);
    }

    /** The part that lists the sheets, or null in a package of another kind. */
    @Nullable String workbookPart() throws UnreadableWorkbookException {
        for (Relationship root : relationships("")) {
            if (root.type.equals("officeDocument") && has(root.target)) return root.target;
        }
        return has(WORKBOOK_PART) ? WORKBOOK_PART : null;
    }

    /** The content type that the package states for a part, or the empty text. */
    String contentType(String part) throws UnreadableWorkbookException {
        if (!has(CONTENT_TYPES)) return "";
        try (PartCursor cursor = open(CONTENT_TYPES, MAX_DESCRIPTION_BYTES)) {
            int event = cursor.next();
            for (; event != PartCursor.DONE; event = cursor.next()) {
                if (event != PartCursor.START || !cursor.isAt("Override")) continue;
                String name = cursor.attribute("PartName");
                String type = cursor.attribute("ContentType");
                if (name != null && type != null && key(name).equals(key(part))) return type;
            }
        }
        return "";
    }

    /** What a part points at; the empty name stands for the package itself. */
    List<Relationship> relationships(String part) throws UnreadableWorkbookException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String listing = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        List<Relationship> found = new ArrayList<>();
        if (!has(listing)) return found;
        try (PartCursor cursor = open(listing, MAX_DESCRIPTION_BYTES)) {
            int event = cursor.next();
            for (; event != PartCursor.DONE; event = cursor.next()) {
                if (event != PartCursor.START || !cursor.name().equals("Relationship")) continue;
                String id = cursor.attribute("Id");
                String type = cursor.attribute("Type");
                String target = cursor.attribute("Target");
                boolean outside = "External".equals(cursor.attribute("TargetMode"));
                if (id == null || type == null || target == null || outside) continue;
                String kind = type.substring(type.lastIndexOf('/') + 1);
                found.add(new Relationship(id, kind, PartNames.resolved(folder, target)));
            }
        }
        return found;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException closed) {
            // nothing is lost
        }
    }

    private static UnreadableWorkbookException unreadable(String part, Exception problem) {
        return new UnreadableWorkbookException(
                Reason.DAMAGED, problem, "inflate", part, LibraryWords.of(problem));
    }

    /** Excel finds parts whatever their case and slashes. */
    private static String key(String part) {
        String name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
