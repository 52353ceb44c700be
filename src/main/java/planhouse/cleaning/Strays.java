package planhouse.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.cell.RowSpans;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.TableRule;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.Cell;
import planhouse.workbook.CellRange;
import planhouse.workbook.Row;

/** What stands around a table and is left alone: told once for each side, never row by row. */
final class Strays {

    private @Nullable CellRange beside;
    private @Nullable CellRange below;
    private @Nullable CellRange another;
    private String firstBeside = "";
    private String firstBelow = "";
    private String firstOfAnother = "";
    private final RowSpans hiddenRows = new RowSpans();
    private final List<Bilingual> derived = new ArrayList<>();
    private String firstDerived = "";
    private final List<String> gaps = new ArrayList<>();

    void beside(Cell cell) {
        if (beside == null) {
            firstBeside = cell.text();
        }
        beside = around(beside, cell);
    }

    void below(Row row) {
        for (Cell cell : row.cells()) {
            if (below == null) {
                firstBelow = cell.text();
            }
            below = around(below, cell);
        }
    }

    /** A row of another table, right below this one. */
    void another(Row row) {
        for (Cell cell : row.cells()) {
            if (another == null) {
                firstOfAnother = cell.text();
            }
            another = around(another, cell);
        }
    }

    /** A row that is worked out from others. */
    void derived(Row row, String label) {
        if (derived.isEmpty()) {
            firstDerived = row.cells().get(0).address().toString();
        }
        derived.add(
                new Bilingual(
                        "“" + label + "”（第 " + row.number() + " 行）",
                        "\"" + label + "\" (row " + row.number() + ")"));
    }

    void hidden(int row) {
        hiddenRows.add(row);
    }

    void gap(int first, int last) {
        gaps.add(first + "-" + last);
    }

    List<Finding> findings(RecognisedTable table) {
        List<Finding> findings = new ArrayList<>();
        side(TableRule.BESIDE_TABLE, beside, firstBeside, table).ifPresent(findings::add);
        side(TableRule.BELOW_TABLE, below, firstBelow, table).ifPresent(findings::add);
        side(TableRule.ANOTHER_TABLE, another, firstOfAnother, table).ifPresent(findings::add);
        for (String gap : gaps) {
            findings.add(
                    finding(TableRule.GAP_IN_TABLE, "A" + gap.replaceAll("-.*", ""), gap, table));
        }
        if (!derived.isEmpty()) {
            findings.add(
                    finding(
                            TableRule.ROWS_DERIVED,
                            firstDerived,
                            String.valueOf(derived.size()),
                            table,
                            new Bilingual(
                                    derived.stream()
                                            .map(Bilingual::zh)
                                            .collect(Collectors.joining("、")),
                                    derived.stream()
                                            .map(Bilingual::en)
                                            .collect(Collectors.joining(", ")))));
        }
        if (hiddenRows.count() > 0) {
            String first = "A" + hiddenRows.first();
            String count = String.valueOf(hiddenRows.count());
            Bilingual rows =
                    hiddenRows.text((from, to) -> from.equals(to) ? "" + from : from + "-" + to);
            findings.add(finding(TableRule.ROWS_HIDDEN, first, count, table, rows));
        }
        return findings;
    }

    private static Optional<Finding> side(
            TableRule rule, @Nullable CellRange range, String first, RecognisedTable table) {
        if (range == null) {
            return Optional.empty();
        }
        return Optional.of(finding(rule, range.first().toString(), first, table, range.toString()));
    }

    private static Finding finding(
            TableRule rule, String cell, String found, RecognisedTable table, Object... more) {
        return rule.finding(table.place().at(cell), found, more);
    }

    private static CellRange around(@Nullable CellRange range, Cell cell) {
        if (range == null) {
            return new CellRange(cell.row(), cell.column(), cell.row(), cell.column());
        }
        return new CellRange(
                Math.min(range.firstRow(), cell.row()),
                Math.min(range.firstColumn(), cell.column()),
                Math.max(range.lastRow(), cell.row()),
                Math.max(range.lastColumn(), cell.column()));
    }
}
