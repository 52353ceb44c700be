package planhouse.workbook.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Parts of a package that are written anew, added or left out; all other parts are copied as they
 * are, compressed bytes and all.
 */
final class PackageEdit {

    /** Writes a part's content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Of deflate's levels: a third of the time of the usual one, for a few bytes more. */
    private static final int QUICK = 3;

    private static final long NEW_PARTS_TIME = new GregorianCalendar(1980, 0, 1).getTimeInMillis();

    private final Map<String, Content> replaced = new HashMap<>();
    private final Map<String, Content> added = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();

    void replace(String part, Content content) {
        replaced.put(SourcePackage.key(part), content);
    }

    void replace(String part, String text, Charset charset) {
        replace(part, out -> out.write(text.getBytes(charset)));
    }

    /** Adds a part behind all others, in the order of the calls. */
    void add(String part, Content content) {
        added.put(part, content);
    }

    void add(String part, String text) {
        add(part, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void remove(String part) {
        removed.add(SourcePackage.key(part));
    }

    /** Writes a part that is already there behind all others, when what it needs is known. */
    void replaceLast(String part, Content content) {
        remove(part);
        add(part, content);
    }

    /**
     * @param comment the zip file's own comment, which no spreadsheet program keeps
     */
    void save(SourcePackage source, Path target, String comment) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(target)) {
            out.setComment(comment);
            out.setLevel(QUICK);
            Set<String> written = new HashSet<>();
            for (ZipArchiveEntry entry : source.entries()) {
                String key = SourcePackage.key(entry.getName());
                if (!source.isRead(entry) || removed.contains(key) || !written.add(key)) continue;
                Content content = replaced.get(key);
                if (content == null) {
                    try (InputStream raw = source.raw(entry)) {
                        out.addRawArchiveEntry(new ZipArchiveEntry(entry), raw);
                    }
                } else {
                    write(out, entry.getName(), entry.getTime(), content);
                }
            }
            for (Map.Entry<String, Content> part : added.entrySet()) {
                write(out, part.getKey(), NEW_PARTS_TIME, part.getValue());
            }
        }
    }

    private static void write(ZipArchiveOutputStream out, String name, long time, Content content)
            throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(time);
        entry.setMethod(ZipEntry.DEFLATED);
        out.putArchiveEntry(entry);
        content.writeTo(out);
        out.closeArchiveEntry();
    }
}
