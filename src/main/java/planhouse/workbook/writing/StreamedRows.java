package planhouse.workbook.writing;

import java.time.ZoneId;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Rows at the end of a sheet that go straight into the file, so that there may be any number.
 *
 * @param firstRow where the first of them stands; nothing else is below
 */
record StreamedRows(String sheet, int firstRow, Iterator<List<NewCell>> rows) {

    void write(SXSSFSheet target, Styles styles) {
        int number = firstRow;
        while (rows.hasNext()) {
            Row row = target.createRow(number++);
            int column = 0;
            for (NewCell cell : rows.next()) {
                write(row.createCell(column++), cell, styles);
            }
        }
    }

    private static void write(Cell cell, NewCell content, Styles styles) {
        cell.setCellStyle(styles.of(content.look()));
        if (content instanceof NewCell.Words words) {
            cell.setCellStyle(styles.ofText(words.text(), words.look()));
            cell.setCellValue(words.text());
        } else if (content instanceof NewCell.Number number) {
            cell.setCellValue(number.value().doubleValue());
        } else if (content instanceof NewCell.Day day) {
            cell.setCellValue(
                    Date.from(day.date().atStartOfDay(ZoneId.systemDefault()).toInstant()));
        } else if (content instanceof NewCell.Formula formula) {
            cell.setCellFormula(formula.formula());
            if (formula.result().isPresent()) {
                cell.setCellValue(formula.result().get().doubleValue());
            } else {
                cell.setCellValue("");
            }
        }
    }
}
