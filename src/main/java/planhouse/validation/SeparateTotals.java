package planhouse.validation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.RowIdentity;
import planhouse.cleaning.SetAsideRow;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;

/**
 * Tables of one list on several sheets, each with a total of its own rows. A list that goes on (续表)
 * has one total, so that the second may be a sample or a copy, which would be added to the first.
 */
final class SeparateTotals {

    private static final String RULE = "-N05";
    private static final String CONTINUED = "续";

    private final Set<String> sheets = new HashSet<>();
    private @Nullable String first;

    /**
     * A total row of a list.
     *
     * @param ofTable whether it states the sums of its own table
     * @param ofReturn whether it states those of all tables until now
     */
    Optional<Finding> total(
            ReviewedTable table, SetAsideRow row, boolean ofTable, boolean ofReturn) {
        String sheet = table.table().sheet();
        if (!ofTable || !sheets.add(sheet)) return Optional.empty();
        String cell =
                new CellAddress(row.number(), row.source().cells().get(0).column()).toString();
        if (first == null) {
            first = sheet + "!" + cell;
            return Optional.empty();
        }
        return ofReturn || sheet.contains(CONTINUED)
                ? Optional.empty()
                : Optional.of(finding(table, row, cell, first));
    }

    private static Finding finding(
            ReviewedTable table, SetAsideRow row, String cell, String before) {
        String sheet = table.table().sheet();
        Map<String, Bilingual> places =
                Map.of(
                        "found", Bilingual.same(row.label().strip()),
                        "sheet", Bilingual.same(sheet),
                        "first", Bilingual.same(before));
        Bilingual message = Wording.of("separate.message", places);
        String where = sheet + "!" + cell;
        return new Finding(
                        Severity.QUERY,
                        table.form().code() + RULE,
                        table.table().tableNo(),
                        sheet,
                        cell,
                        null,
                        row.label().strip(),
                        Wording.of("separate.expected", places),
                        new Bilingual(where + "：" + message.zh(), where + ": " + message.en()),
                        Wording.of("separate.fix", places))
                .about(RowIdentity.of(row));
    }
}
