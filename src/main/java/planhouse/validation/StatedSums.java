package planhouse.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.cleaning.RowIdentity;
import planhouse.cleaning.SetAsideRow;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.UnitOfMeasure;
import planhouse.indicator.Value;

/**
 * A total or subtotal row, and the sums it may state. Some of them grow until the return ends, so
 * that it is judged when they are complete.
 *
 * @param sums each may be what is meant, except those of no rows
 */
record StatedSums(ReviewedTable table, SetAsideRow row, SummedColumns columns, List<RowSums> sums) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    StatedSums {
        sums = List.copyOf(sums);
    }

    boolean isTotal() {
        return row.kind() == SetAsideRow.Kind.TOTAL;
    }

    /** Whether what is still to come cannot change the judgement. */
    boolean isSettled(BigDecimal tolerance) {
        for (int column = 0; column < columns.size(); column++) {
            boolean stated = value(columns.items().get(column)) instanceof Value.Numeric;
            if (stated && !(check(column, tolerance) instanceof Verdict.Pass)) return false;
        }
        return true;
    }

    List<Finding> judge(Rule.TotalsAgree rule, Tally tally) {
        List<Finding> findings = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            Verdict verdict = check(column, rule.toleranceInPrintedUnit());
            tally.count(verdict);
            if (verdict instanceof Verdict.Fail fail) {
                findings.add(finding(rule.heading(), columns.items().get(column), fail.expected()));
            }
        }
        return findings;
    }

    private Verdict check(int column, BigDecimal toleranceInPrintedUnit) {
        Item item = columns.items().get(column);
        if (!(value(item) instanceof Value.Numeric stated)) return Verdict.NOT_EVALUATED;
        Optional<UnitOfMeasure> printed = table.printedUnit(item);
        BigDecimal tolerance = Numbers.inItemUnit(toleranceInPrintedUnit, item, printed);
        BigDecimal halfUnit = Numbers.inItemUnit(HALF, item, printed);
        List<ColumnSum> candidates = candidates(column);
        if (candidates.stream()
                .anyMatch(sum -> sum.isStatedBy(stated.number(), tolerance, halfUnit))) {
            return Verdict.PASS;
        }
        if (candidates.isEmpty() || candidates.stream().anyMatch(ColumnSum::isUnknown)) {
            return Verdict.NOT_EVALUATED;
        }
        BigDecimal nearest =
                candidates.stream()
                        .map(ColumnSum::sum)
                        .min(Comparator.comparing(sum -> sum.subtract(stated.number()).abs()))
                        .orElseThrow();
        return new Verdict.Fail(
                Wording.of(
                        isTotal() ? "total.expected" : "subtotal.expected",
                        Map.of("sum", Bilingual.same(table.printed(item.code(), nearest)))));
    }

    private List<ColumnSum> candidates(int column) {
        return sums.stream().flatMap(sum -> sum.column(column)).filter(ColumnSum::hasRows).toList();
    }

    private Value value(Item item) {
        int position = table.position(item.code());
        return position < row.values().size() ? row.values().get(position) : Value.NOT_REPORTED;
    }

    private Finding finding(Rule.Heading heading, Item item, Bilingual expected) {
        Bilingual name =
                new Bilingual(
                        row.label().strip() + " " + item.name().zh(),
                        row.label().strip() + " " + item.name().en());
        Offence offence =
                table.offence(item.code(), name, row.source(), row.number(), value(item), expected);
        // a group may be cut in a way that only its author knows
        Severity severity = isTotal() ? heading.severity() : Severity.QUERY;
        Bilingual fix = Wording.of(isTotal() ? "total.fix" : "subtotal.fix");
        return offence.finding(heading, severity, fix).about(RowIdentity.of(row));
    }
}
