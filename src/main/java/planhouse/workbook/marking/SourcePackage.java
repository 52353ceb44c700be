package planhouse.workbook.marking;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook's zip file as it came; parts are found whatever their case and slashes. */
final class SourcePackage implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean ambiguous;

    SourcePackage(Path file) throws IOException {
        zip = ZipFile.builder().setPath(file).get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.isDirectory()) continue;
            ambiguous |= parts.putIfAbsent(key(entry.getName()), entry) != null;
        }
        taken.addAll(parts.keySet());
    }

    /** Whether two parts have one name, so that programs may read one or the other. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    boolean hasFolder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** All parts whose names end so. */
    List<String> ending(String end) {
        return parts.keySet().stream().filter(name -> name.endsWith(end)).sorted().toList();
    }

    InputStream stream(String part) throws IOException {
        ZipArchiveEntry entry = parts.get(key(part));
        if (entry == null) throw new IOException("there is no part " + part);
        return zip.getInputStream(entry);
    }

    byte[] bytes(String part) throws IOException {
        try (InputStream in = stream(part)) {
            return in.readAllBytes();
        }
    }

    String text(String part) throws IOException {
        return PartText.read(bytes(part));
    }

    Charset charset(String part) throws IOException {
        try (InputStream in = stream(part)) {
            return PartText.charset(in.readNBytes(200));
        }
    }

    /** A name that no part has yet; the same name is not given twice. */
    String unusedName(String start, String end) {
        for (int number = 1; ; number++) {
            String name = start + number + end;
            if (taken.add(key(name))) return name;
        }
    }

    List<ZipArchiveEntry> entries() {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(entries::add);
        return entries;
    }

    /** Whether an entry is what its name stands for; of two with one name, the first listed is. */
    boolean isRead(ZipArchiveEntry entry) {
        return parts.get(key(entry.getName())) == entry;
    }

    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return zip.getRawInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static String key(String part) {
        String name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
