package planhouse.collection;

import java.util.List;
import java.util.Optional;
import planhouse.collection.table.FoundTable;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Form;

/**
 * What a table of a workbook follows.
 *
 * @param ofWorkbook all tables so far, in reading order
 * @param above the table above it on the sheet
 */
public record TablesBefore(List<FoundTable> ofWorkbook, Optional<FoundTable> above) {

    /** The number of the table that follows. */
    public int next() {
        return ofWorkbook.size() + 1;
    }

    /**
     * The table that one of a form goes on, so that what is said once for both holds: the form's
     * table above it, or the last of the same return on another sheet.
     */
    Optional<FoundTable> continued(Form form, Optional<String> respondent, Optional<Integer> year) {
        return above.filter(table -> isOf(form, table.table()))
                .or(
                        () ->
                                ofWorkbook.stream()
                                        .filter(table -> isOf(form, table.table()))
                                        .filter(
                                                table ->
                                                        table.table()
                                                                .respondent()
                                                                .equals(respondent))
                                        .filter(table -> table.table().year().equals(year))
                                        .reduce((earlier, later) -> later));
    }

    private static boolean isOf(Form form, RecognisedTable table) {
        return table.form().code().equals(form.code());
    }
}
