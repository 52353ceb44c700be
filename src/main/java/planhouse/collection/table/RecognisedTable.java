package planhouse.collection.table;

import java.util.List;
import java.util.Optional;
import planhouse.collection.word.Said;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.workbook.CellRange;

/**
 * A table on a sheet that was recognised as a form, with its columns bound to the form's items and
 * the return it belongs to, as far as the workbook says it.
 *
 * @param tableNo its number in the workbook, from 1, in reading order; with a row number it
 *     addresses a row
 * @param respondent the respondent's code; empty where no text of the workbook names one (a finding
 *     says so)
 * @param year the reference year; empty where no text of the workbook names one (a finding says so)
 * @param headerRows first and last row of the header, in {@code header.firstRow()} and {@code
 *     header.lastRow()}
 * @param columns the bound columns, in the form's item order; items without a column are not in it
 * @param stubs the bound stub columns of a table form
 * @param saysNothing the words above the header that there is nothing to report
 */
public record RecognisedTable(
        Form form,
        Edition edition,
        Optional<String> respondent,
        Optional<Integer> year,
        int tableNo,
        String sheet,
        CellRange headerRows,
        List<ColumnBinding> columns,
        List<StubBinding> stubs,
        Optional<Said> saysNothing) {

    public RecognisedTable {
        columns = List.copyOf(columns);
        stubs = List.copyOf(stubs);
    }

    /** Where findings about the table as a whole stand. */
    public FindingPlace place() {
        return new FindingPlace(form.code(), tableNo, sheet);
    }

    /** Where an item stands; empty where the table has no column of it. */
    public Optional<ColumnBinding> columnOf(Item item) {
        return columns.stream()
                .filter(binding -> binding.item().code().equals(item.code()))
                .findFirst();
    }
}
