package planhouse.workbook.reading;

import java.util.HashSet;
import java.util.Set;

/** The attributes of a row. */
final class RowTag {

    /** Excel's own that say nothing of the cells. */
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "spans",
                    "s",
                    "customFormat",
                    "customHeight",
                    "outlineLevel",
                    "collapsed",
                    "thickTop",
                    "thickBot",
                    "ph");

    private final XmlBytes xml;
    private final boolean mayDescend;
    private int number;
    private boolean hidden;

    /**
     * @param following the row's number where it does not say its own
     * @param mayDescend whether the prefix of Excel's further attribute is declared
     */
    RowTag(XmlBytes xml, int following, boolean mayDescend) {
        this.xml = xml;
        this.mayDescend = mayDescend;
        this.number = following;
    }

    int number() {
        return number;
    }

    /** By hand, by a filter, or by a height of next to nothing. */
    boolean hidden() {
        return hidden;
    }

    /** Reads on behind the element's name to the end of its tag; whether the element is open. */
    boolean read() throws UnusualXmlException {
        Set<String> seen = new HashSet<>();
        while (xml.blanks()) {
            if (xml.peek() == '/' || xml.peek() == '>') break;
            int start = xml.at();
            String name = xml.string(start, start + xml.name());
            int value = xml.value();
            switch (name) {
                case "r" -> number = CellTag.number(xml, value);
                case "hidden" -> hidden |= PartCursor.isTrue(xml.string(value, xml.at() - 1));
                case "ht" ->
                        hidden |=
                                PartCursor.isSizeBelow(
                                        SheetOutline.LEAST_HEIGHT, xml.string(value, xml.at() - 1));
                default -> {
                    boolean descent = mayDescend && name.equals("x14ac:dyDescent");
                    if (!descent && !PASSED_OVER.contains(name)) throw UnusualXmlException.UNUSUAL;
                }
            }
            if (!seen.add(name)) throw UnusualXmlException.UNUSUAL;
        }
        return CellTag.end(xml);
    }
}
