package planhouse.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.workbook.CellAddress;

/**
 * What stands above a column: its header cells from the outermost to the innermost.
 *
 * @param column from 1
 * @param path the cells' labels, a merged cell once
 * @param cells where they stand, as many as labels
 * @param joined the innermost label, and it with those above it, each as one word
 * @param withoutUnit the column without a unit that stands under its header in a row of units
 */
record HeaderColumn(
        int column,
        List<Label> path,
        List<CellAddress> cells,
        Set<String> joined,
        Optional<HeaderColumn> withoutUnit) {

    HeaderColumn {
        path = List.copyOf(path);
        cells = List.copyOf(cells);
        joined = Set.copyOf(joined);
    }

    HeaderColumn(int column, List<Label> path, List<CellAddress> cells, Units units) {
        this(column, path, cells, joined(path), withoutUnit(column, path, cells, units));
    }

    private static Optional<HeaderColumn> withoutUnit(
            int column, List<Label> path, List<CellAddress> cells, Units units) {
        int last = path.size() - 1;
        if (last < 1 || !units.isUnitLike(unbracketed(path.get(last).raw()))) {
            return Optional.empty();
        }
        return Optional.of(
                new HeaderColumn(column, path.subList(0, last), cells.subList(0, last), units));
    }

    private static Set<String> joined(List<Label> path) {
        Set<String> joined = new HashSet<>();
        for (int from = 0; from < path.size(); from++) {
            joined.add(HeaderPath.join(path.subList(from, path.size())));
        }
        return joined;
    }

    /** A unit row's cell without the brackets around it. */
    static String unbracketed(String text) {
        String plain = PlainText.of(text);
        boolean bracketed = plain.startsWith("(") && plain.endsWith(")") && plain.length() > 2;
        return bracketed ? plain.substring(1, plain.length() - 1) : plain;
    }

    Label innermost() {
        return path.get(path.size() - 1);
    }

    CellAddress innermostCell() {
        return cells.get(cells.size() - 1);
    }

    /** As found, for people. */
    String text() {
        return path.stream().map(label -> label.raw().strip()).collect(Collectors.joining(" > "));
    }
}
