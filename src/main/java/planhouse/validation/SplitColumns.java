package planhouse.validation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.TableRule;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;

/**
 * The columns of a return that stand in several tables (续表). The rows of a table form go on in
 * another table with other columns; those of a list do not, for each is a whole: a further table
 * with what the first lacks is not read, and its cause is told in place of the columns that either
 * lacks.
 */
public final class SplitColumns {

    private final Form form;
    private final List<RecognisedTable> tables = new ArrayList<>();
    private final List<Finding> missing = new ArrayList<>();
    private boolean apart;

    public SplitColumns(Form form) {
        this.form = form;
    }

    /**
     * A table of the return begins.
     *
     * @param findings those of its header
     * @return what is to be told of it now
     */
    public List<Finding> open(RecognisedTable table, List<Finding> findings) {
        List<Finding> told = new ArrayList<>(findings);
        List<Finding> lacking = findings.stream().filter(this::isOfMissingColumn).toList();
        apart = false;
        if (!form.isList()) {
            missing.addAll(lacking);
            told.removeAll(lacking);
        } else if (!lacking.isEmpty()) {
            for (RecognisedTable before : tables) {
                List<Item> further = itemsOf(table, item -> before.columnOf(item).isEmpty());
                List<Item> elsewhere =
                        itemsOf(before, item -> lacking.stream().anyMatch(one -> isOf(one, item)));
                if (apart || further.isEmpty() || elsewhere.isEmpty()) continue;
                apart = true;
                told.removeAll(lacking);
                told.add(apart(table, before, further, elsewhere));
            }
        }
        if (!apart) tables.add(table);
        return told;
    }

    /** Whether the rows of the table opened last are parts of rows of another, and are not read. */
    public boolean isApart() {
        return apart;
    }

    /**
     * After the last table: columns that a table lacks and that its rows do not have in another.
     *
     * @param review what saw the rows of all tables; empty where nobody did
     */
    public List<Finding> close(Optional<ReturnReview> review) {
        return missing.stream()
                .filter(finding -> !isElsewhere(String.valueOf(finding.item()), review))
                .toList();
    }

    private boolean isElsewhere(String item, Optional<ReturnReview> review) {
        return review.filter(rows -> rows.saysInEveryRow(item)).isPresent();
    }

    private boolean isOfMissingColumn(Finding finding) {
        return finding.rule().equals(TableRule.COLUMN_MISSING.code(form.code()));
    }

    private static boolean isOf(Finding finding, Item item) {
        return item.code().equals(finding.item());
    }

    private static List<Item> itemsOf(RecognisedTable table, Predicate<Item> which) {
        return table.columns().stream().map(column -> column.item()).filter(which).toList();
    }

    private static Finding apart(
            RecognisedTable table,
            RecognisedTable before,
            List<Item> further,
            List<Item> elsewhere) {
        return TableRule.COLUMNS_APART.finding(
                table.place().at(table.headerRows().first()),
                "",
                before.sheet() + "!" + before.headerRows().first(),
                names(further),
                names(elsewhere));
    }

    private static Bilingual names(List<Item> items) {
        return new Bilingual(
                items.stream().map(item -> item.name().zh()).collect(joining("、")),
                items.stream().map(item -> item.name().en()).collect(joining(", ")));
    }
}
