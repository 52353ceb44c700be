package planhouse.workbook.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/**
 * The XML parser for parts of a package: UTF-8 or UTF-16, no declarations, nothing from outside.
 */
final class PartParser {

    /** Bytes within which the root element begins. */
    private static final int PROLOG = 4096;

    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");

    private PartParser() {}

    static XMLStreamReader open(InputStream in, String part)
            throws XMLStreamException, IOException, UnreadableWorkbookException {
        // a factory of its own: the names it has seen die with the part
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        PushbackInputStream start = new PushbackInputStream(in, PROLOG);
        byte[] head = start.readNBytes(PROLOG);
        start.unread(head);
        // Aalto calls a declaration without a space before its bracket ill-formed
        String prolog = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher root = ROOT.matcher(prolog);
        int declaration = prolog.indexOf("<!DOCTYPE");
        if (declaration >= 0 && (!root.find() || declaration < root.start())) {
            throw new UnreadableWorkbookException(Reason.UNSAFE, "declaration", part);
        }
        Charset wide = head.length < 2 ? null : wideCharset(head[0] & 0xFF, head[1] & 0xFF);
        return wide == null
                ? factory.createXMLStreamReader(start)
                : factory.createXMLStreamReader(new InputStreamReader(start, wide));
    }

    /** UTF-16 with or without its mark, which Aalto does not read from bytes. */
    private static @Nullable Charset wideCharset(int first, int second) {
        if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (first == 0 && second == '<') return StandardCharsets.UTF_16BE;
        if (first == '<' && second == 0) return StandardCharsets.UTF_16LE;
        return null;
    }
}
