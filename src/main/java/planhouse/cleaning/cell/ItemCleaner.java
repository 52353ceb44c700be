package planhouse.cleaning.cell;

import planhouse.indicator.Value;
import planhouse.workbook.Cell;

/** Turns the cells of one column into values of its item's type. */
public interface ItemCleaner {

    /** The value of a cell that is not blank; what is wrong or changed goes into the notes. */
    Value clean(Cell cell, RowNotes notes);

    /** The value where the cell is blank. */
    Value blank(int column, RowNotes notes);
}
