package planhouse.workbook.marking;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;

/** Edits of small parts that leave everything else in them as it is written. */
final class XmlParts {

    static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Looks at one tag; the text before it is written already. */
    @FunctionalInterface
    interface Step {
        /** Whether it wrote what stands for the tag; if not, the tag is copied. */
        boolean edit(TagScanner scanner, Writer out) throws IOException;
    }

    private XmlParts() {}

    static String edit(String xml, Step step) throws IOException {
        StringWriter out = new StringWriter(xml.length() + 1024);
        TagScanner scanner = new TagScanner(new StringReader(xml));
        while (scanner.next()) {
            scanner.copyText(out);
            if (!step.edit(scanner, out)) scanner.copyTag(out);
        }
        scanner.mustBeWhole();
        scanner.copyText(out);
        return out.toString();
    }

    /** Leaves out the element at whose start the scanner stands. */
    static void passOver(TagScanner scanner, Writer out) throws IOException {
        if (scanner.kind() == TagScanner.Kind.EMPTY) return;
        int depth = scanner.depth();
        while (scanner.next() && scanner.depth() > depth) {
            // all of it is left out
        }
    }

    /** The element at whose start the scanner stands, as it is written; moves to its end. */
    static String element(TagScanner scanner) throws IOException {
        StringWriter out = new StringWriter();
        scanner.copyTag(out);
        if (scanner.kind() == TagScanner.Kind.EMPTY) return out.toString();
        int depth = scanner.depth();
        do {
            if (!scanner.next()) break;
            scanner.copy(out);
        } while (scanner.depth() > depth || scanner.isStart());
        return out.toString();
    }

    /** Writes content before an element's end tag, or opens an empty element for it. */
    static boolean appendAtEnd(TagScanner scanner, Writer out, String content) throws IOException {
        if (scanner.kind() == TagScanner.Kind.OPEN) return false;
        if (scanner.kind() == TagScanner.Kind.CLOSE) {
            out.write(content);
            scanner.copyTag(out);
        } else {
            Tag tag = scanner.tag();
            out.write(tag.opened().text());
            out.write(content);
            out.write("</" + scanner.qualifiedName() + ">");
        }
        return true;
    }
}
