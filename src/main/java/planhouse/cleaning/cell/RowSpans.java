package planhouse.cleaning.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import planhouse.indicator.Bilingual;

/** Rows of a sheet that are told in one finding, gathered downwards: 5 to 9, 11. */
public final class RowSpans {

    /** Most spans that are written out; further rows are counted. */
    private static final int MOST = 40;

    private final List<int[]> spans = new ArrayList<>();
    private int rows;
    private int unnamed;

    /** Adds a row below all that were added before. */
    public void add(int row) {
        rows++;
        int[] last = spans.isEmpty() ? new int[] {0, -1} : spans.get(spans.size() - 1);
        if (unnamed == 0 && last[1] == row - 1) {
            last[1] = row;
        } else if (spans.size() < MOST) {
            spans.add(new int[] {row, row});
        } else {
            unnamed++;
        }
    }

    /** How many rows there are, named or not. */
    public int count() {
        return rows;
    }

    /** The first of them; there has to be one. */
    public int first() {
        return spans.get(0)[0];
    }

    /**
     * All of them, in words.
     *
     * @param named a span's name, by its first and last row
     */
    public Bilingual text(BiFunction<Integer, Integer, String> named) {
        List<String> names = spans.stream().map(span -> named.apply(span[0], span[1])).toList();
        String zh = String.join("、", names);
        String en = String.join(", ", names);
        return unnamed == 0
                ? new Bilingual(zh, en)
                : RowNotes.words("spans.more", new Bilingual(zh, en), String.valueOf(unnamed));
    }
}
