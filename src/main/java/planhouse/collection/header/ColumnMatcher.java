package planhouse.collection.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.form.Item;
import planhouse.form.StubColumn;

/**
 * Gives each item of a layout its column: the surest header first; where several columns carry the
 * same header, the group above tells them apart, then "stands right of", then the form's order.
 */
final class ColumnMatcher {

    /** One more column explained outweighs surer headers of several. */
    private static final int A_COLUMN = 20;

    private final FormLayout layout;
    private final List<HeaderColumn> columns;
    private final Map<String, HeaderColumn> bound = new HashMap<>();
    private final Map<String, HeaderColumn> stubs = new HashMap<>();
    private final Map<String, int[]> sureness = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private int weight;

    ColumnMatcher(FormLayout layout, List<HeaderColumn> columns) {
        this.layout = layout;
        this.columns = columns.stream().filter(layout::knows).toList();
        List<Set<String>> candidates = this.columns.stream().map(layout::candidates).toList();
        for (Item item : layout.items()) {
            int[] ofItem = new int[this.columns.size()];
            for (int index = 0; index < ofItem.length; index++) {
                ofItem[index] =
                        candidates.get(index).contains(item.code())
                                ? layout.matches(item, this.columns.get(index))
                                : HeaderPath.NOT;
            }
            sureness.put(item.code(), ofItem);
        }
        for (int sure = HeaderPath.WHOLE; sure >= HeaderPath.ENDING; sure--) {
            bindStubs(sure);
        }
        List<Item> free = new ArrayList<>();
        List<Item> bySide = new ArrayList<>();
        layout.items().forEach(item -> (item.after().isEmpty() ? free : bySide).add(item));
        for (int sure = HeaderPath.WHOLE; sure > HeaderPath.NOT; sure--) {
            bindItems(free, sure);
        }
        for (int sure = HeaderPath.WHOLE; sure > HeaderPath.NOT; sure--) {
            // an item may stand right of one that itself stands right of another
            boolean more = true;
            while (more) {
                more = bindItems(bySide, sure);
            }
        }
        for (int sure = HeaderPath.BARE; sure > HeaderPath.NOT; sure--) {
            bindStubs(sure);
        }
    }

    Map<String, HeaderColumn> items() {
        return bound;
    }

    Map<String, HeaderColumn> stubs() {
        return stubs;
    }

    /** How much of the header is explained, by how surely. */
    int weight() {
        return weight;
    }

    private void bindStubs(int sure) {
        for (StubColumn stub : layout.form().stub().columns()) {
            if (stubs.containsKey(stub.code())) {
                continue;
            }
            for (HeaderColumn column : columns) {
                if (!taken.contains(column.column()) && layout.matches(stub, column) == sure) {
                    stubs.put(stub.code(), column);
                    take(column, sure);
                    break;
                }
            }
        }
    }

    /** Whether any was bound. */
    private boolean bindItems(List<Item> items, int sure) {
        boolean any = false;
        for (Item item : items) {
            if (bound.containsKey(item.code())) {
                continue;
            }
            Optional<HeaderColumn> column = columnFor(item, sure);
            if (column.isPresent()) {
                bound.put(item.code(), column.get());
                take(column.get(), sure);
                any = true;
            }
        }
        return any;
    }

    private Optional<HeaderColumn> columnFor(Item item, int sure) {
        int from = 0;
        if (item.after().isPresent()) {
            HeaderColumn left = bound.get(item.after().get());
            if (left == null) {
                return Optional.empty();
            }
            from = left.column();
        }
        for (int index = 0; index < columns.size(); index++) {
            HeaderColumn column = columns.get(index);
            if (sureness(item, index) == sure
                    && column.column() > from
                    && !taken.contains(column.column())
                    && (item.after().isEmpty() || !standsNearerToAnother(from, index, sure))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Whether a further item of that header stands after a column between the two. */
    private boolean standsNearerToAnother(int from, int index, int sure) {
        int column = columns.get(index).column();
        return layout.items().stream()
                .filter(item -> sureness(item, index) == sure)
                .flatMap(item -> item.after().map(bound::get).stream())
                .anyMatch(left -> left.column() > from && left.column() < column);
    }

    private int sureness(Item item, int index) {
        int[] ofItem = sureness.get(item.code());
        return ofItem == null ? HeaderPath.NOT : ofItem[index];
    }

    private void take(HeaderColumn column, int sure) {
        taken.add(column.column());
        weight += A_COLUMN + sure;
    }
}
