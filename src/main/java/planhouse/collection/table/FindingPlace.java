package planhouse.collection.table;

import org.jspecify.annotations.Nullable;
import planhouse.workbook.CellAddress;

/**
 * Where a finding stands: a table of a form in its workbook, and there a cell.
 *
 * @param form the form's code
 * @param tableNo the table's number in the workbook, from 1
 * @param cell the cell's address such as {@code F8}; null: the whole sheet
 * @param item the code of the item that the cell is of; null: of none
 */
public record FindingPlace(
        String form, int tableNo, String sheet, @Nullable String cell, @Nullable String item) {

    /** A table as a whole. */
    public FindingPlace(String form, int tableNo, String sheet) {
        this(form, tableNo, sheet, null, null);
    }

    public FindingPlace at(CellAddress address) {
        return at(address.toString());
    }

    public FindingPlace at(String address) {
        return new FindingPlace(form, tableNo, sheet, address, item);
    }

    public FindingPlace of(String code) {
        return new FindingPlace(form, tableNo, sheet, cell, code);
    }
}
