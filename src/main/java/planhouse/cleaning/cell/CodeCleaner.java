package planhouse.cleaning.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.form.CodeList;
import planhouse.form.Item;
import planhouse.indicator.Missing;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;

/** Cells that hold a member of a code list, by code, name or alias. */
final class CodeCleaner extends WordCleaner {

    private static final int MOST_REMEMBERED = 5000;

    private final CodeNames names;
    private final String listName;
    private final Map<String, Optional<Value.Code>> remembered = new HashMap<>();

    CodeCleaner(Item item, CodeList list, CodeNames names, MissingSigns missing) {
        super(item, missing);
        this.names = names;
        this.listName = list.name();
    }

    @Override
    @Nullable Value read(String text, Cell cell, RowNotes notes) {
        Optional<Value.Code> code = remembered.get(text);
        if (code == null) {
            code = names.code(text).map(Value.Code::new);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, code);
            }
        }
        if (code.isEmpty()) {
            return isDenied(text) ? none(cell, notes) : null;
        }
        String kept = code.get().code();
        if (!names.isNamed(kept, text)) {
            String why = text.equals(kept) ? "why.itself" : "why.alias";
            notes.correction(cell.column(), item.code(), text, kept, RowNotes.words(why));
        }
        return code.get();
    }

    /** 否 in a column of codes that may stay blank says that there is none. */
    private boolean isDenied(String text) {
        return !item.required()
                && missingSign(text).isEmpty()
                && YesNoReader.read(text).filter(yes -> !yes).isPresent();
    }

    private Value none(Cell cell, RowNotes notes) {
        corrected(cell, "", "why.none", notes);
        return new Value.Absent(Missing.NONE);
    }

    @Override
    void refuse(Cell cell, RowNotes notes) {
        notes.error(
                CellRule.NOT_IN_CODE_LIST,
                cell.column(),
                item.code(),
                cell.text(),
                item.name(),
                names.choices(),
                listName);
    }
}
