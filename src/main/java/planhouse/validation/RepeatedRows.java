package planhouse.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.RowIdentity;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Form;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;

/**
 * Rows of a table form that stand in a return twice, so that a figure is said two times. A row may
 * go on in another table with other columns.
 */
final class RepeatedRows {

    private static final String RULE = "-N02";

    private final Form form;
    private final RowIdentity identity;
    private final Map<String, Map<String, String>> said = new HashMap<>();

    RepeatedRows(Form form) {
        this.form = form;
        this.identity = new RowIdentity(form);
    }

    /** What is wrong with a row whose figures a row before it says too. */
    Optional<Finding> finding(RecognisedTable table, CleanRow row) {
        Optional<String> about = form.isList() ? Optional.empty() : identity.of(row);
        if (about.isEmpty()) return Optional.empty();
        Map<String, String> ofRow = said.computeIfAbsent(about.get(), none -> new HashMap<>());
        int column = row.source().cells().get(0).column();
        String cell = new CellAddress(row.number(), column).toString();
        String where = table.sheet() + "!" + cell;
        Optional<String> before = Optional.empty();
        for (ColumnBinding binding : table.columns()) {
            Optional<String> first =
                    Optional.ofNullable(ofRow.putIfAbsent(binding.item().code(), where));
            before = before.or(() -> first);
        }
        return before.map(first -> finding(table, row, cell, where, first));
    }

    /** Whether there are rows, and each has a column of an item in one of its tables. */
    boolean saidInEveryRow(String item) {
        return !said.isEmpty() && said.values().stream().allMatch(row -> row.containsKey(item));
    }

    private Finding finding(
            RecognisedTable table, CleanRow row, String cell, String where, String first) {
        Map<String, Bilingual> places =
                Map.of("found", Bilingual.same(row.label()), "first", Bilingual.same(first));
        Bilingual message = Wording.of("repeated.message", places);
        return new Finding(
                Severity.ERROR,
                form.code() + RULE,
                table.tableNo(),
                table.sheet(),
                cell,
                null,
                row.label(),
                Wording.of("repeated.expected", places),
                new Bilingual(where + "：" + message.zh(), where + ": " + message.en()),
                Wording.of("repeated.fix", places));
    }
}
