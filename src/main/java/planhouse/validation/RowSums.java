package planhouse.validation;

import java.util.List;
import java.util.stream.Stream;
import planhouse.indicator.Value;

/**
 * Sums of some rows, column by column: over all of them, and without those that are an "of which"
 * of the row above, because a total may mean either.
 */
final class RowSums {

    private final List<ColumnSum> all;
    private final List<ColumnSum> withoutParts;

    RowSums(int columns) {
        this(fresh(columns), fresh(columns));
    }

    private RowSums(List<ColumnSum> all, List<ColumnSum> withoutParts) {
        this.all = all;
        this.withoutParts = withoutParts;
    }

    private static List<ColumnSum> fresh(int columns) {
        return Stream.generate(ColumnSum::new).limit(columns).toList();
    }

    void add(int column, Value value, boolean partOfRowAbove) {
        all.get(column).add(value);
        if (!partOfRowAbove) withoutParts.get(column).add(value);
    }

    /** Adds the sums of further rows. */
    void add(RowSums further) {
        for (int column = 0; column < all.size(); column++) {
            all.get(column).add(further.all.get(column));
            withoutParts.get(column).add(further.withoutParts.get(column));
        }
    }

    Stream<ColumnSum> column(int column) {
        return Stream.of(all.get(column), withoutParts.get(column));
    }

    /** As they are now, whatever is added later. */
    RowSums copy() {
        return new RowSums(
                all.stream().map(ColumnSum::copy).toList(),
                withoutParts.stream().map(ColumnSum::copy).toList());
    }
}
