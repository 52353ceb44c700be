package planhouse.workbook.marking;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments of a sheet: a person's stay, notes of ours are put in and taken out. */
final class CommentsPart {

    /** The author of the stand-in for a threaded comment, which is not to be changed. */
    private static final String THREADED = "tc=";

    private record Comment(String xml, int author) {}

    private final String xml;
    private final List<String> authors = new ArrayList<>();
    private final Map<String, Comment> comments = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, String> longer = new HashMap<>();
    private String prefix = "";

    CommentsPart(String xml) throws IOException {
        this.xml = xml;
        TagScanner scanner = new TagScanner(new StringReader(xml));
        while (scanner.next()) {
            prefix = scanner.rootPrefix();
            if (!scanner.isStart()) continue;
            if (scanner.isAt("author")) {
                String author = XmlParts.element(scanner);
                authors.add(author.replaceAll("<[^>]*>", ""));
            } else if (scanner.isAt("comment")) {
                Tag tag = scanner.tag();
                String ref = tag.attribute("ref", "").replace("$", "");
                comments.putIfAbsent(
                        ref, new Comment(XmlParts.element(scanner), tag.number("authorId", 0)));
            }
        }
        shown.addAll(comments.keySet());
    }

    static String empty(Vocabulary vocabulary) {
        return XmlParts.DECLARATION
                + "<comments xmlns=\""
                + vocabulary.main()
                + "\"><authors/><commentList/></comments>";
    }

    /** Takes out the notes of earlier markings. */
    void clear() {
        for (Map.Entry<String, Comment> each : List.copyOf(comments.entrySet())) {
            Comment comment = each.getValue();
            if (isThreaded(comment)) continue;
            String without = NoteText.without(comment.xml, prefix);
            if (without.equals(comment.xml)) continue;
            if (NoteText.text(without).isBlank()) {
                comments.remove(each.getKey());
                removed.add(each.getKey());
            } else {
                comments.put(each.getKey(), new Comment(without, comment.author));
            }
        }
    }

    /** Adds a note at a cell, behind what a person wrote there. */
    void add(String cell, String note) {
        Comment present = comments.get(cell);
        if (present == null) {
            notes.put(cell, note);
        } else if (!isThreaded(present)) {
            String both = NoteText.with(present.xml, note, prefix);
            comments.put(cell, new Comment(both, present.author));
            longer.put(cell, XmlText.plain(both.replaceAll("<[^>]*>", "")));
        }
    }

    private boolean isThreaded(Comment comment) {
        return comment.author >= 0
                && comment.author < authors.size()
                && authors.get(comment.author).strip().startsWith(THREADED);
    }

    /** The cells whose shapes are no longer needed. */
    Set<String> shapesToRemove() {
        Set<String> gone = new HashSet<>(removed);
        gone.removeAll(notes.keySet());
        return gone;
    }

    /** The cells that need a shape. */
    Map<String, String> shapesToAdd() {
        Map<String, String> without = new LinkedHashMap<>(notes);
        shown.forEach(without::remove);
        return without;
    }

    /** The texts of comments that were there, with a note behind them. */
    Map<String, String> longer() {
        return longer;
    }

    String text() throws IOException {
        int found = authors.indexOf(OwnNames.AUTHOR);
        int author = found < 0 ? authors.size() : found;
        boolean newAuthor = found < 0 && !notes.isEmpty();
        return XmlParts.edit(
                xml,
                (scanner, out) -> {
                    if (scanner.depth() == 2 && scanner.isAt("authors") && newAuthor) {
                        return XmlParts.appendAtEnd(
                                scanner,
                                out,
                                "<%sauthor>%s</%sauthor>"
                                        .formatted(prefix, OwnNames.AUTHOR, prefix));
                    }
                    if (scanner.depth() == 2 && scanner.isAt("commentList")) {
                        return XmlParts.appendAtEnd(scanner, out, added(author));
                    }
                    if (scanner.depth() != 3 || !scanner.isAt("comment") || !scanner.isStart()) {
                        return false;
                    }
                    String ref = scanner.tag().attribute("ref", "").replace("$", "");
                    XmlParts.passOver(scanner, out);
                    Comment kept = comments.get(ref);
                    if (kept != null) out.write(kept.xml);
                    return true;
                });
    }

    private String added(int author) {
        StringBuilder text = new StringBuilder();
        notes.forEach(
                (cell, note) ->
                        text.append(
                                "<%scomment ref=\"%s\" authorId=\"%d\"><%stext>%s</%stext></%scomment>"
                                        .formatted(
                                                prefix,
                                                cell,
                                                author,
                                                prefix,
                                                NoteText.runs(note, prefix),
                                                prefix,
                                                prefix)));
        return text.toString();
    }
}
