package planhouse.workbook.writing;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How large the numbers of a chart are. */
final class ChartScale {

    private static final double SMALL = 6;

    private final Chart chart;
    private final List<Double> numbers = new ArrayList<>();

    ChartScale(XSSFSheet sheet, Chart chart) {
        this.chart = chart;
        for (Chart.Series series : chart.series()) {
            Area area = series.values();
            for (int row = area.firstRow(); row <= area.lastRow(); row++) {
                for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                    XSSFCell cell = sheet.getRow(row).getCell(column);
                    if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(cell.getNumericCellValue());
                    }
                }
            }
        }
    }

    /** Counts so small that Excel's own steps would be fractions, which print as equal numbers. */
    boolean isSmallCount() {
        return !chart.format().contains(".")
                && !chart.format().contains("%")
                && numbers.stream().allMatch(number -> Math.abs(number) <= SMALL);
    }

    /** Otherwise the axis begins at zero, so that lengths and heights can be compared. */
    boolean hasNegative() {
        return numbers.stream().anyMatch(number -> number < 0);
    }
}
