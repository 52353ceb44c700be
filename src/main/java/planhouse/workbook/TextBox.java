package planhouse.workbook;

/**
 * Words in a shape that is drawn over a sheet's cells and belongs to none of them.
 *
 * @param corner the cell under its upper left corner
 */
public record TextBox(CellAddress corner, String text) {}
