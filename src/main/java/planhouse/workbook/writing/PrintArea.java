package planhouse.workbook.writing;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What of a sheet is printed. */
final class PrintArea {

    private final XSSFSheet sheet;

    PrintArea(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void set(Area area) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(
                workbook.getSheetIndex(sheet),
                area.firstColumn(),
                area.lastColumn(),
                area.firstRow(),
                area.lastRow());
    }

    /** The area down to the last row that is filled in; Excel works it out when it prints. */
    void setFilled(Area area, int firstFilled, int leastRow) {
        set(area);
        Area entries = new Area(firstFilled, area.firstColumn(), area.lastRow(), area.lastColumn());
        String last =
                "MAX(%1$d,SUMPRODUCT(MAX((%2$s<>\"\")*ROW(%2$s))))"
                        .formatted(leastRow + 1, qualified(entries));
        Area whole = Area.column(area.lastColumn(), 0, area.lastRow());
        name().setRefersToFormula(
                        "%s:INDEX(%s,%s)"
                                .formatted(
                                        qualified(Area.cell(area.firstRow(), area.firstColumn())),
                                        qualified(whole),
                                        last));
    }

    private XSSFName name() {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        return sheet.getWorkbook().getNames(XSSFName.BUILTIN_PRINT_AREA).stream()
                .filter(name -> name.getSheetIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private String qualified(Area area) {
        String cell = new CellReference(sheet.getSheetName(), 0, 0, true, true).formatAsString();
        return cell.substring(0, cell.lastIndexOf('!') + 1) + area.absolute();
    }
}
