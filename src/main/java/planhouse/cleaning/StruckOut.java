package planhouse.cleaning;

import java.util.List;
import planhouse.cleaning.cell.CellRule;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.table.ColumnBinding;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/** Cells that are struck through: what is crossed out is no value, and says of none that it is. */
record StruckOut(Form form, TableColumns columns) {

    /** Remarks may be crossed out, and words beside a total. */
    boolean holds(Item item, Cell cell, boolean isData) {
        return cell.isStruck()
                && (item.isNumeric()
                        || isData
                                && (!item.isFreeText()
                                        || item.required()
                                        || form.key().contains(item.code())));
    }

    /** One finding where the whole row is crossed out, else one for each cell. */
    void tell(Row row, List<ColumnBinding> struck, RowNotes notes) {
        boolean whole = row.cells().stream().filter(this::isAsked).allMatch(Cell::isStruck);
        if (whole && struck.size() > 1) {
            tell(CellRule.ROW_STRUCK, row, struck.get(0), notes);
        } else {
            struck.forEach(binding -> tell(CellRule.STRUCK, row, binding, notes));
        }
    }

    /** A label that is crossed out beside figures that are not. */
    void tellLabel(Row row, StubLine stub, RowNotes notes) {
        row.cellAt(stub.column())
                .filter(label -> label.isStruck() && row.cells().stream().anyMatch(this::stands))
                .ifPresent(
                        label ->
                                notes.error(
                                        CellRule.STRUCK,
                                        label.column(),
                                        "",
                                        label.text(),
                                        RowNotes.words("label")));
    }

    private boolean stands(Cell cell) {
        return columns.isBound(cell.column()) && !cell.isStruck();
    }

    private boolean isAsked(Cell cell) {
        return columns.isBound(cell.column());
    }

    private static void tell(CellRule rule, Row row, ColumnBinding binding, RowNotes notes) {
        String found = row.cellAt(binding.column()).map(Cell::text).orElse("");
        Item item = binding.item();
        notes.error(rule, binding.column(), item.code(), found, item.name());
    }
}
