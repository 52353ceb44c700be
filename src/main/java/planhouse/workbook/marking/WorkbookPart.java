package planhouse.workbook.marking;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The part that lists the sheets, and what it says of them. */
final class WorkbookPart {

    private static final int MAX_NAME = 31;

    /**
     * @param pointer the id of the pointer to its part
     */
    record Listed(String name, String pointer, int id) {}

    private record Known(String name, int scope, String reference) {}

    private final String xml;
    private final Vocabulary vocabulary;
    private final List<Listed> sheets = new ArrayList<>();
    private final List<Known> names = new ArrayList<>();
    private final TreeSet<Integer> pages = new TreeSet<>();

    WorkbookPart(String xml) throws IOException {
        this.xml = xml;
        TagScanner scanner = new TagScanner(new StringReader(xml));
        Vocabulary found = Vocabulary.TRANSITIONAL;
        while (scanner.next()) {
            if (scanner.depth() == 1 && scanner.isStart()) {
                if (scanner.tag().text().contains(Vocabulary.STRICT.main())) {
                    found = Vocabulary.STRICT;
                }
            } else if (scanner.isStart() && scanner.depth() == 3 && scanner.isAt("sheet")) {
                Tag tag = scanner.tag();
                String name = tag.attribute("name", "");
                sheets.add(new Listed(name, tag.pointer(), tag.number("sheetId", 0)));
            } else if (scanner.kind() == TagScanner.Kind.OPEN && scanner.isAt("definedName")) {
                Tag tag = scanner.tag();
                scanner.next();
                names.add(
                        new Known(
                                tag.attribute("name", ""),
                                tag.number("localSheetId", -1),
                                XmlText.plain(scanner.text())));
            }
        }
        vocabulary = found;
        for (Known name : names) {
            if (!name.name.startsWith(OwnNames.FINDINGS)) continue;
            String sheet = OwnNames.sheetOf(name.reference).orElse("");
            for (int i = 0; i < sheets.size(); i++) {
                if (sheets.get(i).name.equalsIgnoreCase(sheet)) pages.add(i);
            }
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The sender's sheets in order, without those of earlier findings. */
    List<Listed> sheets() {
        List<Listed> own = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) if (!pages.contains(i)) own.add(sheets.get(i));
        return own;
    }

    /** The sheets of earlier findings. */
    List<Listed> pages() {
        return pages.stream().map(sheets::get).toList();
    }

    /** A name that none of the sender's sheets has. */
    String unusedName(String wanted) {
        Set<String> taken = new HashSet<>();
        sheets().forEach(sheet -> taken.add(sheet.name.toLowerCase(Locale.ROOT)));
        String name = wanted;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = wanted.substring(0, Math.min(wanted.length(), MAX_NAME - end.length())) + end;
        }
        return name;
    }

    /** The part with these sheets in front, and earlier ones taken out. */
    String with(List<NewPage> added) throws IOException {
        int lastId = sheets().stream().mapToInt(Listed::id).max().orElse(0);
        return new WorkbookPartEdit(xml, vocabulary, pages, sheets.size(), lastId, added).text();
    }
}
