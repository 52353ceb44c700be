package planhouse.workbook.marking;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import planhouse.workbook.PartNames;

/** What a part points at; pointers can be added and taken out. */
final class Relationships {

    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    /**
     * @param type the last word of its type, such as {@code comments}
     * @param target the part's name in the package
     */
    record Pointer(String id, String type, String target) {}

    private final String listing;
    private final boolean listed;
    private final String xml;
    private final Charset charset;
    private final Vocabulary vocabulary;
    private final List<Pointer> pointers = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final StringBuilder added = new StringBuilder();
    private String prefix = "";

    Relationships(SourcePackage source, String part, Vocabulary vocabulary) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        this.vocabulary = vocabulary;
        listing = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        listed = source.has(listing);
        charset = listed ? source.charset(listing) : StandardCharsets.UTF_8;
        xml =
                listed
                        ? source.text(listing)
                        : XmlParts.DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "\"/>";
        TagScanner scanner = new TagScanner(new StringReader(xml));
        while (scanner.next()) {
            prefix = scanner.rootPrefix();
            if (!scanner.isStart() || !scanner.isAt("Relationship")) continue;
            Tag tag = scanner.tag();
            String id = tag.attribute("Id", "");
            ids.add(id);
            if ("External".equals(tag.attribute("TargetMode"))) continue;
            String type = tag.attribute("Type", "");
            pointers.add(
                    new Pointer(
                            id,
                            type.substring(type.lastIndexOf('/') + 1),
                            PartNames.resolved(folder, tag.attribute("Target", ""))));
        }
    }

    Optional<Pointer> ofType(String type) {
        return pointers.stream().filter(pointer -> pointer.type.equals(type)).findFirst();
    }

    Optional<Pointer> ofId(String id) {
        return pointers.stream().filter(pointer -> pointer.id.equals(id)).findFirst();
    }

    /** Adds a pointer and returns its id. */
    String add(String type, String target) {
        int number = 1;
        while (!ids.add("rId" + number)) number++;
        String id = "rId" + number;
        added.append('<')
                .append(prefix)
                .append("Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(vocabulary.relations())
                .append('/')
                .append(type)
                .append("\" Target=\"/")
                .append(XmlText.attribute(target))
                .append("\"/>");
        pointers.add(new Pointer(id, type, target));
        return id;
    }

    void remove(String id) {
        dropped.add(id);
        pointers.removeIf(pointer -> pointer.id.equals(id));
    }

    void save(PackageEdit edit) throws IOException {
        if (added.isEmpty() && dropped.isEmpty()) return;
        String text =
                XmlParts.edit(
                        xml,
                        (scanner, out) -> {
                            if (scanner.isAt("Relationship")
                                    && scanner.isStart()
                                    && dropped.contains(scanner.tag().attribute("Id", ""))) {
                                XmlParts.passOver(scanner, out);
                                return true;
                            }
                            return scanner.depth() == 1
                                    && XmlParts.appendAtEnd(scanner, out, added.toString());
                        });
        if (listed) edit.replace(listing, text, charset);
        else edit.add(listing, text);
    }
}
