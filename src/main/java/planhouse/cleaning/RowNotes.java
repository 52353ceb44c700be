package planhouse.cleaning;

import java.util.ArrayList;
import java.util.List;
import planhouse.collection.FindingText;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;

/** What is found and changed while one row is cleaned. */
final class RowNotes {

    private static final FindingText TEXT = new FindingText("planhouse.cleaning.messages");

    private final String form;
    private final int tableNo;
    private final String sheet;
    private final int row;
    private List<Finding> findings = List.of();
    private List<Correction> corrections = List.of();

    RowNotes(String form, int tableNo, String sheet, int row) {
        this.form = form;
        this.tableNo = tableNo;
        this.sheet = sheet;
        this.row = row;
    }

    /** Further words of the package, such as the name of a type. */
    static Bilingual words(String key, Object... arguments) {
        return TEXT.text(key, arguments);
    }

    /**
     * @param item the item's code; empty where the cell is of none
     */
    void error(CellRule rule, int column, String item, String found, Object... arguments) {
        add(finding(Severity.ERROR, rule, column, item, found, arguments));
    }

    /**
     * @param item the item's code
     */
    void query(CellRule rule, int column, String item, String found, Object... arguments) {
        add(finding(Severity.QUERY, rule, column, item, found, arguments));
    }

    private Finding finding(
            Severity severity,
            CellRule rule,
            int column,
            String item,
            String found,
            Object... arguments) {
        return TEXT.finding(
                severity,
                rule.number(),
                form,
                tableNo,
                sheet,
                cell(column),
                item.isEmpty() ? null : item,
                found,
                arguments);
    }

    void add(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(2);
        }
        findings.add(finding);
    }

    void correction(int column, String item, String from, String to, Bilingual why) {
        if (corrections.isEmpty()) {
            corrections = new ArrayList<>(4);
        }
        corrections.add(new Correction(tableNo, row, item, cell(column), from, to, why));
    }

    String cell(int column) {
        return new CellAddress(row, column).toString();
    }

    List<Finding> findings() {
        return findings;
    }

    List<Correction> corrections() {
        return corrections;
    }

    String form() {
        return form;
    }

    int tableNo() {
        return tableNo;
    }

    String sheet() {
        return sheet;
    }
}
