package planhouse.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small workbook typed by a test: sheets of lines of cells between bars. A cell of digits is a
 * number, unless an apostrophe stands before it.
 */
final class TypedWorkbook {

    private static final String[] ENTERPRISES = {
        "统一社会信用代码|企业名称|重点细分行业|工业总产值（万元）|工业机器人（台）||是否完成智能化改造|完成时间", "||||年末在役|本年新增||",
    };

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    TypedWorkbook sheet(String name, String... lines) {
        Sheet sheet = workbook.createSheet(name);
        for (int number = 0; number < lines.length; number++) {
            String[] cells = lines[number].split("\\|", -1);
            Row row = sheet.createRow(number);
            for (int column = 0; column < cells.length; column++) {
                String text = cells[column].strip();
                if (text.matches("-?\\d+(\\.\\d+)?")) {
                    row.createCell(column).setCellValue(Double.parseDouble(text));
                } else if (!text.isEmpty()) {
                    row.createCell(column).setCellValue(text.replaceFirst("^'", ""));
                }
            }
        }
        return this;
    }

    /** A JH01 sheet; each line is an enterprise, its credit code first. */
    TypedWorkbook enterprises(String county, int year, String... lines) {
        String[] all = new String[lines.length + 4];
        all[0] = "表1  重点企业智能制造年报表";
        all[1] = "填报单位：%s|报告期：%d年|计量单位：万元、台".formatted(county, year);
        System.arraycopy(ENTERPRISES, 0, all, 2, 2);
        System.arraycopy(lines, 0, all, 4, lines.length);
        return sheet("表1", all);
    }

    /** A JH02 sheet; each line is a facility, its name first. */
    TypedWorkbook facilities(String county, int year, String... lines) {
        String[] all = new String[lines.length + 3];
        all[0] = "表2  数字化车间和智能工厂名单";
        all[1] = "填报单位：%s|报告期：%d年".formatted(county, year);
        all[2] = "车间（工厂）名称|统一社会信用代码|企业名称|设施类型|认定级别|认定时间|建设状态|总投资（万元）";
        System.arraycopy(lines, 0, all, 3, lines.length);
        return sheet("表2", all);
    }

    Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        return file;
    }
}
