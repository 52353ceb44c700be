package planhouse.cleaning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import planhouse.collection.header.MergedCells;
import planhouse.collection.table.FindingPlace;
import planhouse.collection.table.FoundTable;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.TableRule;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/**
 * The first rows of a sheet without a header of any form. They may go on where a table of another
 * sheet ends; whose return would then be short of them is told that they were not read.
 */
record UnreadRows(String sheet, List<Row> rows) {

    UnreadRows {
        rows =
                rows.stream()
                        .filter(row -> row.cells().size() > 1)
                        .filter(row -> row.cells().stream().anyMatch(UnreadRows::mayBeNumber))
                        .toList();
    }

    private static boolean mayBeNumber(Cell cell) {
        return !(cell.value() instanceof CellValue.Text text)
                || text.text().chars().anyMatch(Character::isDigit);
    }

    private record Likely(RecognisedTable table, List<Row> rows) {}

    /** What the table is told whose rows these seem to be: the one that most of them fit. */
    Optional<TableEvent.Noticed> noticed(List<FoundTable> tables, Units units) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return tables.stream()
                .map(found -> likely(found, units))
                .filter(likely -> !likely.rows().isEmpty())
                .max(Comparator.comparingInt(likely -> likely.rows().size()))
                .map(this::notice);
    }

    private Likely likely(FoundTable found, Units units) {
        TableCleaner cleaner =
                new TableCleaner(found, new MergedCells(List.of()), units, false, new CellTally());
        return new Likely(found.table(), rows.stream().filter(cleaner::mayOwn).toList());
    }

    private TableEvent.Noticed notice(Likely likely) {
        RecognisedTable table = likely.table();
        Cell first = likely.rows().get(0).cells().get(0);
        FindingPlace place =
                new FindingPlace(table.form().code(), table.tableNo(), sheet).at(first.address());
        return new TableEvent.Noticed(
                table,
                TableRule.ROWS_WITHOUT_HEADER
                        .finding(place, first.text(), table.form().code(), table.sheet())
                        .about(PlainText.of(sheet)));
    }
}
