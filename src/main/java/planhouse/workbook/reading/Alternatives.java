package planhouse.workbook.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Alternate content around a place in a part: of several branches Excel takes the first whose
 * vocabularies it understands, else the fallback. It understands all of Microsoft's.
 */
final class Alternatives {

    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String EXCELS_OWN = "http://schemas.microsoft.com/office/";

    /** For each alternate content around the place: whether a branch of it was taken. */
    private final Deque<Boolean> taken = new ArrayDeque<>();

    /** Whether the foreign element on whose start the parser stands leads to more of the part. */
    boolean enter(XMLStreamReader xml) {
        if (!COMPATIBILITY.equals(xml.getNamespaceURI())) return false;
        String name = xml.getLocalName();
        if (name.equals("AlternateContent")) {
            taken.push(false);
            return true;
        }
        if (taken.isEmpty() || taken.peek()) return false;
        boolean branch = name.equals("Fallback") || (name.equals("Choice") && isUnderstood(xml));
        if (branch) {
            taken.pop();
            taken.push(true);
        }
        return branch;
    }

    /** The parser stands on the end of an element that was entered. */
    void leave(XMLStreamReader xml) {
        if (xml.getLocalName().equals("AlternateContent")) taken.pop();
    }

    private static boolean isUnderstood(XMLStreamReader xml) {
        String required = required(xml);
        if (required == null) return false;
        for (String prefix : required.strip().split("\\s+")) {
            String namespace = xml.getNamespaceURI(prefix);
            if (namespace == null || !namespace.startsWith(EXCELS_OWN)) return false;
        }
        return true;
    }

    private static @Nullable String required(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("Requires")) return xml.getAttributeValue(i);
        }
        return null;
    }
}
