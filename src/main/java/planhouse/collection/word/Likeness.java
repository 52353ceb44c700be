package planhouse.collection.word;

/** How alike two labels are, from 0 to 1: the share of letters that need not be changed. */
public final class Likeness {

    private Likeness() {}

    /** One minus the edit distance (Levenshtein) over the longer length. */
    public static double of(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 1;
        }
        int[] distances = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            distances[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int diagonal = distances[0];
            distances[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int above = distances[column];
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                distances[column] =
                        Math.min(Math.min(above, distances[column - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return 1 - (double) distances[other.length()] / longer;
    }
}
