package planhouse.collection.header;

import java.util.List;
import java.util.Set;
import planhouse.collection.word.Label;
import planhouse.collection.word.Units;

/** One way that a form says a column may be headed, from the outermost cell to the innermost. */
public record HeaderPath(List<Label> labels, String joined, boolean namesLastYear) {

    /** How surely a column's header is meant; the higher, the surer. */
    static final int NOT = 0;

    static final int INNERMOST_ONLY = 2;
    static final int SCATTERED = 3;
    static final int JOINED = 4;
    public static final int BARE = 5;
    static final int ENDING = 6;
    static final int WHOLE = 7;

    static HeaderPath of(List<String> texts, Units units) {
        List<Label> labels = texts.stream().map(text -> Label.of(text, units)).toList();
        String joined = join(labels);
        return new HeaderPath(labels, joined, HeaderYears.namesLastYear(joined));
    }

    Label innermost() {
        return labels.get(labels.size() - 1);
    }

    int matches(HeaderColumn column) {
        if (!names(column.years())) {
            return NOT;
        }
        List<Label> path = column.path();
        int ending = ending(path);
        if (ending == ENDING) {
            return path.size() == labels.size() ? WHOLE : ENDING;
        }
        // halves of one header on several rows, or several levels written into one cell
        if (column.joined().contains(joined)) {
            return JOINED;
        }
        if (ending == BARE) {
            return BARE;
        }
        if (labels.size() > 1 && innermost().isSameAs(column.innermost())) {
            return isScattered(path) ? SCATTERED : INNERMOST_ONLY;
        }
        return NOT;
    }

    private boolean names(Set<String> years) {
        for (String year : years) {
            boolean named =
                    year.equals(HeaderYears.LAST_YEAR) ? namesLastYear : joined.contains(year);
            if (!named) {
                return false;
            }
        }
        return true;
    }

    private int ending(List<Label> path) {
        int offset = path.size() - labels.size();
        if (offset < 0) {
            return NOT;
        }
        int sure = ENDING;
        for (int index = 0; index < labels.size(); index++) {
            Label asked = labels.get(index);
            Label found = path.get(offset + index);
            if (asked.name().equals(found.name())) {
                continue;
            }
            if (!asked.isSameAs(found)) {
                return NOT;
            }
            sure = BARE;
        }
        return sure;
    }

    private boolean isScattered(List<Label> path) {
        int wanted = labels.size() - 1;
        for (int index = path.size() - 1; index >= 0 && wanted >= 0; index--) {
            if (labels.get(wanted).isSameAs(path.get(index))) {
                wanted--;
            }
        }
        return wanted < 0;
    }

    /** Labels as one word, without the marks that people put between its parts. */
    static String join(List<Label> labels) {
        StringBuilder joined = new StringBuilder();
        for (Label label : labels) {
            for (int index = 0; index < label.name().length(); index++) {
                char letter = label.name().charAt(index);
                if (":,-()/".indexOf(letter) < 0) {
                    joined.append(letter);
                }
            }
        }
        return joined.toString();
    }
}
