package planhouse.workbook.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note of ours in a comment: from words that only ours begin with to a last line that counts its
 * letters. A note that somebody has written into is no longer ours alone, and counts as theirs.
 *
 * @param from where it begins in the comment
 * @param to behind its last letter
 */
public record OwnNote(int from, int to) {

    /** What every note begins with. */
    static final String BEGIN = "【审核 planhouse】";

    private static final Pattern END = Pattern.compile("【/审核 (\\d{1,6})】");

    /** A note as comments hold it. */
    public static String of(String note) {
        String begun = BEGIN + " " + note;
        return begun + "\n【/审核 " + letters(begun) + "】";
    }

    /** What people wrote in a comment, before notes of ours and behind them. */
    public static String without(String comment) {
        StringBuilder rest = new StringBuilder(comment);
        List<OwnNote> notes = in(comment);
        for (int i = notes.size() - 1; i >= 0; i--) rest.delete(notes.get(i).from, notes.get(i).to);
        return rest.toString();
    }

    /**
     * The notes in a comment, in their order, each with the blanks that part it from what stands
     * before it, or behind it where nothing does.
     */
    static List<OwnNote> in(String comment) {
        List<OwnNote> notes = new ArrayList<>();
        int rest = 0;
        int begin = comment.indexOf(BEGIN);
        while (begin >= 0) {
            int end = end(comment, begin);
            if (end > 0) {
                notes.add(parted(comment, rest, begin, end));
                rest = notes.get(notes.size() - 1).to;
            }
            begin = comment.indexOf(BEGIN, Math.max(end, begin + 1));
        }
        return notes;
    }

    /** Behind the last line that counts what stands before it, or -1 where none does. */
    private static int end(String comment, int begin) {
        Matcher end = END.matcher(comment);
        for (int from = begin; end.find(from); from = end.end()) {
            long counted = Long.parseLong(end.group(1));
            if (counted == letters(comment.substring(begin, end.start()))) return end.end();
        }
        return -1;
    }

    /** Programs may write line ends in their own ways. */
    private static long letters(String text) {
        return text.chars().filter(letter -> !Character.isWhitespace(letter)).count();
    }

    private static OwnNote parted(String comment, int rest, int begin, int end) {
        int from = begin;
        int to = end;
        while (from > rest && Character.isWhitespace(comment.charAt(from - 1))) from--;
        boolean first = from == 0;
        boolean joins = to < comment.length() && !Character.isWhitespace(comment.charAt(to));
        while (first && to < comment.length() && Character.isWhitespace(comment.charAt(to))) to++;
        return new OwnNote(first || !joins ? from : begin, to);
    }
}
