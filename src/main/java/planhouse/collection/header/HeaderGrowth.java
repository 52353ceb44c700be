package planhouse.collection.header;

import java.util.List;
import planhouse.collection.word.TitleZone;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** Adds to a header the rows around it that belong to it and change none of its columns. */
final class HeaderGrowth {

    private final TableFinder finder;
    private final List<Row> rows;
    private final HeaderGrid grid;

    HeaderGrowth(TableFinder finder, HeaderGrid grid) {
        this.finder = finder;
        this.rows = grid.rows();
        this.grid = grid;
    }

    HeaderMatch grown(HeaderMatch found) {
        return withGroups(extended(found));
    }

    /** With the rows below that repeat it in another language, hold its units or its years. */
    private HeaderMatch extended(HeaderMatch found) {
        HeaderMatch extended = found;
        for (Row row : rows) {
            int last = row.number();
            if (last <= extended.lastRow()) {
                continue;
            }
            boolean years = areYears(row, found);
            if (last > found.lastRow() + 2 || !(years || grid.isText(row))) {
                break;
            }
            HeaderMatch longer =
                    finder.match(
                            found.layout(),
                            grid.header(found.firstRow(), last),
                            found.titled(),
                            grid);
            List<Cell> words =
                    row.cells().stream().filter(cell -> !HeaderGrid.isDash(cell)).toList();
            long heading = words.stream().filter(cell -> headsItem(longer, cell.column())).count();
            boolean heads =
                    (row.cells().size() >= 2 || grid.areUnits(row))
                            && !words.isEmpty()
                            && (years || heading * 2 >= words.size());
            if (!heads || !longer.items().keySet().equals(found.items().keySet())) {
                break;
            }
            extended = longer;
        }
        return extended;
    }

    /** With the rows of outer groups above, which may say a unit for all columns under them. */
    private HeaderMatch withGroups(HeaderMatch found) {
        HeaderMatch wider = found;
        for (int index = rows.size() - 1; index >= 0; index--) {
            Row row = rows.get(index);
            if (row.number() >= wider.firstRow()) {
                continue;
            }
            boolean groups =
                    row.number() == wider.firstRow() - 1
                            && row.cells().size() >= 2
                            && grid.isText(row)
                            && row.cells().stream()
                                    .noneMatch(cell -> TitleZone.isLabelled(cell.text()));
            if (!groups) {
                break;
            }
            HeaderMatch longer =
                    finder.match(
                            found.layout(),
                            grid.header(row.number(), wider.lastRow()),
                            found.titled(),
                            grid);
            if (!longer.items().keySet().containsAll(found.items().keySet())) {
                break;
            }
            wider = longer;
        }
        return wider;
    }

    /** Years typed as numbers, in a row of a list that has no key of its own. */
    private static boolean areYears(Row row, HeaderMatch found) {
        List<String> key = found.layout().form().key();
        return !key.isEmpty()
                && found.items().keySet().containsAll(key)
                && row.cells().stream()
                        .allMatch(
                                cell ->
                                        HeaderYears.yearOf(cell).isPresent()
                                                && key.stream()
                                                        .noneMatch(
                                                                item ->
                                                                        isUnder(
                                                                                found, item,
                                                                                cell)));
    }

    private static boolean isUnder(HeaderMatch match, String item, Cell cell) {
        HeaderColumn column = match.items().get(item);
        return column != null && column.column() == cell.column();
    }

    private static boolean headsItem(HeaderMatch match, int column) {
        return match.items().values().stream().anyMatch(item -> item.column() == column);
    }
}
