package planhouse.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.SetAsideRow;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.word.NilWords;
import planhouse.form.AskedAgain;
import planhouse.form.Form;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;
import planhouse.workbook.CellAddress;

/**
 * Tells whether a return without a row says that there is nothing to report. One that says nothing
 * is queried: until somebody explains it, its zeros are provisional. One whose form asks for its
 * rows is in error. The same goes for a return whose rows hold no more than what a template brings:
 * names, and figures of the year before. One that says so and holds figures is asked which is
 * meant.
 */
public final class NilReview {

    private static final String RULE = "-N01";

    private @Nullable RecognisedTable first;
    private List<Integer> asked = List.of();
    private int firstRow;
    private boolean rows;
    private boolean answered;
    private boolean blanksRefused;
    private boolean said;
    private boolean hasColumn;
    private final NilContradiction contradiction = new NilContradiction();
    private String words = "";

    /** A table of the return begins. */
    public void open(RecognisedTable table) {
        if (first == null) {
            first = table;
            asked = asked(table.form());
        }
        hasColumn |=
                asked.stream()
                        .map(table.form().items()::get)
                        .anyMatch(item -> table.columnOf(item).isPresent());
        said |= table.saysNothing().isPresent();
        contradiction.open(table);
    }

    /** A row of data passes. */
    public void row(CleanRow row) {
        if (!rows) {
            firstRow = row.number();
        }
        rows = true;
        blanksRefused |= row.onlyLacksValues();
        boolean answers = answers(row);
        answered |= answers;
        if (answers) contradiction.filled(row);
    }

    /** One with a mistake in what it says has been filled in too. */
    private boolean answers(CleanRow row) {
        boolean blank = row.onlyLacksValues();
        return !(row.findings().isEmpty() || blank)
                || asked.stream()
                        .map(row.values()::get)
                        .filter(value -> !(blank && Value.INVALID.equals(value)))
                        .anyMatch(value -> !Value.NOT_REPORTED.equals(value));
    }

    /**
     * Whether the return so far is a template that nobody filled in, whose form asks for its rows:
     * that is said once, and of no blank cell.
     */
    public boolean isUntouched() {
        return rows && !answered && !asked.isEmpty() && first != null && first.form().demandsRows();
    }

    /** Where the values stand that no template brings and no formula makes. */
    private static List<Integer> asked(Form form) {
        AskedAgain again = new AskedAgain(form);
        Set<String> brought = new HashSet<>();
        if (form.isList()) {
            brought.addAll(form.key());
            brought.addAll(form.carriedOver());
        }
        for (Rule rule : form.rules()) {
            if (rule instanceof Rule.GrowthAgrees growth) {
                brought.add(growth.growth());
            }
        }
        return IntStream.range(0, form.items().size())
                .filter(index -> !brought.contains(form.items().get(index).code()))
                .filter(index -> !form.items().get(index).place().growth())
                .filter(index -> again.by(form.items().get(index)).isEmpty())
                .boxed()
                .toList();
    }

    /** A column that is missing is told as such. */
    private boolean isColumnNeeded(Form form) {
        return asked.stream()
                .map(form.items()::get)
                .anyMatch(item -> item.required() || item.columnRequired());
    }

    /** A row that is not data passes. */
    public void setAside(SetAsideRow row) {
        contradiction.setAside(row);
        if (NilWords.isSaid(row.source())) {
            said = true;
            words = row.label();
        }
    }

    /** Whether the return is a nil return; known after its last table. */
    public boolean isNil() {
        return first != null && !rows && said && !first.form().demandsRows();
    }

    /** Tables that say that there is nothing, and hold figures; known after the last. */
    public List<Finding> contradictions() {
        return contradiction.findings();
    }

    /** What is wrong with a return that has no row, or nothing in its rows. */
    public Optional<Finding> finding() {
        boolean unfilled =
                rows && !answered && !asked.isEmpty() && (isUntouched() || !blanksRefused);
        if (first == null || rows && !unfilled || isNil()) {
            return Optional.empty();
        }
        if (unfilled && !hasColumn && isColumnNeeded(first.form())) {
            return Optional.empty();
        }
        boolean demanded = first.form().demandsRows();
        String key = (unfilled ? "nil.unfilled." : "nil.") + (demanded ? "demanded" : "missing");
        Map<String, Bilingual> places = Map.of("form", Bilingual.same(first.form().code()));
        String cell =
                new CellAddress(
                                unfilled ? firstRow : first.headerRows().lastRow() + 1,
                                first.headerRows().firstColumn())
                        .toString();
        String where = first.sheet() + "!" + cell;
        Bilingual message = Wording.of(key + ".message", places);
        return Optional.of(
                new Finding(
                        demanded ? Severity.ERROR : Severity.QUERY,
                        first.form().code() + RULE,
                        first.tableNo(),
                        first.sheet(),
                        cell,
                        null,
                        words,
                        Wording.of(key + ".expected", places),
                        new Bilingual(where + "：" + message.zh(), where + ": " + message.en()),
                        Wording.of(key + ".fix", places)));
    }
}
