package planhouse.cleaning.cell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.form.Item;
import planhouse.indicator.Missing;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;

/**
 * Cells that hold no number: what is the same for texts, codes, dates and yes or no. A missing sign
 * does not fill a required cell.
 */
abstract class WordCleaner implements ItemCleaner {

    final Item item;
    private final MissingSigns missing;

    WordCleaner(Item item, MissingSigns missing) {
        this.item = item;
        this.missing = missing;
    }

    /** The value of a cell's text; null where it is none of the type's. */
    abstract @Nullable Value read(String text, Cell cell, RowNotes notes);

    /** The text of a cell. */
    String text(Cell cell) {
        return cell.text();
    }

    /** The finding for a text that is neither a value nor a missing sign. */
    abstract void refuse(Cell cell, RowNotes notes);

    @Override
    public final Value blank(int column, RowNotes notes) {
        if (item.required()) {
            notes.error(CellRule.REQUIRED, column, item.code(), "", item.name());
            return Value.INVALID;
        }
        return Value.NOT_REPORTED;
    }

    @Override
    public final Value clean(Cell cell, RowNotes notes) {
        CellValue value = cell.value();
        if (value instanceof CellValue.NotCalculated) {
            notes.error(CellRule.NOT_CALCULATED, cell.column(), item.code(), "", item.name());
            return Value.INVALID;
        }
        String text = text(cell);
        if (!(value instanceof CellValue.Error)) {
            Value read = read(text, cell, notes);
            if (read != null) {
                return read;
            }
        }
        @Nullable Missing kind = missing.kindOf(text);
        if (kind != null) {
            return absent(kind, cell, notes);
        }
        if (value instanceof CellValue.Error) {
            notes.error(CellRule.ERROR_VALUE, cell.column(), item.code(), text, item.name());
        } else if (AsAbove.isSaid(text)) {
            notes.error(CellRule.AS_ABOVE_UNREAD, cell.column(), item.code(), text, item.name());
        } else {
            refuse(cell, notes);
        }
        return Value.INVALID;
    }

    private Value absent(Missing kind, Cell cell, RowNotes notes) {
        if (item.required()) {
            notes.error(CellRule.REQUIRED, cell.column(), item.code(), cell.text(), item.name());
            return Value.INVALID;
        }
        if (kind == Missing.NOT_REPORTED) {
            return Value.NOT_REPORTED;
        }
        notes.correction(
                cell.column(), item.code(), cell.text(), "", RowNotes.words("why." + kind.code()));
        return new Value.Absent(kind);
    }

    final void corrected(Cell cell, String to, String why, RowNotes notes) {
        if (!to.equals(cell.text())) {
            notes.correction(cell.column(), item.code(), cell.text(), to, RowNotes.words(why));
        }
    }

    final Optional<Missing> missingSign(String text) {
        return Optional.ofNullable(missing.kindOf(text));
    }
}
