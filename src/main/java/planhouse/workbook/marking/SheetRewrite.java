package planhouse.workbook.marking;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;

/**
 * Writes a sheet's part anew: other formats for marked cells, cells and rows that were not there,
 * the pointer to the comments' drawing. Everything else passes as it is.
 */
final class SheetRewrite {

    /** What stands behind the pointer to the drawing of comments. */
    private static final Set<String> BEHIND_DRAWING =
            Set.of(
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "webPublishItems",
                    "tableParts",
                    "extLst");

    private final SheetSurvey survey;
    private final CellFills fills;
    private final Optional<String> drawing;
    private final Vocabulary vocabulary;
    private final NavigableMap<Integer, NavigableSet<CellAddress>> missing;
    private final CellPosition position = new CellPosition();
    private NavigableSet<CellAddress> pending = new TreeSet<>();
    private int rowFormat;
    private boolean inData;
    private boolean drawn;

    /**
     * @param drawing the pointer to a drawing that the sheet does not have yet
     */
    SheetRewrite(
            SheetSurvey survey, CellFills fills, Optional<String> drawing, Vocabulary vocabulary) {
        this.survey = survey;
        this.fills = fills;
        this.drawing = drawing;
        this.vocabulary = vocabulary;
        this.missing = survey.missing();
        this.drawn = drawing.isEmpty();
    }

    void write(Reader in, Writer out) throws IOException {
        TagScanner scanner = new TagScanner(in);
        while (scanner.next()) {
            scanner.copyText(out);
            boolean written = inData ? data(scanner, out) : around(scanner, out);
            if (!written) scanner.copyTag(out);
        }
        scanner.mustBeWhole();
        scanner.copyText(out);
    }

    private boolean around(TagScanner scanner, Writer out) throws IOException {
        if (scanner.depth() == 1 && scanner.kind() == TagScanner.Kind.CLOSE) {
            draw(scanner, out);
            return false;
        }
        if (!scanner.isStart()) return false;
        if (scanner.depth() == 3 && scanner.isAt("sheetView")) {
            Tag tag = scanner.tag();
            if (!tag.flag("tabSelected")) return false;
            out.write(tag.without("tabSelected").text());
            return true;
        }
        if (scanner.depth() != 2) return false;
        if (scanner.isAt("dimension") && survey.dimension().isPresent()) {
            out.write(scanner.tag().with("ref", survey.dimension().get()).text());
            return true;
        }
        if (scanner.isAt("sheetData")) return sheetData(scanner, out);
        if (scanner.isAt("legacyDrawing") && !drawn) {
            // it points at a part that is not there
            XmlParts.passOver(scanner, out);
            draw(scanner, out);
            return true;
        }
        if (BEHIND_DRAWING.contains(scanner.name())) draw(scanner, out);
        return false;
    }

    private boolean sheetData(TagScanner scanner, Writer out) throws IOException {
        if (scanner.kind() == TagScanner.Kind.OPEN) {
            inData = true;
            return false;
        }
        if (missing.isEmpty()) return false;
        out.write(scanner.tag().opened().text());
        writeRowsBefore(Integer.MAX_VALUE, scanner.rootPrefix(), out);
        out.write("</" + scanner.qualifiedName() + ">");
        return true;
    }

    private void draw(TagScanner scanner, Writer out) throws IOException {
        if (drawn) return;
        drawn = true;
        out.write(
                "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>"
                        .formatted(
                                scanner.rootPrefix(), vocabulary.relations(), drawing.orElse("")));
    }

    private boolean data(TagScanner scanner, Writer out) throws IOException {
        String prefix = scanner.rootPrefix();
        if (scanner.depth() == 2) {
            inData = false;
            writeRowsBefore(Integer.MAX_VALUE, prefix, out);
            return false;
        }
        if (scanner.depth() == 3 && scanner.kind() == TagScanner.Kind.CLOSE) {
            writeCellsBefore(Integer.MAX_VALUE, prefix, out);
            return false;
        }
        if (!scanner.isStart() || !position.moveTo(scanner)) return false;
        if (position.column() == 0) return row(scanner, out);
        writeCellsBefore(position.column(), prefix, out);
        return cell(scanner, out);
    }

    private boolean row(TagScanner scanner, Writer out) throws IOException {
        writeRowsBefore(position.row(), scanner.rootPrefix(), out);
        NavigableSet<CellAddress> cells = missing.remove(position.row());
        if (cells == null) return false;
        pending = cells;
        Tag tag = scanner.tag();
        rowFormat = tag.flag("customFormat") ? tag.number("s", 0) : 0;
        out.write(spanning(tag, cells).opened().text());
        if (scanner.kind() == TagScanner.Kind.EMPTY) {
            writeCellsBefore(Integer.MAX_VALUE, scanner.rootPrefix(), out);
            out.write("</" + scanner.qualifiedName() + ">");
        }
        return true;
    }

    /** The spans of a row say at least which columns it has. */
    private static Tag spanning(Tag row, NavigableSet<CellAddress> cells) {
        String spans = row.attribute("spans");
        if (spans == null || !spans.matches("\\d+:\\d+")) return row;
        int colon = spans.indexOf(':');
        int first = Integer.parseInt(spans.substring(0, colon));
        int last = Integer.parseInt(spans.substring(colon + 1));
        int grownFirst = Math.min(first, cells.first().column());
        int grownLast = Math.max(last, cells.last().column());
        return grownFirst == first && grownLast == last
                ? row
                : row.with("spans", grownFirst + ":" + grownLast);
    }

    private boolean cell(TagScanner scanner, Writer out) throws IOException {
        Severity severity = survey.marks().get(position.address());
        if (severity == null && !survey.isRestorable()) return false;
        int format = scanner.number("s", 0);
        int wanted = severity == null ? fills.restored(format) : fills.marked(format, severity);
        if (wanted == format) return false;
        out.write(scanner.tag().with("s", String.valueOf(wanted)).text());
        return true;
    }

    private void writeCellsBefore(int column, String prefix, Writer out) throws IOException {
        for (Iterator<CellAddress> cells = pending.iterator(); cells.hasNext(); ) {
            CellAddress cell = cells.next();
            if (cell.column() >= column) return;
            writeCell(cell, rowFormat, prefix, out);
            cells.remove();
        }
    }

    private void writeCell(CellAddress cell, int ofRow, String prefix, Writer out)
            throws IOException {
        Severity severity = survey.marks().get(cell);
        if (severity == null) return;
        int format = ofRow != 0 ? ofRow : survey.widths().format(cell.column());
        int marked = fills.marked(format, severity);
        out.write("<%sc r=\"%s\" s=\"%d\"/>".formatted(prefix, cell, marked));
    }

    /** Rows that are not there at all, in front of a row that is. */
    private void writeRowsBefore(int row, String prefix, Writer out) throws IOException {
        for (Iterator<NavigableSet<CellAddress>> rows =
                        missing.headMap(row, false).values().iterator();
                rows.hasNext(); ) {
            NavigableSet<CellAddress> cells = rows.next();
            int number = cells.first().row();
            if (survey.hasRow(number)) continue;
            out.write("<%srow r=\"%d\">".formatted(prefix, number));
            for (CellAddress cell : cells) writeCell(cell, 0, prefix, out);
            out.write("</%srow>".formatted(prefix));
            rows.remove();
        }
    }
}
