package planhouse.workbook.reading;

import java.util.HashSet;
import java.util.Set;
import planhouse.workbook.CellAddress;

/** The attributes of a cell. */
final class CellTag {

    private static final int ADDRESS = 1;
    private static final int STYLE = 2;
    private static final int TYPE = 4;
    private static final int MAX_DIGITS = 9;

    private final XmlBytes xml;
    private int column;
    private int style;
    private String type = "n";

    CellTag(XmlBytes xml) {
        this.xml = xml;
    }

    int column() {
        return column;
    }

    int style() {
        return style;
    }

    String type() {
        return type;
    }

    /**
     * Reads on behind the element's name to the end of its tag.
     *
     * @param following the column where the cell does not say its own
     * @return whether the element is open
     */
    boolean read(int following) throws UnusualXmlException {
        column = following;
        style = 0;
        type = "n";
        int seen = 0;
        while (xml.blanks()) {
            byte first = xml.peek();
            if (first == '/' || first == '>') break;
            int start = xml.at();
            int length = xml.name();
            int value = xml.value();
            int attribute;
            if (length == 1) {
                attribute = first == 'r' ? ADDRESS : first == 's' ? STYLE : TYPE;
                if (attribute == ADDRESS) column = column(value);
                else if (attribute == STYLE) style = number(xml, value);
                else if (first == 't') type = type(value);
                else throw UnusualXmlException.UNUSUAL;
            } else {
                attribute = passedOver(xml.string(start, start + length));
            }
            if ((seen & attribute) != 0) throw UnusualXmlException.UNUSUAL;
            seen |= attribute;
        }
        if (column < 1 || column > CellAddress.LAST_COLUMN) throw UnusualXmlException.UNUSUAL;
        return end(xml);
    }

    /** Excel's own that say nothing of the value. */
    private static int passedOver(String name) throws UnusualXmlException {
        return switch (name) {
            case "cm" -> 8;
            case "vm" -> 16;
            case "ph" -> 32;
            default -> throw UnusualXmlException.UNUSUAL;
        };
    }

    /** The letters alone count: Excel takes the row from the row element. */
    private int column(int start) {
        int letters = 0;
        for (int i = start; ; i++) {
            int letter = (xml.byteAt(i) | 0x20) - 'a' + 1;
            if (letter < 1 || letter > 26) return letters;
            letters = Math.min(letters * 26 + letter, CellAddress.LAST_COLUMN + 1);
        }
    }

    private String type(int start) {
        int length = xml.at() - 1 - start;
        byte first = xml.byteAt(start);
        if (length == 1 && first == 's') return "s";
        if (length == 1 && first == 'n') return "n";
        return xml.string(start, xml.at() - 1);
    }

    /** The plain number of the value that begins there and ends before the place. */
    static int number(XmlBytes xml, int start) throws UnusualXmlException {
        int behind = xml.at() - 1;
        if (behind == start || behind - start > MAX_DIGITS) throw UnusualXmlException.UNUSUAL;
        int number = 0;
        for (int i = start; i < behind; i++) {
            int digit = xml.byteAt(i) - '0';
            if (digit < 0 || digit > 9) throw UnusualXmlException.UNUSUAL;
            number = number * 10 + digit;
        }
        return number;
    }

    /** Behind the attributes of an element of which none is asked for; whether it is open. */
    static boolean passOver(XmlBytes xml) throws UnusualXmlException {
        Set<String> seen = Set.of();
        while (xml.blanks()) {
            if (xml.peek() == '/' || xml.peek() == '>') break;
            int start = xml.at();
            String name = xml.string(start, start + xml.name());
            boolean foreign = name.startsWith("xmlns") || name.indexOf(':') >= 0;
            if (foreign && !name.equals("xml:space")) throw UnusualXmlException.UNUSUAL;
            if (seen.isEmpty()) seen = new HashSet<>();
            if (!seen.add(name)) throw UnusualXmlException.UNUSUAL;
            xml.value();
        }
        return end(xml);
    }

    /** Behind the end of a start tag; whether the element is open. */
    static boolean end(XmlBytes xml) throws UnusualXmlException {
        byte last = xml.next();
        if (last == '>') return true;
        if (last != '/') throw UnusualXmlException.UNUSUAL;
        xml.expect('>');
        return false;
    }
}
