package planhouse.workbook.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.LibraryWords;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.UnreadableWorkbookException.Reason;

/**
 * A cursor over one XML part. It shows the elements of the part's own vocabulary, whichever
 * namespace and prefix that has, leaves extensions out, and of alternate content shows the branch
 * that Excel would take. A document type declaration is refused.
 */
final class PartCursor implements AutoCloseable {

    static final int START = 1;
    static final int END = 2;
    static final int DONE = 3;

    /** Characters of one text; Excel's longest is 32,767. */
    static final int MAX_TEXT_LENGTH = 1 << 20;

    /** Elements within elements; Excel writes about ten. */
    static final int MAX_DEPTH = 256;

    private final XMLStreamReader xml;
    private final InputStream in;
    private final String part;
    private final String vocabulary;

    private final Alternatives alternatives = new Alternatives();

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Stands on the root element; closes the stream when that fails. */
    PartCursor(InputStream in, String part) throws UnreadableWorkbookException {
        this.in = in;
        this.part = part;
        try {
            xml = PartParser.open(in, part);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) refuseDeclaration();
            depth = 1;
            vocabulary = namespace();
        } catch (XMLStreamException | IOException | RuntimeException problem) {
            close(in);
            throw unreadable(problem);
        } catch (UnreadableWorkbookException unsafe) {
            close(in);
            throw unsafe;
        }
    }

    /** The root element's namespace. */
    String vocabulary() {
        return vocabulary;
    }

    /** The element the cursor stands on. */
    String name() {
        return xml.getLocalName();
    }

    boolean isAt(String name) {
        return name.equals(xml.getLocalName());
    }

    /** Moves to the next start or end of an element; done behind the root's end. */
    int next() throws UnreadableWorkbookException {
        try {
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    goDown();
                    String namespace = namespace();
                    if (namespace.equals(vocabulary)) {
                        if (!xml.getLocalName().equals("extLst")) return START;
                        passOver();
                    } else if (!alternatives.enter(xml)) {
                        passOver();
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    if (namespace().equals(vocabulary)) return depth == 0 ? DONE : END;
                    alternatives.leave(xml);
                } else {
                    refuseDeclaration();
                }
            }
            return DONE;
        } catch (XMLStreamException | RuntimeException problem) {
            throw unreadable(problem);
        }
    }

    /** Passes over what is left of the element whose start the cursor stands on. */
    void skip() throws UnreadableWorkbookException {
        try {
            passOver();
        } catch (XMLStreamException | RuntimeException problem) {
            throw unreadable(problem);
        }
    }

    /** The text of the element whose start the cursor stands on; moves to its end. */
    String text() throws UnreadableWorkbookException {
        return characters().toString();
    }

    /** The same as {@link #text()}, which holds until the next text is asked for. */
    CharSequence characters() throws UnreadableWorkbookException {
        return characters(null);
    }

    /** The same as {@link #text()}, with a line for each inner element of a name. */
    String lines(String element) throws UnreadableWorkbookException {
        return characters(element).toString();
    }

    private CharSequence characters(@Nullable String line) throws UnreadableWorkbookException {
        try {
            text.setLength(0);
            int own = depth;
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    goDown();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (--depth < own) return text;
                    if (xml.getLocalName().equals(line)) text.append('\n');
                } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                    refuseDeclaration();
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > MAX_TEXT_LENGTH) {
                        throw new UnreadableWorkbookException(
                                Reason.TOO_MUCH, "text-length", part, MAX_TEXT_LENGTH);
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException problem) {
            throw unreadable(problem);
        }
    }

    /** An attribute without a namespace. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && isPlain(i)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute of the relationships' namespace, which points to another part. */
    @Nullable String relationship() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && !isPlain(i)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) return otherwise;
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /** Whether an attribute is there and a zero, such as 0 or 0.0. */
    boolean isZero(String name) {
        String value = attribute(name);
        return value != null && value.indexOf('0') >= 0 && value.matches("[0.\\s]+");
    }

    /** Whether an attribute is there and a size below one of less than ten. */
    boolean isBelow(double least, String name) {
        String value = attribute(name);
        return value != null && isSizeBelow(least, value);
    }

    static boolean isSizeBelow(double least, String size) {
        // nearly all have two digits before the point
        boolean isTenOrMore = size.length() > 1 && size.charAt(0) > '0' && size.charAt(1) >= '0';
        if (isTenOrMore) return false;
        try {
            return Double.parseDouble(size) < least;
        } catch (NumberFormatException noSize) {
            return false;
        }
    }

    /** An attribute of the schema's boolean type. */
    boolean flag(String name) {
        String value = attribute(name);
        return value != null && isTrue(value);
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The part is not as it has to be. */
    UnreadableWorkbookException damaged(String found) {
        return new UnreadableWorkbookException(
                Reason.DAMAGED, "content", part, xml.getLocation().getLineNumber(), found);
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException closed) {
            // nothing is lost
        }
        close(in);
    }

    private void goDown() throws UnreadableWorkbookException {
        if (++depth > MAX_DEPTH) {
            throw new UnreadableWorkbookException(Reason.TOO_MUCH, "depth", part, MAX_DEPTH);
        }
    }

    private void passOver() throws XMLStreamException, UnreadableWorkbookException {
        int own = depth;
        while (depth >= own) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) goDown();
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private boolean isPlain(int attribute) {
        String namespace = xml.getAttributeNamespace(attribute);
        return namespace == null || namespace.isEmpty();
    }

    private void refuseDeclaration() throws UnreadableWorkbookException {
        int event = xml.getEventType();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableWorkbookException(Reason.UNSAFE, "declaration", part);
        }
    }

    private UnreadableWorkbookException unreadable(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedStream.TooMuchException tooMuch) return tooMuch.reason();
        }
        int line =
                problem instanceof XMLStreamException at && at.getLocation() != null
                        ? at.getLocation().getLineNumber()
                        : 0;
        return new UnreadableWorkbookException(
                Reason.DAMAGED, problem, "xml-part", part, line, LibraryWords.of(problem));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException closed) {
            // nothing is lost
        }
    }
}
