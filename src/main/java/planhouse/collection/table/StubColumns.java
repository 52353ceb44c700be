package planhouse.collection.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import planhouse.collection.header.HeaderColumn;
import planhouse.collection.header.HeaderMatch;
import planhouse.form.StubColumn;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/**
 * The columns that say what a table form's rows stand for: by their headers, or the leftmost column
 * beside the values where the form or the sheet gives the header no words.
 */
public final class StubColumns {

    /** Rows below the header in which a column without a header is looked for. */
    private static final int ROWS_BELOW = 5;

    private static final int NONE = Integer.MAX_VALUE;

    private final HeaderMatch match;
    private final Set<Integer> taken = new HashSet<>();
    private final List<StubBinding> bindings = new ArrayList<>();

    public StubColumns(HeaderMatch match, List<Row> rows) {
        this.match = match;
        match.items().values().forEach(column -> taken.add(column.column()));
        match.stubs().values().forEach(column -> taken.add(column.column()));
        List<StubColumn> stubs = match.layout().form().stub().columns();
        int firstValue =
                match.items().values().stream().mapToInt(HeaderColumn::column).min().orElse(1);
        for (StubColumn stub : stubs) {
            @Nullable HeaderColumn headed = match.stubs().get(stub.code());
            if (headed != null) {
                bindings.add(new StubBinding(stub, headed.column()));
            } else if (stub.headers().isEmpty() || isOnlyLabel(stub, stubs)) {
                bindLeftmost(stub, rows, firstValue);
            }
        }
    }

    public List<StubBinding> bindings() {
        return bindings;
    }

    /** No other column says what the rows are, so this one must be there. */
    private boolean isOnlyLabel(StubColumn stub, List<StubColumn> stubs) {
        return stub.places()
                && stubs.stream()
                        .filter(StubColumn::places)
                        .noneMatch(other -> match.stubs().containsKey(other.code()));
    }

    private void bindLeftmost(StubColumn stub, List<Row> rows, int firstValue) {
        int leftmost =
                rows.stream()
                        .filter(row -> row.number() >= match.firstRow())
                        .filter(row -> row.number() <= match.lastRow() + ROWS_BELOW)
                        .mapToInt(this::firstFree)
                        .min()
                        .orElse(NONE);
        if (leftmost < firstValue) {
            taken.add(leftmost);
            bindings.add(new StubBinding(stub, leftmost));
        }
    }

    /** The row's first column that is no other's. */
    private int firstFree(Row row) {
        return row.cells().stream()
                .mapToInt(Cell::column)
                .filter(column -> !taken.contains(column))
                .findFirst()
                .orElse(NONE);
    }
}
