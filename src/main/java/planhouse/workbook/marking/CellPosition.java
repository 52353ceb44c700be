package planhouse.workbook.marking;

import planhouse.workbook.CellAddress;

/** Where a scanner stands among a sheet's rows; rows and cells may leave their position out. */
final class CellPosition {

    private int row;
    private int column;

    /** Whether the scanner stands at the start of a row or a cell. */
    boolean moveTo(TagScanner scanner) {
        if (scanner.depth() == 3 && scanner.isAt("row")) {
            row = scanner.number("r", row + 1);
            column = 0;
            return true;
        }
        if (scanner.depth() == 4 && scanner.isAt("c")) {
            String stated = scanner.attribute("r");
            column = stated == null ? column + 1 : columnOf(stated, column + 1);
            return true;
        }
        return false;
    }

    int row() {
        return row;
    }

    /** 0 at the row's own start. */
    int column() {
        return column;
    }

    CellAddress address() {
        return new CellAddress(Math.max(row, 1), column);
    }

    private static int columnOf(String address, int otherwise) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= 'a' && c <= 'z') c -= 32;
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? otherwise : column;
    }
}
