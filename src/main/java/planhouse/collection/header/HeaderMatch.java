package planhouse.collection.header;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import planhouse.form.Item;

/**
 * A layout held against some rows of a sheet as its header.
 *
 * @param firstRow first row of the header
 * @param lastRow last row with header cells
 * @param columns all columns that the rows head
 * @param items the column of each item found, by item code
 * @param stubs the column of each stub found by its header, by its code
 * @param rowLabels how many rows below it carry a label of the form
 * @param titled whether the title above, or the sheet's name, names the form
 * @param weight how much is explained; the greatest wins
 */
public record HeaderMatch(
        FormLayout layout,
        int firstRow,
        int lastRow,
        List<HeaderColumn> columns,
        Map<String, HeaderColumn> items,
        Map<String, HeaderColumn> stubs,
        int rowLabels,
        boolean titled,
        int weight) {

    private static final int FEWEST_COLUMNS = 2;
    private static final int FEWEST_ROWS = 2;

    /** The better first; of two equals the one with the smaller header, then the form's order. */
    static final Comparator<HeaderMatch> BEST_FIRST =
            Comparator.comparingInt(HeaderMatch::weight)
                    .reversed()
                    .thenComparingInt(match -> match.lastRow - match.firstRow)
                    .thenComparingInt(match -> match.layout.form().order());

    /** How many items the layout cannot do without; all, where it says so of none. */
    public int needed() {
        return wanted().size();
    }

    /** How many of them have a column. */
    public int neededFound() {
        return needed() - lacking().size();
    }

    /** Those of them that have none. */
    public List<Item> lacking() {
        return wanted().stream().filter(item -> !items.containsKey(item.code())).toList();
    }

    private List<Item> wanted() {
        List<Item> needed = layout.items().stream().filter(layout::isNeeded).toList();
        return needed.isEmpty() ? layout.items() : needed;
    }

    /** The items that the layout cannot do without and that have no column. */
    public List<Item> missing() {
        return layout.items().stream()
                .filter(layout::isNeeded)
                .filter(item -> !items.containsKey(item.code()))
                .toList();
    }

    /**
     * Enough of the form to be meant as it: half of what it needs, or a third under its title; of a
     * table form any column there beside its rows, for its others may stand in another table.
     */
    boolean isAccepted() {
        if (items.isEmpty()
                || (!layout.form().isList() && rowLabels == 0 && layout.knowsRowLabels())) {
            return false;
        }
        boolean wide = items.size() + stubs.size() >= FEWEST_COLUMNS || layout.items().size() == 1;
        int share = titled ? 3 : 2;
        return wide && (neededFound() * share >= needed() || isCutOfTable() || isTitledPart());
    }

    private boolean isTitledPart() {
        return titled && !layout.form().isList() && rowLabels >= FEWEST_ROWS;
    }

    /**
     * A table that prints a few of many possible columns, such as five years of thirty: its rows
     * are the form's, and so is the greater part of its header.
     */
    private boolean isCutOfTable() {
        boolean noneNeeded = layout.items().stream().noneMatch(layout::isNeeded);
        return noneNeeded
                && !layout.form().isList()
                && rowLabels >= FEWEST_ROWS
                && items.size() >= FEWEST_COLUMNS
                && items.size() * 2 >= columns.size() - stubs.size();
    }
}
