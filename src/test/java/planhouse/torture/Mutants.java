package planhouse.torture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks made from others by a few random changes; seed and number make the same one again. */
final class Mutants {

    private static final int MOST_CHANGES = 4;

    private final List<List<Path>> originals;
    private final long seed;

    /**
     * @param originals kinds of workbooks, each as often as the others; their order counts
     */
    Mutants(List<List<Path>> originals, long seed) {
        this.originals = originals.stream().map(List::copyOf).toList();
        this.seed = seed;
    }

    /** The workbook that a mutant is made from. */
    Path original(long number) {
        return original(random(number));
    }

    private Path original(Random random) {
        List<Path> kind = originals.get(random.nextInt(originals.size()));
        return kind.get(random.nextInt(kind.size()));
    }

    byte[] mutant(long number) throws IOException {
        Random random = random(number);
        byte[] bytes = Files.readAllBytes(original(random));
        boolean packed = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
        if (packed && random.nextInt(12) > 0) {
            Map<String, byte[]> parts = unpacked(bytes);
            if (!parts.isEmpty()) {
                int changes = 1 + random.nextInt(MOST_CHANGES);
                for (int i = 0; i < changes; i++) change(parts, random);
                return packed(parts);
            }
        }
        Mutation mutation = new Mutation(random);
        int changes = 1 + random.nextInt(2 * MOST_CHANGES);
        for (int i = 0; i < changes; i++) bytes = mutation.ofBytes(bytes);
        return bytes;
    }

    private Random random(long number) {
        return new Random(seed * 1_000_003 + number);
    }

    private static void change(Map<String, byte[]> parts, Random random) {
        List<String> names = new ArrayList<>(parts.keySet());
        if (names.isEmpty()) return;
        // what is read most is changed most
        List<String> read =
                names.stream()
                        .filter(name -> name.matches("xl/(worksheets/)?[A-Za-z]+[0-9]*\\.xml"))
                        .toList();
        List<String> choice = read.isEmpty() || random.nextInt(4) == 0 ? names : read;
        String name = choice.get(random.nextInt(choice.size()));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        Mutation mutation = new Mutation(random);
        switch (random.nextInt(20)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
            case 2 -> parts.put(name, new byte[0]);
            case 3, 4, 5 -> parts.put(name, mutation.ofBytes(part));
            default -> parts.put(name, mutation.ofXml(part));
        }
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null && parts.size() < 500) {
                parts.put(entry.getName(), zip.readNBytes(2 << 20));
            }
        } catch (IOException | RuntimeException broken) {
            // so far as it goes
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
