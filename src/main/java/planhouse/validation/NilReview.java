package planhouse.validation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.SetAsideRow;
import planhouse.collection.NilWords;
import planhouse.collection.RecognisedTable;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;

/**
 * Tells whether a return without a row says that there is nothing to report. One that says nothing
 * is queried: until somebody explains it, its zeros are provisional. One whose form asks for its
 * rows is in error.
 */
public final class NilReview {

    private static final String RULE = "-N01";

    private @Nullable RecognisedTable first;
    private boolean rows;
    private boolean said;
    private String words = "";

    /** A table of the return begins. */
    public void open(RecognisedTable table) {
        if (first == null) {
            first = table;
        }
        said |= table.saysNothing();
    }

    /** A row of data passes. */
    public void row() {
        rows = true;
    }

    /** A row that is not data passes. */
    public void setAside(SetAsideRow row) {
        if (NilWords.isSaid(row.source())) {
            said = true;
            words = row.label();
        }
    }

    /** Whether the return is a nil return; known after its last table. */
    public boolean isNil() {
        return first != null && !rows && said && !first.form().demandsRows();
    }

    /** What is wrong with a return that has no row. */
    public Optional<Finding> finding() {
        if (first == null || rows || isNil()) {
            return Optional.empty();
        }
        boolean demanded = first.form().demandsRows();
        String key = demanded ? "nil.demanded" : "nil.missing";
        Map<String, Bilingual> places = Map.of("form", Bilingual.same(first.form().code()));
        String cell =
                new CellAddress(first.headerRows().lastRow() + 1, first.headerRows().firstColumn())
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
