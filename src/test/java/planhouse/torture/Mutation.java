package planhouse.torture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes bytes, or the XML that they are, at random. */
final class Mutation {

    private static final Pattern VALUE = Pattern.compile("(?<=\")[^\"<>]{0,200}(?=\")");
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>]{1,2000}(?=</)");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");
    private static final int LONGEST_COPY = 5000;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** One change of a part's XML. */
    byte[] ofXml(byte[] bytes) {
        String xml = new String(bytes, StandardCharsets.UTF_8);
        String changed =
                switch (random.nextInt(11)) {
                    case 0, 1 -> replaced(xml, VALUE, Oddments.any(random));
                    case 2, 3, 4, 5, 6 -> replaced(xml, TEXT, Oddments.any(random));
                    case 7 -> replaced(xml, TAG, "");
                    case 8 -> copied(xml);
                    case 9 -> replaced(xml, TAG, anyOf(xml, TAG));
                    default -> replaced(xml, VALUE, anyOf(xml, VALUE));
                };
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    /** A few changes of bytes. */
    byte[] ofBytes(byte[] bytes) {
        if (bytes.length == 0) return new byte[] {(byte) random.nextInt(256)};
        byte[] changed = bytes.clone();
        int at = random.nextInt(changed.length);
        switch (random.nextInt(7)) {
            case 0 -> changed = Arrays.copyOf(changed, at);
            case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> changed[at] = (byte) 0xFF;
            case 3 -> number(changed, at, random.nextInt());
            case 4 -> number(changed, at, random.nextBoolean() ? 0x7FFFFFFF : -1);
            case 5 -> {
                int length = Math.min(random.nextInt(64), changed.length - at);
                byte[] part = new byte[length];
                random.nextBytes(part);
                System.arraycopy(part, 0, changed, at, length);
            }
            default -> {
                int from = random.nextInt(changed.length);
                int length = Math.min(4, changed.length - Math.max(at, from));
                System.arraycopy(bytes, from, changed, at, length);
            }
        }
        return changed;
    }

    private static void number(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4 && at + i < bytes.length; i++)
            bytes[at + i] = (byte) (value >> 8 * i);
    }

    private String replaced(String xml, Pattern what, String by) {
        List<MatchResult> found = new ArrayList<>(what.matcher(xml).results().toList());
        if (found.isEmpty()) return xml + by;
        MatchResult one = found.get(random.nextInt(found.size()));
        return xml.substring(0, one.start()) + by + xml.substring(one.end());
    }

    private String anyOf(String xml, Pattern what) {
        List<MatchResult> found = what.matcher(xml).results().toList();
        return found.isEmpty() ? "" : found.get(random.nextInt(found.size())).group();
    }

    /** Some of it once more, perhaps very often. */
    private String copied(String xml) {
        List<MatchResult> tags = TAG.matcher(xml).results().toList();
        if (tags.size() < 2) return xml + xml;
        int first = random.nextInt(tags.size() - 1);
        int last = Math.min(tags.size() - 1, first + 1 + random.nextInt(12));
        String part = xml.substring(tags.get(first).start(), tags.get(last).start());
        int times = random.nextInt(10) == 0 ? LONGEST_COPY * 20 / (part.length() + 1) : 1;
        return xml.substring(0, tags.get(last).start())
                + part.repeat(times)
                + xml.substring(tags.get(last).start());
    }
}
