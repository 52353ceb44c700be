package planhouse.cleaning.cell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.form.Item;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;

/** Cells that say yes or no. */
final class YesNoCleaner extends WordCleaner {

    private static final Value YES = new Value.YesNo(true);
    private static final Value NO = new Value.YesNo(false);

    YesNoCleaner(Item item, MissingSigns missing) {
        super(item, missing);
    }

    @Override
    @Nullable Value read(String text, Cell cell, RowNotes notes) {
        Optional<Boolean> yes = YesNoReader.read(text);
        if (yes.isEmpty()) {
            return null;
        }
        if (!YesNoReader.isPlain(text)) {
            corrected(cell, yes.get() ? "是" : "否", "why.yesNo", notes);
        }
        return yes.get() ? YES : NO;
    }

    @Override
    void refuse(Cell cell, RowNotes notes) {
        notes.error(CellRule.NOT_YES_OR_NO, cell.column(), item.code(), cell.text(), item.name());
    }
}
