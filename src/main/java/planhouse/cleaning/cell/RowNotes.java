package planhouse.cleaning.cell;

import java.util.ArrayList;
import java.util.List;
import planhouse.collection.table.FindingPlace;
import planhouse.collection.table.FindingText;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.workbook.Cell;
import planhouse.workbook.CellAddress;

/** What is found and changed while one row is cleaned. */
public final class RowNotes {

    private static final FindingText TEXT = new FindingText("planhouse.cleaning.messages");

    private final FindingPlace table;
    private final int row;
    private final LookQuestions questions;
    private List<Finding> findings = List.of();
    private List<Correction> corrections = List.of();

    /** Notes that nobody reads. */
    public RowNotes(FindingPlace table, int row) {
        this(table, row, new LookQuestions());
    }

    /**
     * @param questions what the rows of the table ask together
     */
    public RowNotes(FindingPlace table, int row, LookQuestions questions) {
        this.table = table;
        this.row = row;
        this.questions = questions;
    }

    /** Further words of the package, such as the name of a type. */
    public static Bilingual words(String key, Object... arguments) {
        return TEXT.text(key, arguments);
    }

    /**
     * @param item the item's code; empty where the cell is of none
     */
    public void error(CellRule rule, int column, String item, String found, Object... arguments) {
        add(TEXT.finding(Severity.ERROR, rule.number(), place(column, item), found, arguments));
    }

    /**
     * @param item the item's code
     */
    public void query(CellRule rule, int column, String item, String found, Object... arguments) {
        add(TEXT.finding(Severity.QUERY, rule.number(), place(column, item), found, arguments));
    }

    /** Asks about how a cell shows what it holds, once the table is read. */
    void ask(LookQuestions.Topic topic, Cell cell, Object... words) {
        questions.ask(topic, cell, words);
    }

    /** A query about cells of several rows. */
    static Finding question(CellRule rule, FindingPlace place, String found, Object... arguments) {
        return TEXT.finding(Severity.QUERY, rule.number(), place, found, arguments);
    }

    private FindingPlace place(int column, String item) {
        return item.isEmpty() ? place(column) : place(column).of(item);
    }

    /** Adds a finding that is put into words already. */
    public void add(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(2);
        }
        findings.add(finding);
    }

    /** Notes that the text of an item's cell was changed, and why. */
    public void correction(int column, String item, String from, String to, Bilingual why) {
        if (corrections.isEmpty()) {
            corrections = new ArrayList<>(4);
        }
        corrections.add(new Correction(table.tableNo(), row, item, cell(column), from, to, why));
    }

    /** The row's cell in a column. */
    public FindingPlace place(int column) {
        return table.at(new CellAddress(row, column));
    }

    private String cell(int column) {
        return new CellAddress(row, column).toString();
    }

    /** All findings so far, in the order in which they were made. */
    public List<Finding> findings() {
        return findings;
    }

    /** All corrections so far, in the order in which they were made. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** Notes of the same row that nobody is told. */
    public RowNotes unsaid() {
        return new RowNotes(table, row);
    }
}
