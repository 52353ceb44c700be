package planhouse.workbook.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;
import planhouse.workbook.Row;

/**
 * Reads the rows of a usual .xlsx sheet straight from its bytes, several times as fast as a full
 * XML parser: UTF-8, one vocabulary without prefix, and among the rows nothing but rows, cells,
 * values, formulas and plain inline texts. Everything else is unusual, ill-formed XML included;
 * what it does read, {@link XlsxRowReader} reads alike.
 */
final class SheetScanner implements AutoCloseable {

    private static final byte[] SHEET_DATA = "sheetData".getBytes(US_ASCII);
    private static final byte[] ROW = "row".getBytes(US_ASCII);
    private static final byte[] CELL = "c".getBytes(US_ASCII);
    private static final byte[] VALUE = "v".getBytes(US_ASCII);
    private static final byte[] FORMULA = "f".getBytes(US_ASCII);
    private static final byte[] INLINE = "is".getBytes(US_ASCII);
    private static final byte[] TEXT = "t".getBytes(US_ASCII);

    private final XmlBytes xml;
    private final XlsxValues values;
    private final SheetProlog prolog;
    private final CellTag tag;
    private int row;
    private boolean started;
    private boolean ended;

    SheetScanner(InputStream in, XlsxValues values) {
        this.xml = new XmlBytes(in);
        this.prolog = new SheetProlog(xml);
        this.tag = new CellTag(xml);
        this.values = values;
    }

    /** The next row with a cell that is not blank, or null behind the last. */
    @Nullable Row next() throws UnusualXmlException, IOException {
        while (!ended) {
            int place = xml.at();
            int before = row;
            try {
                if (!started) {
                    started = prolog.pass();
                    ended = !started;
                } else {
                    Row read = row();
                    if (read != null && !read.cells().isEmpty()) return read;
                }
            } catch (UnusualXmlException problem) {
                if (problem != UnusualXmlException.CUT_OFF) throw problem;
                xml.back(place);
                row = before;
                if (!xml.move()) throw UnusualXmlException.UNUSUAL;
            }
        }
        return null;
    }

    @Override
    public void close() {
        xml.close();
    }

    /** Null at the end of the rows. */
    private @Nullable Row row() throws UnusualXmlException {
        xml.blanks();
        xml.expect('<');
        if (xml.peek() == '/') {
            xml.expect('/');
            xml.endTag(SHEET_DATA);
            ended = true;
            return null;
        }
        xml.expect(ROW);
        RowTag attributes = new RowTag(xml, row + 1, prolog.declaresDescent());
        boolean open = attributes.read();
        row = attributes.number();
        if (row < 1 || row > CellAddress.LAST_ROW) throw UnusualXmlException.UNUSUAL;
        RowCells cells = new RowCells();
        int column = 0;
        while (open) {
            xml.blanks();
            xml.expect('<');
            if (xml.peek() == '/') {
                xml.expect('/');
                xml.endTag(ROW);
                break;
            }
            xml.expect(CELL);
            boolean filled = tag.read(column + 1);
            column = tag.column();
            Cell cell = cell(filled);
            if (cell != null) cells.add(cell);
        }
        return new Row(row, attributes.hidden(), cells.ascending());
    }

    private @Nullable Cell cell(boolean filled) throws UnusualXmlException {
        boolean formula = false;
        CharSequence value = null;
        while (filled) {
            xml.blanks();
            xml.expect('<');
            byte first = xml.peek();
            if (first == 'v') {
                value = content(VALUE);
            } else if (first == '/') {
                xml.expect('/');
                xml.endTag(CELL);
                break;
            } else if (first == 'f') {
                // the text at hand holds no longer than until the next
                if (value != null) value = value.toString();
                content(FORMULA);
                formula = true;
            } else {
                value = inline();
            }
        }
        return values.cell(row, tag.column(), tag.type(), tag.style(), value, formula);
    }

    private String inline() throws UnusualXmlException {
        xml.expect(INLINE);
        if (!CellTag.passOver(xml)) return "";
        xml.blanks();
        xml.expect('<');
        String text = "";
        if (xml.peek() != '/') {
            text = EscapedText.decoded(content(TEXT).toString());
            xml.blanks();
            xml.expect('<');
        }
        xml.expect('/');
        xml.endTag(INLINE);
        return text;
    }

    /** What an element that holds nothing but text holds. */
    private CharSequence content(byte[] name) throws UnusualXmlException {
        xml.expect(name);
        if (!CellTag.passOver(xml)) return "";
        CharSequence text = xml.text();
        xml.expect('<');
        xml.expect('/');
        xml.endTag(name);
        return text;
    }
}
