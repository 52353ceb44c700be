package planhouse.workbook.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** What stands before a sheet's rows, of which the rows need only to know that it is usual. */
final class SheetProlog {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] DECLARATION = "<?xml".getBytes(US_ASCII);
    private static final byte[] ROOT = "<worksheet".getBytes(US_ASCII);

    private final XmlBytes xml;
    private boolean declaresDescent;

    SheetProlog(XmlBytes xml) {
        this.xml = xml;
    }

    /** Moves behind the tag that the rows follow; whether there are any. */
    boolean pass() throws UnusualXmlException {
        xml.passes(MARK);
        if (xml.passes(DECLARATION)) declaration();
        xml.blanks();
        xml.expect(ROOT);
        if (!attributes(true)) throw UnusualXmlException.UNUSUAL;
        int depth = 1;
        while (true) {
            xml.text();
            xml.expect('<');
            if (xml.peek() == '/') {
                xml.expect('/');
                plainName();
                xml.blanks();
                xml.expect('>');
                if (--depth == 0) throw UnusualXmlException.UNUSUAL;
            } else {
                boolean data = plainName().equals("sheetData");
                boolean open = attributes(false);
                if (data && depth == 1) return open;
                if (data) throw UnusualXmlException.UNUSUAL;
                if (open) depth++;
            }
        }
    }

    /** Whether rows may say how far letters descend, which Excel 2010 and later write. */
    boolean declaresDescent() {
        return declaresDescent;
    }

    private void declaration() throws UnusualXmlException {
        while (xml.blanks()) {
            if (xml.peek() == '?') break;
            int start = xml.at();
            String name = xml.string(start, start + xml.name());
            int value = xml.value();
            String said = xml.string(value, xml.at() - 1).toLowerCase(Locale.ROOT);
            if (name.equals("encoding") && !said.equals("utf-8")) throw UnusualXmlException.UNUSUAL;
        }
        xml.expect('?');
        xml.expect('>');
    }

    /** A name of the sheet's own vocabulary. */
    private String plainName() throws UnusualXmlException {
        int start = xml.at();
        String name = xml.string(start, start + xml.name());
        if (name.indexOf(':') >= 0 || name.equals("row") || name.equals("extLst")) {
            throw UnusualXmlException.UNUSUAL;
        }
        return name;
    }

    /** Behind an element's attributes; whether the element is open. */
    private boolean attributes(boolean ofRoot) throws UnusualXmlException {
        while (xml.blanks()) {
            if (xml.peek() == '/' || xml.peek() == '>') break;
            int start = xml.at();
            String name = xml.string(start, start + xml.name());
            if (!ofRoot && name.startsWith("xmlns")) throw UnusualXmlException.UNUSUAL;
            if (name.equals("xmlns:x14ac")) declaresDescent = true;
            xml.value();
        }
        return CellTag.end(xml);
    }
}
