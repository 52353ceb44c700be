package planhouse.workbook.marking;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A workbook's styles. Lists grow at their ends; what is there keeps its number. */
final class StylesPart {

    static final String FONTS = "fonts";
    static final String FILLS = "fills";
    static final String BORDERS = "borders";
    static final String FORMATS = "cellXfs";
    private static final String NUMBERS = "numFmts";

    /** The order in which the part must list them. */
    private static final List<String> ORDER =
            List.of(
                    NUMBERS,
                    FONTS,
                    FILLS,
                    BORDERS,
                    "cellStyleXfs",
                    FORMATS,
                    "cellStyles",
                    "dxfs",
                    "tableStyles",
                    "colors",
                    "extLst");

    /** What a list must begin with where the part lacks it. */
    private static final Map<String, List<String>> FIRST =
            Map.of(
                    FONTS,
                    List.of("<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"),
                    FILLS,
                    List.of(
                            "<fill><patternFill patternType=\"none\"/></fill>",
                            "<fill><patternFill patternType=\"gray125\"/></fill>"),
                    BORDERS,
                    List.of("<border><left/><right/><top/><bottom/><diagonal/></border>"),
                    FORMATS,
                    List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));

    private final String xml;
    private final Map<String, StyleSection> sections = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private String prefix = "";

    StylesPart(String xml) throws IOException {
        this.xml = xml;
        for (String name : ORDER) sections.put(name, new StyleSection());
        TagScanner scanner = new TagScanner(new StringReader(xml));
        String section = "";
        while (scanner.next()) {
            prefix = scanner.rootPrefix();
            if (scanner.depth() == 2 && scanner.isStart()) {
                section = scanner.name();
                if (ORDER.contains(section)) present.add(section);
            } else if (scanner.depth() == 3 && scanner.isStart() && ORDER.contains(section)) {
                if (section.equals("extLst")) continue;
                section(section).read(XmlParts.element(scanner));
            }
        }
        FIRST.forEach(
                (name, elements) -> {
                    if (section(name).size() == 0) elements.forEach(e -> numberOf(name, e));
                });
    }

    static String empty(Vocabulary vocabulary) {
        return XmlParts.DECLARATION + "<styleSheet xmlns=\"" + vocabulary.main() + "\"/>";
    }

    private StyleSection section(String name) {
        StyleSection section = sections.get(name);
        if (section == null) throw new IllegalArgumentException("no list of styles: " + name);
        return section;
    }

    int size(String list) {
        return section(list).size();
    }

    /** An element without the part's prefix. */
    String get(String list, int number) {
        String element = section(list).get(number);
        return prefix.isEmpty() ? element : element.replaceAll("(</?)" + prefix, "$1");
    }

    /** The number of an element written without prefix; it is added where there is none. */
    int numberOf(String list, String element) {
        String written =
                prefix.isEmpty()
                        ? element
                        : element.replaceAll("(</?)(?=\\w+[\\s/>])", "$1" + prefix);
        return section(list).numberOf(written);
    }

    /** The number of a number format. */
    int numberFormat(String code) {
        if (code.equals("General")) return 0;
        if (code.equals("@")) return 49;
        StyleSection formats = section(NUMBERS);
        int last = 163;
        for (int i = 0; i < formats.size(); i++) {
            Tag tag = new Tag(formats.get(i));
            int number = tag.number("numFmtId", 0);
            if (code.equals(tag.attribute("formatCode"))) return number;
            last = Math.max(last, number);
        }
        numberOf(
                NUMBERS,
                "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                        .formatted(last + 1, XmlText.attribute(code)));
        return last + 1;
    }

    boolean hasNamedStyles() {
        return present.contains("cellStyleXfs");
    }

    String text() throws IOException {
        Set<String> waiting = new HashSet<>();
        sections.forEach(
                (name, section) -> {
                    if (section.hasGrown() && !present.contains(name)) waiting.add(name);
                });
        return XmlParts.edit(
                xml,
                (scanner, out) -> {
                    if (scanner.depth() == 1 && scanner.isEnd()) {
                        StringBuilder rest = new StringBuilder();
                        for (String name : ORDER) {
                            if (waiting.remove(name)) rest.append(whole(name));
                        }
                        return XmlParts.appendAtEnd(scanner, out, rest.toString());
                    }
                    if (scanner.depth() != 2 || !ORDER.contains(scanner.name())) return false;
                    String name = scanner.name();
                    if (scanner.isStart()) {
                        for (String before : ORDER.subList(0, ORDER.indexOf(name))) {
                            if (waiting.remove(before)) out.write(whole(before));
                        }
                    }
                    StyleSection section = section(name);
                    if (!section.hasGrown()) return false;
                    if (scanner.kind() == TagScanner.Kind.CLOSE) {
                        out.write(section.added());
                        return false;
                    }
                    Tag counted = scanner.tag().with("count", String.valueOf(section.size()));
                    out.write(counted.opened().text());
                    if (scanner.kind() == TagScanner.Kind.EMPTY) {
                        out.write(section.added() + "</" + prefix + name + ">");
                    }
                    return true;
                });
    }

    private String whole(String name) {
        StyleSection section = section(name);
        return "<%s%s count=\"%d\">%s</%s%s>"
                .formatted(prefix, name, section.size(), section.added(), prefix, name);
    }
}
