package planhouse.workbook.marking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.workbook.reading.EscapedText;

/** Notes as runs of a comment's text. */
final class NoteText {

    private static final Pattern TEXT =
            Pattern.compile("(<(?:\\w+:)?t(?:\\s[^>]*)?>)([^<]*)(</(?:\\w+:)?t>)");

    private static final String FONT =
            "<%1$srPr>%2$s<%1$ssz val=\"9\"/><%1$scolor rgb=\"FF1F2933\"/><%1$srFont"
                    + " val=\"Microsoft YaHei\"/><%1$sfamily val=\"2\"/></%1$srPr>";

    private NoteText() {}

    /** The runs of a note: its first line bold. */
    static String runs(String note, String prefix) {
        String whole = OwnNote.of(note);
        int line = whole.indexOf('\n');
        return run(whole.substring(0, line), true, prefix)
                + run(whole.substring(line), false, prefix);
    }

    private static String run(String text, boolean bold, String prefix) {
        return "<%sr>%s<%st xml:space=\"preserve\">%s</%st></%sr>"
                .formatted(
                        prefix,
                        FONT.formatted(prefix, bold ? "<" + prefix + "b/>" : ""),
                        prefix,
                        XmlText.content(text),
                        prefix,
                        prefix);
    }

    /** A comment with a note behind its text. */
    static String with(String comment, String note, String prefix) {
        String added = run("\n", false, prefix) + runs(note, prefix);
        String run = "</" + prefix + "r>";
        int last = comment.lastIndexOf(run);
        if (last >= 0) {
            int at = last + run.length();
            return comment.substring(0, at) + added + comment.substring(at);
        }
        Matcher plain = TEXT.matcher(comment);
        if (plain.find()) {
            return comment.substring(0, plain.start())
                    + "<"
                    + prefix
                    + "r>"
                    + plain.group()
                    + run
                    + added
                    + comment.substring(plain.end());
        }
        int end = comment.indexOf("</" + prefix + "text>");
        return end < 0 ? comment : comment.substring(0, end) + added + comment.substring(end);
    }

    /**
     * A comment without notes of ours, or the same where there is none. Programs put runs together
     * and part them as they like, so that a note may begin and end within one.
     */
    static String without(String comment, String prefix) {
        List<OwnNote> notes = OwnNote.in(text(comment));
        if (notes.isEmpty()) return comment;
        StringBuilder kept = new StringBuilder(comment.length());
        Matcher texts = TEXT.matcher(comment);
        int at = 0;
        while (texts.find()) {
            String part = plain(texts.group(2));
            String left = without(notes, part, at);
            at += part.length();
            String written = left.equals(part) ? texts.group(2) : XmlText.content(left);
            texts.appendReplacement(kept, quoted(texts.group(1) + written + texts.group(3)));
        }
        String emptied = texts.appendTail(kept).toString();
        return Pattern.compile("(?s)<" + prefix + "r>.*?</" + prefix + "r>")
                .matcher(emptied)
                .replaceAll(run -> text(run.group()).isEmpty() ? "" : quoted(run.group()));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    /** What is left of a part of a comment's text, which begins at a place of it. */
    private static String without(List<OwnNote> notes, String part, int at) {
        StringBuilder left = new StringBuilder(part.length());
        int copied = 0;
        for (OwnNote note : notes) {
            int from = Math.min(Math.max(note.from() - at, 0), part.length());
            int to = Math.min(Math.max(note.to() - at, 0), part.length());
            left.append(part, copied, from);
            copied = to;
        }
        return left.append(part, copied, part.length()).toString();
    }

    /** Whether a note may be among comments. */
    static boolean isIn(String comments) {
        return text(comments).contains(OwnNote.BEGIN);
    }

    /** All that is to be read in comments. */
    static String text(String comments) {
        StringBuilder text = new StringBuilder();
        Matcher texts = TEXT.matcher(comments);
        while (texts.find()) text.append(plain(texts.group(2)));
        return text.toString();
    }

    private static String plain(String written) {
        return EscapedText.decoded(XmlText.plain(written));
    }
}
