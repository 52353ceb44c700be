package planhouse.workbook.marking;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML part, and the charset that turns them back into the same bytes.
 *
 * @param reader not yet read from
 */
record PartText(Reader reader, Charset charset) {

    private static final int HEAD = 200;

    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']+)");

    static PartText of(InputStream in) throws IOException {
        BufferedInputStream start = new BufferedInputStream(in, 1 << 15);
        start.mark(HEAD);
        byte[] head = start.readNBytes(HEAD);
        start.reset();
        Charset charset = charset(head);
        return new PartText(new InputStreamReader(start, charset), charset);
    }

    static String read(byte[] bytes) {
        try (StringWriter text = new StringWriter(bytes.length)) {
            of(new ByteArrayInputStream(bytes)).reader.transferTo(text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Charset charset(byte[] head) {
        int first = head.length < 2 ? 0 : head[0] & 0xFF;
        int second = head.length < 2 ? 0 : head[1] & 0xFF;
        if (first == 0xFE && second == 0xFF) return StandardCharsets.UTF_16;
        if (first == 0xFF && second == 0xFE) return Charset.forName("x-UTF-16LE-BOM");
        if (first == 0 && second == '<') return StandardCharsets.UTF_16BE;
        if (first == '<' && second == 0) return StandardCharsets.UTF_16LE;
        String text = new String(head, StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(text.contains("?>") ? text.split("\\?>")[0] : "");
        boolean latin =
                declared.find() && declared.group(1).toUpperCase(Locale.ROOT).equals("ISO-8859-1");
        return latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
