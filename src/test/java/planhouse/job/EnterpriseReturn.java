package planhouse.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A key-enterprise return of one county in the making: its rows begin in row 5. Figures are
 * illustrative.
 */
final class EnterpriseReturn {

    private static final String[] HEADER = {
        "统一社会信用代码", "企业名称", "重点细分行业", "产业链", "工业总产值（万元）", "其中：新产品产值（万元）", "研发费用（万元）",
        "智能化技改投资（万元）", "年末在役工业机器人（台）", "本年新增工业机器人（台）", "是否完成智能化改造", "完成时间", "领军企业层级", "备注"
    };

    private final String county;
    private final int year;
    private final List<Object[]> rows = new ArrayList<>();

    EnterpriseReturn(int year) {
        this("永康市", year);
    }

    EnterpriseReturn(String county, int year) {
        this.county = county;
        this.year = year;
    }

    /**
     * An enterprise.
     *
     * @param robots a number, or a text that is none
     */
    EnterpriseReturn row(String code, int output, int newProducts, Object robots) {
        rows.add(
                new Object[] {
                    code,
                    "企业" + code.substring(13),
                    "智能门锁",
                    "智能门锁",
                    output,
                    newProducts,
                    10,
                    5,
                    robots,
                    0,
                    "否",
                    null,
                    null,
                    null
                });
        return this;
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve(county + "-" + year + ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("表1");
            put(sheet, 0, "表1  重点企业智能制造年报表");
            put(sheet, 1, "填报单位：" + county + "经济和信息化局", "报告期：" + year + "年");
            put(sheet, 3, (Object[]) HEADER);
            for (int index = 0; index < rows.size(); index++) {
                put(sheet, 4 + index, rows.get(index));
            }
            workbook.write(out);
        }
        return file;
    }

    private static void put(Sheet sheet, int row, Object... values) {
        Row line = sheet.createRow(row);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value == null) continue;
            Cell cell = line.createCell(column);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }
}
