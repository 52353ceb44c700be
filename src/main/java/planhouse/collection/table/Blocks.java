package planhouse.collection.table;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import planhouse.collection.header.HeaderMatch;
import planhouse.collection.header.SheetRows;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** The runs of columns that a header's rows form, parted by blank columns. */
public final class Blocks {

    private static final int FEWEST_COLUMNS = 2;

    private final HeaderMatch match;
    private final SortedSet<Integer> headed = new TreeSet<>();
    private final OptionalInt secondFrom;

    public Blocks(HeaderMatch match, List<Row> rows) {
        this.match = match;
        match.columns().forEach(column -> headed.add(column.column()));
        this.secondFrom = secondFrom(rows);
    }

    /** Where something begins beside the first run: a header's cell, or any cell below one. */
    public OptionalInt secondFrom() {
        return secondFrom;
    }

    /** How many items have their column left of one. */
    public int itemsBefore(int column) {
        return (int) match.items().values().stream().filter(item -> item.column() < column).count();
    }

    /**
     * Where a second table may begin that touches the first: beside the columns that the header
     * explains, and below a title that stands over others. Nowhere in a header that is explained.
     */
    public SortedSet<Integer> mayBegin(List<Row> rows) {
        SortedSet<Integer> own = new TreeSet<>();
        match.items().values().forEach(column -> own.add(column.column()));
        match.stubs().values().forEach(column -> own.add(column.column()));
        SortedSet<Integer> begins = new TreeSet<>();
        boolean isExplained = headed.size() - own.size() < FEWEST_COLUMNS;
        if (isExplained && match.missing().isEmpty()) {
            return begins;
        }
        begins.add(own.first());
        begins.add(own.last() + 1);
        rows.stream()
                .filter(row -> row.number() < match.firstRow())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> begins.add(cell.column()));
        begins.remove(headed.first());
        begins.retainAll(headed);
        return begins;
    }

    /** Two tables, each a form by itself, and not one that a spacer column parts. */
    public static boolean areTwo(HeaderMatch whole, HeaderMatch left, HeaderMatch right) {
        return whole.items().size() <= Math.max(left.items().size(), right.items().size());
    }

    /** Whether a header stands behind a blank column, and is not the rest of one that is cut. */
    public static boolean isParted(HeaderMatch right, int from, SheetRows in) {
        return in.rows().stream()
                .filter(row -> row.number() >= right.firstRow())
                .filter(row -> row.number() <= right.lastRow())
                .noneMatch(row -> row.cellAt(from - 1).isPresent());
    }

    /** The headed columns of the runs that the table's own columns stand in. */
    public Set<Integer> columnsOfTable(List<ColumnBinding> columns, List<StubBinding> stubs) {
        SortedSet<Integer> own = new TreeSet<>();
        columns.forEach(binding -> own.add(binding.column()));
        stubs.forEach(binding -> own.add(binding.column()));
        Set<Integer> table = new HashSet<>(own);
        int first = own.first();
        while (headed.contains(first - 1)) {
            table.add(--first);
        }
        int last = own.last();
        while (headed.contains(last + 1)) {
            table.add(++last);
        }
        table.addAll(headed.subSet(first, last + 1));
        return table;
    }

    private OptionalInt secondFrom(List<Row> rows) {
        int end = headed.first();
        while (headed.contains(end + 1)) {
            end++;
        }
        int lastOfFirst = end;
        SortedSet<Integer> later = headed.tailSet(lastOfFirst + 2);
        if (!later.isEmpty()) {
            return OptionalInt.of(later.first());
        }
        return rows.stream()
                .filter(row -> row.number() >= match.firstRow() - 3)
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::column)
                .filter(column -> column > lastOfFirst + 1)
                .min();
    }
}
