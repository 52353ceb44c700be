package planhouse.cleaning;

import java.util.List;
import java.util.Optional;
import planhouse.cleaning.cell.CellRule;
import planhouse.cleaning.cell.Correction;
import planhouse.form.Place;
import planhouse.indicator.Finding;
import planhouse.indicator.Value;
import planhouse.workbook.Row;

/**
 * A row of data with every cell understood.
 *
 * @param number the row's number on its sheet
 * @param values one for each of the form's items, in their order; {@link Value#NOT_REPORTED} where
 *     the column is missing
 * @param place what the row stands for in a table form; {@link Place#NOWHERE} in a list
 * @param line the code of the matrix line; empty otherwise
 * @param ofWhich whether its label carries an "of which" mark (其中：, #)
 * @param label the row's label as found; empty in a list
 * @param source the row as read, for quoting; a hidden one counts as any other
 * @param findings errors of its cells
 * @param corrections what was changed in its cells
 */
public record CleanRow(
        int number,
        List<Value> values,
        Place place,
        Optional<String> line,
        boolean ofWhich,
        String label,
        Row source,
        List<Finding> findings,
        List<Correction> corrections) {

    /** Whether all that is wrong with it are required cells that are blank. */
    public boolean onlyLacksValues() {
        return !findings.isEmpty()
                && findings.stream()
                        .allMatch(
                                finding ->
                                        finding.found().isEmpty()
                                                && finding.rule()
                                                        .endsWith(
                                                                "-" + CellRule.REQUIRED.number()));
    }
}
