package planhouse.workbook.marking;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Footer;

/** Writes a sheet of findings as a part, row by row. */
final class PageXml {

    /** Excel takes 65,530 links on a sheet; cells beyond show their address as text. */
    static final int MOST_LINKS = 65_000;

    /** Excel takes 1,026 breaks on a sheet; pages beyond end where they are full. */
    static final int MOST_PAGE_ENDS = 1_000;

    /** Excel's longest text. */
    private static final int LONGEST = 32_767;

    private static final String PROTECTION =
            "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\""
                    + " formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>";

    private final FindingsPage page;
    private final PageStyles styles;
    private final List<String> memo;
    private final boolean first;
    private final List<String> merged = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<Integer> pageEnds = new ArrayList<>();

    /**
     * @param memo lines for a hidden column, one a row
     * @param first whether this is the sheet that opens
     */
    PageXml(FindingsPage page, PageStyles styles, List<String> memo, boolean first) {
        this.page = page;
        this.styles = styles;
        this.memo = memo;
        this.first = first;
    }

    void write(Writer out, Vocabulary vocabulary) throws IOException {
        int header = page.headerRow();
        out.write(XmlParts.DECLARATION);
        out.write("<worksheet xmlns=\"" + vocabulary.main() + "\">");
        out.write("<sheetPr><tabColor rgb=\"FF" + Colour.ACCENT.hex() + "\"/>");
        out.write("<pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        out.write("<sheetViews><sheetView showGridLines=\"0\"");
        out.write((first ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">");
        out.write(
                "<pane ySplit=\"%1$d\" topLeftCell=\"A%2$d\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A%2$d\" sqref=\"A%2$d\"/>"
                        .formatted(header, header + 1));
        out.write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"18\"/>");
        columns(out);
        out.write("<sheetData>");
        rows(out);
        out.write("</sheetData>" + PROTECTION);
        out.write("<autoFilter ref=\"" + page.filter() + "\"/>");
        if (!merged.isEmpty()) {
            out.write("<mergeCells count=\"" + merged.size() + "\">");
            for (String range : merged) out.write("<mergeCell ref=\"" + range + "\"/>");
            out.write("</mergeCells>");
        }
        if (!links.isEmpty()) {
            out.write("<hyperlinks>");
            for (String link : links) out.write(link);
            out.write("</hyperlinks>");
        }
        out.write("<printOptions horizontalCentered=\"1\"/>");
        out.write(
                "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\""
                        + " footer=\"0.3\"/>");
        out.write("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        String footer = "&L" + Footer.left(page.footer()) + "&R" + Footer.RIGHT;
        out.write("<headerFooter><oddFooter>" + XmlText.content(footer) + "</oddFooter>");
        out.write("</headerFooter>");
        pageEnds(out);
        out.write("</worksheet>");
    }

    private void pageEnds(Writer out) throws IOException {
        if (pageEnds.isEmpty()) {
            return;
        }
        int count = pageEnds.size();
        out.write("<rowBreaks count=\"%1$d\" manualBreakCount=\"%1$d\">".formatted(count));
        for (int row : pageEnds) {
            out.write("<brk id=\"%d\" max=\"16383\" man=\"1\"/>".formatted(row));
        }
        out.write("</rowBreaks>");
    }

    private void columns(Writer out) throws IOException {
        out.write("<cols>");
        int column = 0;
        for (double width : page.widths()) {
            column++;
            out.write(column(column, width));
        }
        out.write(column(column + 1, 0));
        out.write("</cols>");
    }

    private static String column(int number, double width) {
        return width > 0
                ? "<col min=\"%d\" max=\"%d\" width=\"%s\" customWidth=\"1\"/>"
                        .formatted(number, number, XmlText.decimal(width))
                : "<col min=\"%d\" max=\"%d\" width=\"9\" hidden=\"1\" customWidth=\"1\"/>"
                        .formatted(number, number);
    }

    private void rows(Writer out) throws IOException {
        Iterator<String> lines = memo.iterator();
        int number = 0;
        for (PageRow row : page.rows()) {
            if (row.beginsPage() && pageEnds.size() < MOST_PAGE_ENDS) {
                pageEnds.add(number);
            }
            number++;
            String height = XmlText.decimal(row.points());
            out.write("<row r=\"" + number + "\" ht=\"" + height + "\" customHeight=\"1\">");
            for (PageCell cell : row.cells()) cell(out, number, cell);
            if (lines.hasNext()) memo(out, number, lines.next());
            out.write("</row>");
        }
        while (lines.hasNext()) {
            number++;
            out.write("<row r=\"%d\">".formatted(number));
            memo(out, number, lines.next());
            out.write("</row>");
        }
    }

    private void memo(Writer out, int row, String line) throws IOException {
        out.write(
                "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(
                                new CellAddress(row, page.widths().size() + 1),
                                XmlText.content(line)));
    }

    private void cell(Writer out, int row, PageCell cell) throws IOException {
        CellAddress address = new CellAddress(row, cell.column());
        int format = styles.format(cell.look(), startsLikeFormula(cell.text()));
        out.write("<c r=\"" + address + "\" s=\"" + format + '"');
        Long number = cell.number();
        if (number != null) out.write("><v>" + number + "</v></c>");
        else if (cell.text().isEmpty()) out.write("/>");
        else text(out, cell);
        for (int column = cell.column() + 1; column <= cell.lastColumn(); column++) {
            out.write("<c r=\"%s\" s=\"%d\"/>".formatted(new CellAddress(row, column), format));
        }
        if (cell.lastColumn() > cell.column()) {
            merged.add(new CellRange(row, cell.column(), row, cell.lastColumn()).toString());
        }
        if (cell.link().isPresent() && links.size() < MOST_LINKS) {
            links.add(
                    "<hyperlink ref=\"%s\" location=\"%s\"/>"
                            .formatted(address, XmlText.attribute(cell.link().get().reference())));
        }
    }

    private static void text(Writer out, PageCell cell) throws IOException {
        out.write(" t=\"inlineStr\"><is>");
        String text = cut(cell.text(), LONGEST);
        if (cell.second().isEmpty()) {
            out.write("<t xml:space=\"preserve\">" + XmlText.content(text) + "</t>");
        } else {
            text = cut(text, LONGEST / 2);
            String second = "\n" + cut(cell.second(), LONGEST / 2);
            run(out, PageStyles.run(cell.look()), text);
            run(out, PageStyles.run(cell.look().points(8.5).ink(Colour.GREY)), second);
        }
        out.write("</is></c>");
    }

    private static void run(Writer out, String properties, String text) throws IOException {
        out.write("<r><rPr>" + properties + "</rPr><t xml:space=\"preserve\">");
        out.write(XmlText.content(text) + "</t></r>");
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
