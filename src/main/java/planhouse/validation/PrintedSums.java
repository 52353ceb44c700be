package planhouse.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.SetAsideRow;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Rule;
import planhouse.indicator.Finding;

/**
 * Total and subtotal rows of one return against the sums of its rows. A total is of its table, of
 * the whole return (a table continued on the next sheet), or of the rows since or until another
 * total; a subtotal is of the rows from the heading or subtotal before it, or of those after it.
 * Keeps sums, not rows.
 *
 * <p>In a cross-tab a row counts unless the code list makes it a part of a row above. An "of which"
 * mark alone leaves it open: 其中 after the total means that all such rows are parts of the total and
 * add up to it, 其中 after another row may mean a part of that row; a total may state either.
 */
final class PrintedSums {

    private final Rule.TotalsAgree rule;
    private final Tally tally;
    private final SummedColumns columns;
    private final boolean crosstab;
    private final RowsAbove rowsAbove;
    private final RowSums ofReturn;
    private final boolean list;
    private final SeparateTotals separate = new SeparateTotals();
    private final List<StatedSums> openTotals = new ArrayList<>();
    private RowSums ofTable;
    private RowSums sinceTotal;
    private RowSums ofGroup;

    /** Of the rows since anything but a row of data; not in the other sums yet. */
    private RowSums lately;

    private Optional<StatedSums> openSubtotal = Optional.empty();

    PrintedSums(Rule.TotalsAgree rule, Form form, Tally tally) {
        this.rule = rule;
        this.tally = tally;
        this.columns = SummedColumns.of(form);
        this.list = form.isList();
        this.crosstab = form.kind() == FormKind.CROSSTAB;
        this.rowsAbove = new RowsAbove(form);
        this.ofReturn = none();
        this.ofTable = none();
        this.sinceTotal = none();
        this.ofGroup = none();
        this.lately = none();
    }

    private RowSums none() {
        return new RowSums(columns.size());
    }

    void open() {
        addLately();
        ofTable = none();
    }

    private void addLately() {
        for (RowSums sums : List.of(ofReturn, ofTable, sinceTotal, ofGroup)) sums.add(lately);
        lately = none();
    }

    void row(CleanRow row) {
        if (crosstab && rowsAbove.holdsParentOf(row.place())) return;
        boolean part = crosstab && row.ofWhich() && rowsAbove.endWithData();
        for (int column = 0; column < columns.size(); column++) {
            lately.add(column, row.values().get(columns.positions().get(column)), part);
        }
        if (crosstab) rowsAbove.add(row);
    }

    List<Finding> setAside(ReviewedTable table, SetAsideRow row) {
        addLately();
        return switch (row.kind()) {
            case TOTAL -> {
                rowsAbove.interrupt();
                yield total(table, row);
            }
            case SUBTOTAL -> {
                rowsAbove.interrupt();
                yield subtotal(table, row);
            }
            case HEADING -> {
                rowsAbove.interrupt();
                List<Finding> findings = judgeSubtotal();
                ofGroup = none();
                yield findings;
            }
            default -> List.of();
        };
    }

    private List<Finding> total(ReviewedTable table, SetAsideRow row) {
        RowSums before = sinceTotal;
        sinceTotal = none();
        StatedSums stated =
                new StatedSums(
                        table,
                        row,
                        columns,
                        List.of(before, sinceTotal, ofTable.copy(), ofTable, ofReturn));
        List<Finding> findings = new ArrayList<>(apart(table, row));
        if (stated.isSettled(rule.toleranceInPrintedUnit())) {
            findings.addAll(stated.judge(rule, tally));
        } else {
            openTotals.add(stated);
        }
        return findings;
    }

    private List<Finding> apart(ReviewedTable table, SetAsideRow row) {
        if (!list) return List.of();
        return separate
                .total(table, row, states(table, row, ofTable), states(table, row, ofReturn))
                .stream()
                .toList();
    }

    private boolean states(ReviewedTable table, SetAsideRow row, RowSums sums) {
        return new StatedSums(table, row, columns, List.of(sums))
                .isSettled(rule.toleranceInPrintedUnit());
    }

    private List<Finding> subtotal(ReviewedTable table, SetAsideRow row) {
        List<Finding> findings = judgeSubtotal();
        RowSums before = ofGroup;
        ofGroup = none();
        openSubtotal = Optional.of(new StatedSums(table, row, columns, List.of(before, ofGroup)));
        return findings;
    }

    private List<Finding> judgeSubtotal() {
        List<Finding> findings =
                openSubtotal.map(stated -> stated.judge(rule, tally)).orElseGet(List::of);
        openSubtotal = Optional.empty();
        return findings;
    }

    /** After the last table: every sum is complete. */
    List<Finding> close() {
        addLately();
        List<Finding> findings = new ArrayList<>(judgeSubtotal());
        for (StatedSums total : openTotals) findings.addAll(total.judge(rule, tally));
        return findings;
    }
}
