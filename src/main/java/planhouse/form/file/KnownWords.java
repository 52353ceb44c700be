package planhouse.form.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;

/** The words that could stand in a place, for telling which one was meant. */
public final class KnownWords {

    private static final int LISTED_AT_MOST = 20;
    private static final int ALIKE_AT_MOST = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private final List<String> words;

    public KnownWords(Collection<String> words) {
        this.words = List.copyOf(new TreeSet<>(words));
    }

    /** {@code ; did you mean 'unit'? Known: a, b, c}; the list is left out where it is long. */
    public Bilingual hint(String word) {
        if (words.isEmpty()) {
            return MistakeText.of("hint.none");
        }
        List<String> alike = alike(word);
        String listed = String.join(", ", words);
        if (words.size() > LISTED_AT_MOST) {
            return alike.isEmpty() ? Bilingual.same("") : MistakeText.of("hint.alike", said(alike));
        }
        return alike.isEmpty()
                ? MistakeText.of("hint.known", listed)
                : MistakeText.of("hint.alikeOf", said(alike), listed);
    }

    private static Bilingual said(List<String> alike) {
        return new Bilingual(String.join("”“", alike), String.join("', '", alike));
    }

    /** The words that may have been meant; none where too many are equally near. */
    public List<String> alike(String word) {
        String typed = word.strip().toLowerCase(Locale.ROOT);
        int furthest = Math.max(1, (typed.length() + 1) / 3);
        Map<Integer, List<String>> byDistance =
                words.stream()
                        .collect(
                                Collectors.groupingBy(
                                        known -> distance(typed, known.toLowerCase(Locale.ROOT)),
                                        TreeMap::new,
                                        Collectors.toList()));
        for (Map.Entry<Integer, List<String>> near : byDistance.entrySet()) {
            if (near.getKey() <= furthest && near.getKey() < typed.length()) {
                return near.getValue().size() <= ALIKE_AT_MOST ? near.getValue() : List.of();
            }
        }
        return typed.length() < SHORTEST_BEGINNING
                ? List.of()
                : words.stream()
                        .filter(known -> known.toLowerCase(Locale.ROOT).startsWith(typed))
                        .limit(ALIKE_AT_MOST)
                        .toList();
    }

    /** How many letters must be put in, taken out, changed, or swapped with the next. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, i, other, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, int i, String other, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        steps[i - 1][j - 1] + change,
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
