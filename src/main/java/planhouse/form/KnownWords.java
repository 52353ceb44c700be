package planhouse.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The words that could stand in a place, for telling which one was meant. */
public final class KnownWords {

    private static final int LISTED_AT_MOST = 20;

    private final List<String> words;

    public KnownWords(Collection<String> words) {
        this.words = List.copyOf(new TreeSet<>(words));
    }

    /** {@code ; did you mean 'unit'? Known: a, b, c}; the list is left out where it is long. */
    public String hint(String word) {
        StringBuilder hint = new StringBuilder();
        Optional<String> nearest = nearest(word);
        nearest.ifPresent(near -> hint.append("; did you mean '").append(near).append("'?"));
        if (words.isEmpty()) {
            hint.append("; there is none");
        } else if (words.size() <= LISTED_AT_MOST) {
            hint.append(nearest.isPresent() ? " Known: " : "; known: ");
            hint.append(String.join(", ", words));
        }
        return hint.toString();
    }

    private Optional<String> nearest(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String best = "";
        int smallest = Math.max(1, (word.length() + 1) / 3) + 1;
        for (String known : words) {
            int distance = distance(lower, known.toLowerCase(Locale.ROOT));
            if (distance < smallest) {
                smallest = distance;
                best = known;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Levenshtein's: how many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(
                                above[column - 1] + change,
                                Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.length()];
    }
}
