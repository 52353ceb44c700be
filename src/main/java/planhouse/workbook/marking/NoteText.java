package planhouse.workbook.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes as runs of a comment's text. A note begins with a line that only ours have. */
final class NoteText {

    private static final Pattern TEXT =
            Pattern.compile("<(?:\\w+:)?t(?:\\s[^>]*)?>([^<]*)</(?:\\w+:)?t>");

    private static final String FONT =
            "<%1$srPr>%2$s<%1$ssz val=\"9\"/><%1$scolor rgb=\"FF1F2933\"/><%1$srFont"
                    + " val=\"Microsoft YaHei\"/><%1$sfamily val=\"2\"/></%1$srPr>";

    private NoteText() {}

    /** The runs of a note: its first line bold. */
    static String runs(String note, String prefix) {
        int line = note.indexOf('\n');
        String first = line < 0 ? note : note.substring(0, line);
        String rest = line < 0 ? "" : note.substring(line);
        String bold = run(OwnNames.NOTE + " " + first, true, prefix);
        return rest.isEmpty() ? bold : bold + run(rest, false, prefix);
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

    /** A comment without the note, or the same where there is none. */
    static String without(String comment, String prefix) {
        if (!comment.contains(OwnNames.NOTE)) return comment;
        List<String> kept = new ArrayList<>();
        Matcher runs =
                Pattern.compile("(?s)<" + prefix + "r>.*?</" + prefix + "r>").matcher(comment);
        int first = -1;
        int behind = -1;
        boolean ours = false;
        while (runs.find()) {
            if (first < 0) first = runs.start();
            behind = runs.end();
            ours |= runs.group().contains(OwnNames.NOTE);
            String before = ours ? beforeNote(runs.group()) : runs.group();
            if (!before.isEmpty()) kept.add(before);
        }
        if (first < 0) return withoutInPlainText(comment);
        while (!kept.isEmpty() && isBlank(kept.get(kept.size() - 1))) kept.remove(kept.size() - 1);
        return comment.substring(0, first) + String.join("", kept) + comment.substring(behind);
    }

    /** What a person wrote in the same run, as when a program has put runs together. */
    private static String beforeNote(String run) {
        int note = run.indexOf(OwnNames.NOTE);
        if (note < 0) return "";
        int text = run.lastIndexOf('>', note);
        String before = run.substring(text + 1, note).stripTrailing();
        return before.isEmpty()
                ? ""
                : run.substring(0, text + 1) + before + run.substring(run.indexOf("</", note));
    }

    private static String withoutInPlainText(String comment) {
        int note = comment.indexOf(OwnNames.NOTE);
        return comment.substring(0, note).stripTrailing()
                + comment.substring(comment.indexOf("</", note));
    }

    /** Whether nothing is left to read. */
    static boolean isBlank(String xml) {
        Matcher texts = TEXT.matcher(xml);
        while (texts.find()) {
            if (!texts.group(1).isBlank()) return false;
        }
        return true;
    }
}
