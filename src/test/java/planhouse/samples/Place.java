package planhouse.samples;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;

/** Where a cell stands in a workbook. */
record Place(String sheet, int row, int column) {

    static Place of(Cell cell) {
        return new Place(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
    }

    /** Such as F8. */
    String cell() {
        return new CellReference(row, column).formatAsString();
    }
}
