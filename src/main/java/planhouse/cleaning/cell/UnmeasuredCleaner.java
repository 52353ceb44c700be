package planhouse.cleaning.cell;

import planhouse.indicator.Value;
import planhouse.workbook.Cell;

/**
 * Numbers of a column or line whose unit is not known: its header or label has the error, and no
 * rule may take them for values of the item's own unit.
 */
record UnmeasuredCleaner(ItemCleaner numbers) implements ItemCleaner {

    @Override
    public Value clean(Cell cell, RowNotes notes) {
        Value value = numbers.clean(cell, notes);
        return value instanceof Value.Numeric ? Value.INVALID : value;
    }

    @Override
    public Value blank(int column, RowNotes notes) {
        return numbers.blank(column, notes);
    }
}
