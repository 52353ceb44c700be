package planhouse.workbook.marking;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.CellAddress;

/** The drawing with the shapes of a sheet's comments, in the older drawing language (VML). */
final class CommentShapes {

    private static final Pattern SHAPE = Pattern.compile("(?s)<v:shape\\b.*?</v:shape>\\s*");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d+)\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d+)\\s*</x:Column>");
    private static final Pattern ANCHOR =
            Pattern.compile(
                    "<x:Anchor>\\s*(\\d+)\\s*,[^,]*,\\s*(\\d+)\\s*,[^,]*,\\s*(\\d+)\\s*,[^,]*,\\s*(\\d+)");
    private static final Pattern ID = Pattern.compile("_x0000_s(\\d+)\"");
    private static final Pattern BLOCKS =
            Pattern.compile("(?s)(<o:idmap\\b[^>]*\\bdata=\")([^\"]*)(\")");

    /** Shapes of a block of numbers; Excel gives each drawing blocks of its own. */
    private static final int BLOCK = 1024;

    /** The width of a comment, in characters of a column's width. */
    private static final double WIDTH = 46;

    /** From 0, as anchors count. */
    private static final int LAST_ROW = 1_048_575;

    private static final String NAMESPACES =
            "xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    private static final String TYPE =
            "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                    + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path"
                    + " gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private static final String SHAPE_OF_COMMENT =
            "<v:shape%s id=\"_x0000_s%d\" type=\"#_x0000_t202\""
                + " style='position:absolute;visibility:hidden' fillcolor=\"#ffffe1\""
                + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\""
                + " color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox"
                + " style='mso-direction-alt:auto'><div"
                + " style='text-align:left'></div></v:textbox><x:ClientData"
                + " ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d,"
                + " 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
                + "<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>";

    private final ShapeBlocks blocks;
    private String xml;
    private int last;

    /** A new drawing. */
    CommentShapes(ShapeBlocks blocks) {
        this.blocks = blocks;
        int block = blocks.next();
        last = block * BLOCK;
        xml =
                "<xml "
                        + NAMESPACES
                        + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
                        + block
                        + "\"/></o:shapelayout></xml>";
    }

    /** A drawing that is there. */
    CommentShapes(ShapeBlocks blocks, String xml) {
        this.blocks = blocks;
        this.xml = xml;
        Matcher ids = ID.matcher(xml);
        while (ids.find()) last = Math.max(last, ShapeBlocks.number(ids.group(1)));
        // where no shape has a number, the next is the first of a new block
        if (last == 0) last = BLOCK - 1;
    }

    /**
     * Takes out the shapes of some cells, and makes others large enough for a longer text.
     *
     * @param longer the text by the cell's address
     */
    void change(Set<String> removed, Map<String, String> longer) {
        if (removed.isEmpty() && longer.isEmpty()) return;
        xml =
                SHAPE.matcher(xml)
                        .replaceAll(
                                found -> {
                                    String cell = cellOf(found.group());
                                    String shape =
                                            removed.contains(cell)
                                                    ? ""
                                                    : grown(found.group(), longer.get(cell));
                                    return Matcher.quoteReplacement(shape);
                                });
    }

    /** The cell whose comment a shape shows; empty for other shapes. */
    private static String cellOf(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        if (!shape.contains("ObjectType=\"Note\"") || !row.find() || !column.find()) return "";
        return new CellAddress(
                        ShapeBlocks.number(row.group(1)) + 1,
                        ShapeBlocks.number(column.group(1)) + 1)
                .toString();
    }

    private static String grown(String shape, @Nullable String text) {
        Matcher anchor = ANCHOR.matcher(shape);
        if (text == null || !anchor.find()) return shape;
        int top = ShapeBlocks.number(anchor.group(2));
        int bottom = Math.max(ShapeBlocks.number(anchor.group(4)), bottom(top, text));
        return shape.substring(0, anchor.start(4)) + bottom + shape.substring(anchor.end(4));
    }

    private static int bottom(int top, String text) {
        return Math.min(top + 2 + lines(text), LAST_ROW);
    }

    void add(Map<String, String> notes, ColumnWidths widths) throws DamagedPartException {
        if (notes.isEmpty()) return;
        StringBuilder shapes = new StringBuilder();
        notes.forEach((cell, note) -> shapes.append(shape(CellAddress.parse(cell), note, widths)));
        if (!xml.contains("id=\"_x0000_t202\"")) shapes.insert(0, TYPE);
        int end = xml.lastIndexOf("</xml>");
        if (end < 0) throw new DamagedPartException("a drawing ends too early");
        xml = xml.substring(0, end) + shapes + xml.substring(end);
    }

    private String shape(CellAddress cell, String note, ColumnWidths widths) {
        String namespaces =
                xml.contains("schemas-microsoft-com:office:excel") ? "" : " " + NAMESPACES;
        int left = Math.min(cell.column(), CellAddress.LAST_COLUMN - 8);
        int right = Math.min(left + widths.span(left + 1, WIDTH), CellAddress.LAST_COLUMN - 1);
        int top = Math.max(Math.min(cell.row() - 2, LAST_ROW - 4), 0);
        return SHAPE_OF_COMMENT.formatted(
                namespaces,
                nextId(),
                left,
                top,
                Math.max(right, left + 1),
                bottom(top, note),
                cell.row() - 1,
                cell.column() - 1);
    }

    /** The lines of a comment in a box as wide as ours. */
    static int lines(String note) {
        return note.lines().mapToInt(line -> 1 + width(line) / 52).sum();
    }

    private static int width(String line) {
        return line.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }

    private int nextId() {
        last++;
        if (last % BLOCK == 0) {
            int block = blocks.next();
            last = block * BLOCK + 1;
            Matcher stated = BLOCKS.matcher(xml);
            if (stated.find()) xml = stated.replaceFirst("$1$2," + block + "$3");
        }
        return last;
    }

    String text() {
        return xml;
    }
}
