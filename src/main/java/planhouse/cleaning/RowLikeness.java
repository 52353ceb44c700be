package planhouse.cleaning;

import java.util.List;
import java.util.Optional;
import planhouse.cleaning.cell.ItemCleaner;
import planhouse.cleaning.cell.RowNotes;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.FindingPlace;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/**
 * How like a table's own a row is, by what the cleaners of its columns make of its cells; nothing
 * of it is told.
 */
final class RowLikeness {

    private final Form form;
    private final TableColumns columns;
    private final List<ColumnBinding> bindings;
    private final List<ItemCleaner> cleaners;

    /**
     * @param cleaners of data, in the order of the columns
     */
    RowLikeness(Form form, TableColumns columns, List<ItemCleaner> cleaners) {
        this.form = form;
        this.columns = columns;
        this.bindings = columns.inSheetOrder();
        this.cleaners = cleaners;
    }

    /**
     * Whether more of the cells under codes, dates, answers and numbers are such values than not;
     * free text says nothing.
     */
    boolean isUnderstood(Row row) {
        RowNotes unsaid = new RowNotes(new FindingPlace(form.code(), 0, ""), row.number());
        int understood = 0;
        for (int index = 0; index < cleaners.size(); index++) {
            Optional<Cell> cell = row.cellAt(bindings.get(index).column());
            if (cell.isPresent() && !bindings.get(index).item().isFreeText()) {
                Value value = cleaners.get(index).clean(cell.get(), unsaid);
                understood += value instanceof Value.Invalid ? -1 : 1;
            }
        }
        return understood > 0;
    }

    /**
     * Whether a row of data is short words alone, some under numbers, and none of them a value, a
     * missing sign or a label: as headers are.
     */
    boolean isInWords(RowDraft draft) {
        List<Cell> cells = draft.row().cells();
        boolean listed = draft.stub() != null && draft.stub().kind() == StubLine.Kind.LISTED;
        if (listed || cells.size() < 2) {
            return false;
        }
        for (Cell cell : cells) {
            if (!RowMarks.mayBeHeader(cell)) {
                return false;
            }
        }
        RowNotes unsaid = draft.notes().unsaid();
        boolean underNumbers = false;
        for (int index = 0; index < cleaners.size(); index++) {
            Item item = bindings.get(index).item();
            Optional<Cell> cell = draft.row().cellAt(bindings.get(index).column());
            if (cell.isPresent() && !item.isFreeText()) {
                if (!(cleaners.get(index).clean(cell.get(), unsaid) instanceof Value.Invalid)) {
                    return false;
                }
                underNumbers |= item.isNumeric() && !TableColumns.isNumeral(cell.get());
            }
        }
        return underNumbers;
    }

    /**
     * Whether a row of data might be one of the table's: its label is listed, or its key is right,
     * it holds a number, and hardly a cell that it would not hold.
     */
    boolean isOwn(RowDraft draft) {
        Row row = draft.row();
        if (!columns.hasNumerals(row)) {
            return false;
        }
        if (draft.stub() != null) {
            return draft.stub().kind() == StubLine.Kind.LISTED;
        }
        int right = 0;
        int wrong = 0;
        for (int index = 0; index < cleaners.size(); index++) {
            Item item = bindings.get(index).item();
            ItemCleaner cleaner = cleaners.get(index);
            Optional<Cell> cell = row.cellAt(bindings.get(index).column());
            boolean invalid =
                    cell.map(each -> cleaner.clean(each, draft.notes()))
                            .filter(Value.Invalid.class::isInstance)
                            .isPresent();
            if (form.key().contains(item.code()) && (invalid || cell.isEmpty())) {
                return false;
            }
            wrong += invalid ? 1 : 0;
            right += cell.isPresent() && !invalid && !item.isFreeText() ? 1 : 0;
        }
        return right >= 2 && right >= 2 * wrong;
    }
}
