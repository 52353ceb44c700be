package planhouse.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.SetAsideRow;
import planhouse.collection.RecognisedTable;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;

/**
 * Reviews one return of a workbook while its tables pass, row by row, by the form's edit rules. The
 * heap does not grow with the rows of a list; a matrix's lines, and what the rows of a table form
 * stand for, are kept until the return ends. Rules over sets are not looked at here.
 */
public final class ReturnReview {

    private final Form form;
    private final List<EditRule> rowRules = new ArrayList<>();
    private final List<EditRule> lineRules = new ArrayList<>();
    private final List<PrintedSums> printedSums = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, LineOperands.Placed> lines = new HashMap<>();
    private final RepeatedRows repeated;
    private Optional<ReviewedTable> table = Optional.empty();

    /**
     * @param year the return's reference year
     */
    public ReturnReview(Form form, int year) {
        this.form = form;
        this.repeated = new RepeatedRows(form);
        for (Rule rule : form.rules()) {
            Tally tally = new Tally(rule.heading().code());
            if (!rule.heading().appliesTo(year)) {
                if (isReviewedHere(rule, year)) {
                    tally.count(Verdict.NOT_EVALUATED);
                    tallies.put(rule.heading().code(), tally);
                }
                continue;
            }
            if (rule instanceof Rule.TotalsAgree totals) {
                printedSums.add(new PrintedSums(totals, form, tally));
                tallies.put(rule.heading().code(), tally);
            }
            EditRule.of(rule, year)
                    .ifPresent(
                            edit -> {
                                (isOverLines(edit) ? lineRules : rowRules).add(edit);
                                tallies.put(rule.heading().code(), tally);
                            });
        }
    }

    private static boolean isReviewedHere(Rule rule, int year) {
        return rule instanceof Rule.TotalsAgree || EditRule.of(rule, year).isPresent();
    }

    private boolean isOverLines(EditRule rule) {
        return form.kind() == FormKind.MATRIX
                && rule.operands().stream().allMatch(code -> form.line(code).isPresent());
    }

    /** A table of the return begins. */
    public List<Finding> open(RecognisedTable opened) {
        table = Optional.of(new ReviewedTable(opened));
        printedSums.forEach(PrintedSums::open);
        return List.of();
    }

    /**
     * A row of data of the open table.
     *
     * @throws IllegalStateException when no table is open
     */
    public List<Finding> row(CleanRow row) {
        ReviewedTable open = openTable();
        row.line().ifPresent(line -> lines.putIfAbsent(line, new LineOperands.Placed(open, row)));
        printedSums.forEach(sums -> sums.row(row));
        List<Finding> findings = new ArrayList<>();
        repeated.finding(open.table(), row).ifPresent(findings::add);
        RowOperands values = new RowOperands(open, row);
        for (EditRule rule : rowRules) {
            Optional<Verdict.Fail> failed = verdict(rule, values);
            if (failed.isPresent()) {
                Offence offence = values.offence(rule, failed.get().expected());
                findings.add(offence.finding(rule.heading(), fix(rule)));
            }
        }
        return findings;
    }

    /**
     * A row of the open table that is not data.
     *
     * @return what subtotals above it turned out to be
     * @throws IllegalStateException when no table is open
     */
    public List<Finding> setAside(SetAsideRow row) {
        ReviewedTable open = openTable();
        List<Finding> findings = new ArrayList<>();
        printedSums.forEach(sums -> findings.addAll(sums.setAside(open, row)));
        return findings;
    }

    /** The open table ends; what spans tables is judged by {@link #close}. */
    public List<Finding> closeTable() {
        table = Optional.empty();
        return List.of();
    }

    /** After the last table of the return: totals, and the columns of a matrix. */
    public List<Finding> close() {
        List<Finding> findings = new ArrayList<>();
        printedSums.forEach(sums -> findings.addAll(sums.close()));
        for (EditRule rule : lineRules) {
            for (Item column : form.items()) {
                if (!column.place().growth() && column.isNumeric()) {
                    LineOperands values = new LineOperands(form, lines, column);
                    verdict(rule, values)
                            .map(fail -> values.offence(rule, fail.expected()))
                            .map(offence -> offence.finding(rule.heading(), fix(rule)))
                            .map(finding -> finding.about(rule.subject()))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** What became of the rules reviewed here, in the form's order; complete after the close. */
    public List<RuleOutcome> outcomes() {
        return tallies.values().stream().map(Tally::outcome).toList();
    }

    private Optional<Verdict.Fail> verdict(EditRule rule, Operands values) {
        Verdict verdict = rule.check(values);
        Tally tally = tallies.get(rule.heading().code());
        if (tally != null) tally.count(verdict);
        return verdict instanceof Verdict.Fail fail ? Optional.of(fail) : Optional.empty();
    }

    private static Bilingual fix(EditRule rule) {
        return Wording.of(rule.fixKey(), Map.of());
    }

    private ReviewedTable openTable() {
        return table.orElseThrow(() -> new IllegalStateException("no table is open"));
    }
}
