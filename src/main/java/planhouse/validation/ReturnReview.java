package planhouse.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.SetAsideRow;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.indicator.Finding;

/**
 * Reviews one return of a workbook while its tables pass, row by row, by the form's edit rules. The
 * heap does not grow with the rows of a list; a matrix's lines, and what the rows of a table form
 * stand for, are kept until the return ends. Rules over sets are not looked at here.
 */
public final class ReturnReview {

    private final Form form;
    private final List<TalliedRule> rowRules = new ArrayList<>();
    private final List<TalliedRule> lineRules = new ArrayList<>();
    private final List<PrintedSums> printedSums = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final Map<String, LineOperands.Placed> lines = new HashMap<>();
    private final RepeatedRows repeated;
    private final LikelyFractions fractions = new LikelyFractions();
    private final JoinedRows joined;
    private final Set<EditRule> withoutColumn = new HashSet<>();
    private Optional<ReviewedTable> table = Optional.empty();

    private record TalliedRule(EditRule rule, Tally tally) {

        Verdict check(Operands values) {
            Verdict verdict = rule.check(values);
            tally.count(verdict);
            return verdict;
        }

        Finding finding(Offence offence) {
            String fix = offence.hasColumn() ? rule.fixKey() : "column.fix";
            return offence.finding(rule.heading(), Wording.of(fix));
        }
    }

    /**
     * @param year the return's reference year
     */
    public ReturnReview(Form form, int year) {
        this.form = form;
        this.repeated = new RepeatedRows(form);
        this.joined = new JoinedRows(form);
        for (Rule rule : form.rules()) {
            Optional<EditRule> edit = EditRule.of(rule, year);
            if (edit.isEmpty() && !(rule instanceof Rule.TotalsAgree)) continue;
            Tally tally = new Tally(rule.heading().code());
            tallies.add(tally);
            if (!rule.heading().appliesTo(year)) {
                tally.count(Verdict.NOT_EVALUATED);
            } else if (rule instanceof Rule.TotalsAgree totals) {
                printedSums.add(new PrintedSums(totals, form, tally));
            } else {
                EditRule one = edit.orElseThrow();
                (isOverLines(one) ? lineRules : rowRules).add(new TalliedRule(one, tally));
            }
        }
    }

    private boolean isOverLines(EditRule rule) {
        return form.kind() == FormKind.MATRIX
                && rule.operands().stream().allMatch(code -> form.line(code).isPresent());
    }

    /** A table of the return begins. */
    public void open(RecognisedTable opened) {
        table = Optional.of(new ReviewedTable(opened));
        withoutColumn.clear();
        printedSums.forEach(PrintedSums::open);
    }

    /**
     * A row of data of the table opened last.
     *
     * @throws IllegalStateException when no table was opened
     */
    public List<Finding> row(CleanRow row) {
        ReviewedTable open = openTable();
        row.line().ifPresent(line -> lines.putIfAbsent(line, new LineOperands.Placed(open, row)));
        printedSums.forEach(sums -> sums.row(row));
        List<Finding> findings = new ArrayList<>();
        repeated.finding(open.table(), row).ifPresent(findings::add);
        RowOperands values = new RowOperands(open, row);
        Map<String, Boolean> growths = new HashMap<>();
        boolean isPart = false;
        for (TalliedRule one : rowRules) {
            if (!form.isList() && !open.holds(one.rule().operands())) {
                isPart = true;
                continue;
            }
            Verdict verdict = one.check(values);
            if (verdict instanceof Verdict.Fail fail && isToBeTold(one.rule(), open)) {
                findings.add(one.finding(values.offence(one.rule(), fail.expected())));
            }
            if (one.rule() instanceof GrowthAgrees && verdict != Verdict.NOT_EVALUATED) {
                growths.put(one.rule().subject(), verdict == Verdict.PASS);
            }
        }
        fractions.row(open, row, growths);
        if (isPart) joined.add(values);
        return findings;
    }

    /** A column that is missing is told once a table, not in each row that asks for it. */
    private boolean isToBeTold(EditRule rule, ReviewedTable open) {
        return open.holds(List.of(rule.subject())) || withoutColumn.add(rule);
    }

    /**
     * A row of the table opened last that is not data.
     *
     * @return what is wrong with it or with a subtotal above it, where no row to come changes that
     * @throws IllegalStateException when no table was opened
     */
    public List<Finding> setAside(SetAsideRow row) {
        ReviewedTable open = openTable();
        List<Finding> findings = new ArrayList<>();
        printedSums.forEach(sums -> findings.addAll(sums.setAside(open, row)));
        return findings;
    }

    /** After the last table of the return: totals, and the columns of a matrix. */
    public List<Finding> close() {
        List<Finding> findings = new ArrayList<>();
        printedSums.forEach(sums -> findings.addAll(sums.close()));
        findings.addAll(fractions.close());
        joined.forEach((row, values) -> findings.addAll(ofJoined(row, values)));
        for (TalliedRule one : lineRules) {
            for (Item column : form.items()) {
                if (!column.place().growth() && column.isNumeric()) {
                    LineOperands values = new LineOperands(form, lines, column);
                    if (one.check(values) instanceof Verdict.Fail fail) {
                        Offence offence = values.offence(one.rule(), fail.expected());
                        findings.add(one.finding(offence).about(one.rule().subject()));
                    }
                }
            }
        }
        return findings;
    }

    private List<Finding> ofJoined(String row, JoinedOperands values) {
        List<Finding> findings = new ArrayList<>();
        for (TalliedRule one : rowRules) {
            if (!values.isJudgedInOne(one.rule())
                    && one.check(values) instanceof Verdict.Fail fail) {
                Offence offence = values.offence(one.rule(), fail.expected());
                findings.add(one.finding(offence).about(row));
            }
        }
        return findings;
    }

    /** Whether each row of a table form has a column of an item, in one table or another. */
    boolean saysInEveryRow(String item) {
        return repeated.saidInEveryRow(item);
    }

    /** What became of the rules reviewed here, in the form's order; complete after the close. */
    public List<RuleOutcome> outcomes() {
        return tallies.stream().map(Tally::outcome).toList();
    }

    private ReviewedTable openTable() {
        return table.orElseThrow(() -> new IllegalStateException("no table was opened"));
    }
}
