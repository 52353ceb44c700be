package planhouse.collection.header;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.collection.word.Label;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.workbook.CellAddress;

/**
 * What stands above a column: its header cells from the outermost to the innermost.
 *
 * @param column from 1
 * @param path the cells' labels, a merged cell once
 * @param cells where they stand, as many as labels
 * @param joined the innermost label, and it with those above it, each as one word
 * @param years other years that the cells say, the last one as 上年: what asks for them says them too
 * @param shorter the column without an innermost cell that says only its unit, or 本年
 */
public record HeaderColumn(
        int column,
        List<Label> path,
        List<CellAddress> cells,
        Set<String> joined,
        Set<String> years,
        Optional<HeaderColumn> shorter) {

    public HeaderColumn {
        path = List.copyOf(path);
        cells = List.copyOf(cells);
        joined = Set.copyOf(joined);
        years = Set.copyOf(years);
    }

    /**
     * @param year the return's year, as far as it is known
     */
    HeaderColumn(int column, List<Label> path, List<CellAddress> cells, Units units, int year) {
        this(
                column,
                path,
                cells,
                joined(path),
                years(path, year),
                shorter(column, path, cells, units, year));
    }

    private static Optional<HeaderColumn> shorter(
            int column, List<Label> path, List<CellAddress> cells, Units units, int year) {
        int last = path.size() - 1;
        if (last < 1
                || !isUnit(path.get(last), units)
                        && !HeaderYears.isThisYear(path.get(last), year)) {
            return Optional.empty();
        }
        return Optional.of(
                new HeaderColumn(
                        column, path.subList(0, last), cells.subList(0, last), units, year));
    }

    private static boolean isUnit(Label label, Units units) {
        return units.isUnitLike(unbracketed(label.raw()));
    }

    private static Set<String> years(List<Label> path, int year) {
        Set<String> years = new HashSet<>();
        for (Label label : path) {
            if (HeaderYears.isLastYear(label)) {
                years.add(HeaderYears.LAST_YEAR);
            } else if (HeaderYears.isOther(label, year)) {
                years.add(label.name());
            }
        }
        return years;
    }

    private static Set<String> joined(List<Label> path) {
        Set<String> joined = new HashSet<>();
        for (int from = 0; from < path.size(); from++) {
            joined.add(HeaderPath.join(path.subList(from, path.size())));
        }
        return joined;
    }

    /** A unit row's cell without the brackets around it. */
    private static String unbracketed(String text) {
        String plain = PlainText.of(text);
        boolean bracketed = plain.startsWith("(") && plain.endsWith(")") && plain.length() > 2;
        return bracketed ? plain.substring(1, plain.length() - 1) : plain;
    }

    /** The unit of a row of units, where the column has a cell in one. */
    public Optional<String> unitBelow(Units units) {
        return shorter.isPresent() && isUnit(innermost(), units)
                ? Optional.of(unbracketed(innermost().raw()))
                : Optional.empty();
    }

    /** The lowest of its labels, next to the figures. */
    public Label innermost() {
        return path.get(path.size() - 1);
    }

    public CellAddress innermostCell() {
        return cells.get(cells.size() - 1);
    }

    /** As found, for people. */
    public String text() {
        return path.stream().map(label -> label.raw().strip()).collect(Collectors.joining(" > "));
    }
}
