package planhouse.workbook.marking;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The list of what each part of a package is. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String COMMENTS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    static final String STYLES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final String POINTERS =
            "application/vnd.openxmlformats-package.relationships+xml";

    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/content-types";

    private final boolean listed;
    private final String xml;
    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<String, String> added = new LinkedHashMap<>();
    private String addedDefaults = "";
    private String prefix = "";

    ContentTypes(SourcePackage source) throws IOException {
        listed = source.has(PART);
        xml =
                listed
                        ? source.text(PART)
                        : XmlParts.DECLARATION + "<Types xmlns=\"" + NAMESPACE + "\"/>";
        TagScanner scanner = new TagScanner(new StringReader(xml));
        while (scanner.next()) {
            prefix = scanner.rootPrefix();
            if (scanner.isStart() && scanner.isAt("Default")) {
                Tag tag = scanner.tag();
                defaults.put(
                        tag.attribute("Extension", "").toLowerCase(Locale.ROOT),
                        tag.attribute("ContentType", ""));
            }
        }
    }

    void add(String part, String type) {
        added.put(part, type);
    }

    /** Drawings of comments are known by their ending, or part by part where it means another. */
    void addDrawing(String part) {
        String known = defaults.get("vml");
        if (known == null) {
            defaults.put("vml", DRAWING);
            addedDefaults +=
                    "<" + prefix + "Default Extension=\"vml\" ContentType=\"" + DRAWING + "\"/>";
        } else if (!known.equals(DRAWING)) {
            add(part, DRAWING);
        }
    }

    /** Lists of pointers are named one by one in some packages; new ones need a rule. */
    void allowPointers() {
        if (defaults.putIfAbsent("rels", POINTERS) != null) return;
        addedDefaults +=
                "<" + prefix + "Default Extension=\"rels\" ContentType=\"" + POINTERS + "\"/>";
    }

    void remove(String part) {
        removed.add(SourcePackage.key(part));
    }

    void save(PackageEdit edit, SourcePackage source) throws IOException {
        if (added.isEmpty() && removed.isEmpty() && addedDefaults.isEmpty()) return;
        StringBuilder content = new StringBuilder(addedDefaults);
        added.forEach(
                (part, type) ->
                        content.append('<')
                                .append(prefix)
                                .append("Override PartName=\"/")
                                .append(XmlText.attribute(part))
                                .append("\" ContentType=\"")
                                .append(type)
                                .append("\"/>"));
        String text =
                XmlParts.edit(
                        xml,
                        (scanner, out) -> {
                            if (scanner.isStart()
                                    && scanner.isAt("Override")
                                    && removed.contains(
                                            SourcePackage.key(
                                                    scanner.tag().attribute("PartName", "")))) {
                                XmlParts.passOver(scanner, out);
                                return true;
                            }
                            return scanner.depth() == 1
                                    && XmlParts.appendAtEnd(scanner, out, content.toString());
                        });
        if (listed) edit.replace(PART, text, source.charset(PART));
        else edit.add(PART, text);
    }
}
