package planhouse.workbook.marking;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import planhouse.workbook.CellAddress;
import planhouse.workbook.CellRange;

/**
 * Puts sheets in front of a workbook's list and moves everything along that counts sheets by
 * position: names of one sheet, the first and the active tab.
 */
final class WorkbookPartEdit {

    /** What may stand behind the defined names. */
    private static final Set<String> BEHIND_NAMES =
            Set.of(
                    "calcPr",
                    "oleSize",
                    "customWorkbookViews",
                    "pivotCaches",
                    "smartTagPr",
                    "smartTagTypes",
                    "webPublishing",
                    "fileRecoveryPr",
                    "webPublishObjects",
                    "extLst");

    private final String xml;
    private final Vocabulary vocabulary;
    private final SortedSet<Integer> dropped;
    private final int count;
    private final int lastId;
    private final List<NewPage> added;
    private int sheet = -1;
    private boolean named;
    private String prefix = "";

    WorkbookPartEdit(
            String xml,
            Vocabulary vocabulary,
            SortedSet<Integer> dropped,
            int count,
            int lastId,
            List<NewPage> added) {
        this.xml = xml;
        this.vocabulary = vocabulary;
        this.dropped = dropped;
        this.count = count;
        this.lastId = lastId;
        this.added = added;
    }

    String text() throws IOException {
        return XmlParts.edit(xml, this::edit);
    }

    private boolean edit(TagScanner scanner, Writer out) throws IOException {
        prefix = scanner.rootPrefix();
        if (scanner.depth() == 1) return root(scanner, out);
        if (scanner.depth() == 2) return section(scanner, out);
        if (scanner.isStart() && scanner.isAt("workbookView")) {
            out.write(scanner.tag().without("activeTab").without("firstSheet").text());
            return true;
        }
        if (scanner.depth() > 3) return false;
        if (scanner.isStart() && scanner.isAt("sheet")) {
            sheet++;
            if (!dropped.contains(sheet)) return false;
            XmlParts.passOver(scanner, out);
            return true;
        }
        return scanner.isStart() && scanner.isAt("definedName") && name(scanner, out);
    }

    private boolean root(TagScanner scanner, Writer out) throws IOException {
        if (scanner.kind() == TagScanner.Kind.CLOSE && !named) writeNames(out);
        return false;
    }

    private boolean section(TagScanner scanner, Writer out) throws IOException {
        if (scanner.isAt("sheets")) {
            if (scanner.kind() == TagScanner.Kind.EMPTY) {
                return XmlParts.appendAtEnd(scanner, out, sheets());
            }
            scanner.copyTag(out);
            if (scanner.isStart()) out.write(sheets());
            return true;
        }
        if (scanner.isAt("definedNames") && !named && scanner.isEnd()) {
            named = true;
            return XmlParts.appendAtEnd(scanner, out, names());
        }
        if (scanner.isStart() && !named && isBehindNames(scanner)) writeNames(out);
        return false;
    }

    private boolean isBehindNames(TagScanner scanner) {
        return BEHIND_NAMES.contains(scanner.name());
    }

    private boolean name(TagScanner scanner, Writer out) throws IOException {
        Tag tag = scanner.tag();
        int scope = tag.number("localSheetId", -1);
        boolean own = tag.attribute("name", "").startsWith(OwnNames.FINDINGS);
        if (own || dropped.contains(scope)) {
            XmlParts.passOver(scanner, out);
            return true;
        }
        if (scope < 0) return false;
        out.write(tag.with("localSheetId", String.valueOf(moved(scope))).text());
        return true;
    }

    private int moved(int position) {
        int at = Math.min(position, count);
        return at - dropped.headSet(at).size() + added.size();
    }

    private String sheets() {
        StringBuilder text = new StringBuilder();
        int id = lastId;
        for (NewPage page : added) {
            text.append(
                    "<%ssheet name=\"%s\" sheetId=\"%d\" xmlns:r=\"%s\" r:id=\"%s\"/>"
                            .formatted(
                                    prefix,
                                    XmlText.attribute(page.name()),
                                    ++id,
                                    vocabulary.relations(),
                                    page.pointer()));
        }
        return text.toString();
    }

    private void writeNames(Writer out) throws IOException {
        named = true;
        out.write("<" + prefix + "definedNames>" + names() + "</" + prefix + "definedNames>");
    }

    private String names() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < added.size(); i++) {
            NewPage page = added.get(i);
            String sheet = OwnNames.quoted(page.name()) + "!";
            String filter = sheet + absolute(page.page().filter());
            int header = page.page().headerRow();
            text.append(name("_xlnm._FilterDatabase", i, true, filter));
            text.append(name("_xlnm.Print_Titles", i, false, sheet + "$" + header + ":$" + header));
            String own = OwnNames.FINDINGS + (i == 0 ? "" : "_" + (i + 1));
            text.append(name(own, -1, true, sheet + "$A$1"));
        }
        return text.toString();
    }

    private String name(String name, int scope, boolean hidden, String reference) {
        return "<%sdefinedName name=\"%s\"%s%s>%s</%sdefinedName>"
                .formatted(
                        prefix,
                        name,
                        scope < 0 ? "" : " localSheetId=\"" + scope + '"',
                        hidden ? " hidden=\"1\"" : "",
                        XmlText.content(reference),
                        prefix);
    }

    private static String absolute(CellRange range) {
        return "$%s$%d:$%s$%d"
                .formatted(
                        CellAddress.columnLetters(range.firstColumn()),
                        range.firstRow(),
                        CellAddress.columnLetters(range.lastColumn()),
                        range.lastRow());
    }
}
