package planhouse.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.SetAsideRow;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.word.NilWords;
import planhouse.collection.word.Said;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/** Asks about tables that say that there is nothing to report, and hold figures. */
final class NilContradiction {

    private static final String RULE = "-N03";

    private final List<Finding> findings = new ArrayList<>();
    private @Nullable RecognisedTable table;
    private Optional<Said> words = Optional.empty();
    private int firstRow;

    void open(RecognisedTable opened) {
        finish();
        table = opened;
        words = opened.saysNothing().filter(said -> NilWords.isSaidOfTable(said.text()));
        firstRow = 0;
    }

    /** A row that somebody filled in. */
    void filled(CleanRow row) {
        if (firstRow == 0) firstRow = row.number();
    }

    void setAside(SetAsideRow row) {
        if (words.isPresent()) return;
        words =
                row.source().cells().stream()
                        .filter(cell -> NilWords.isSaidOfTable(cell.text()))
                        .findFirst()
                        .filter(cell -> NilWords.isSaid(row.source()))
                        .map(cell -> new Said(cell.text(), cell.address()));
    }

    /** Known after the return's last table. */
    List<Finding> findings() {
        finish();
        return List.copyOf(findings);
    }

    private void finish() {
        if (table != null && firstRow > 0) {
            RecognisedTable filled = table;
            words.ifPresent(said -> findings.add(finding(filled, said)));
        }
        table = null;
    }

    private Finding finding(RecognisedTable filled, Said said) {
        Map<String, Bilingual> places =
                Map.of(
                        "found", Bilingual.same(said.text()),
                        "row", Bilingual.same(String.valueOf(firstRow)));
        String cell = said.cell().toString();
        String where = filled.sheet() + "!" + cell;
        Bilingual message = Wording.of("nil.contradicted.message", places);
        return new Finding(
                Severity.QUERY,
                filled.form().code() + RULE,
                filled.tableNo(),
                filled.sheet(),
                cell,
                null,
                said.text(),
                Wording.of("nil.contradicted.expected", places),
                new Bilingual(where + "：" + message.zh(), where + ": " + message.en()),
                Wording.of("nil.contradicted.fix", places));
    }
}
