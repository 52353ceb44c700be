package planhouse.samples;

import static planhouse.samples.Oddity.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The lines above a table (title, respondent, period, unit) and below it (notes, sign-off). */
final class Heading {

    private static final String DIGITS = "〇一二三四五六七八九";

    private final County county;
    private final int year;
    private final Table table;
    private final Look look;
    private final int habit;

    Heading(County county, int year, Table table, Look look) {
        this.county = county;
        this.year = year;
        this.table = table;
        this.look = look;
        this.habit = new Random(look.seed() + 4).nextInt(12);
    }

    String sheetName(int sheets, boolean continued) {
        Form form = look.form();
        String name = form.number;
        if (look.has(SHEET_NAMED_BY_CODE)) name = form.name();
        if (look.has(SHEET_NAMED_BY_TITLE)) name = form.title;
        if (look.has(SHEET_NAMED_BY_EXCEL)) return "Sheet" + (sheets + 1);
        if (continued) name = habit % 2 == 0 ? "续" + name : name + "（续）";
        if (look.has(YEAR_ONLY_IN_SHEET_NAME))
            name += habit % 3 == 0 ? "-" + year : " " + year + "年";
        return name;
    }

    /** Returns the row at which the table begins. */
    int write(Sheet sheet, Styles styles, boolean continued) {
        int width = table.columns().size();
        Row title = sheet.createRow(0);
        title.setHeightInPoints(26);
        cell(title, 0, title(continued)).setCellStyle(styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
        Row row = sheet.createRow(1);
        List<String> labels = new ArrayList<>(List.of("填报单位："));
        List<String> values = new ArrayList<>(List.of(respondent()));
        if (!look.has(YEAR_ONLY_IN_TITLE) && !look.has(YEAR_ONLY_IN_SHEET_NAME)) {
            labels.add("报告期：");
            values.add(period());
        }
        labels.add("计量单位：");
        values.add(units());
        if (look.has(META_IN_ONE_CELL)) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < labels.size(); i++) {
                all.append(i == 0 ? "" : "    ").append(labels.get(i)).append(values.get(i));
            }
            cell(row, 0, all.toString()).setCellStyle(styles.loose());
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, width - 1));
            return 2;
        }
        boolean apart = look.has(META_LABEL_APART);
        int step = Math.max(apart ? 2 : 1, (width - 1) / labels.size());
        for (int i = 0; i < labels.size(); i++) {
            cell(row, i * step, labels.get(i) + (apart ? "" : values.get(i)))
                    .setCellStyle(styles.loose());
            if (!apart) continue;
            Cell cell = cell(row, i * step + 1, values.get(i));
            cell.setCellStyle(styles.loose());
            if (look.has(YEAR_AS_DATE) && labels.get(i).equals("报告期：")) {
                cell.setCellStyle(styles.looseDate());
                cell.setCellValue(LocalDate.of(year, 12, 31));
            } else if (look.has(YEAR_BARE) && labels.get(i).equals("报告期：")) {
                cell.setCellValue(year);
            }
        }
        return 2;
    }

    /** Returns the row after the last. */
    int writeFoot(Sheet sheet, Styles styles, int at) {
        if (look.has(NO_NOTES)) return at;
        int width = table.columns().size();
        List<String> notes = new ArrayList<>(List.of("注：1. 示例数据，非真实统计。"));
        if (habit % 2 == 0) notes.add("    2. 本表由各县（市、区）经济和信息化局汇总填报。");
        for (String note : notes) {
            cell(sheet.createRow(at), 0, note).setCellStyle(styles.loose());
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, width - 1));
            at++;
        }
        Row row = sheet.createRow(at);
        List<String> signs =
                List.of(
                        "单位负责人：示例甲",
                        "填表人：示例乙",
                        "联系电话：0579-00000000",
                        "报出日期：" + (year + 1) + "年1月15日");
        if (habit % 3 == 0) {
            cell(row, 0, String.join("    ", signs)).setCellStyle(styles.loose());
        } else {
            int step = Math.max(1, (width - 1) / 4);
            for (int i = 0; i < 4; i++)
                cell(row, i * step, signs.get(i)).setCellStyle(styles.loose());
        }
        return at + 1;
    }

    private String title(boolean continued) {
        Form form = look.form();
        String title = form.title;
        if (look.has(YEAR_ONLY_IN_TITLE)) {
            title = habit % 2 == 0 ? writtenYear() + title : title + "（" + writtenYear() + "）";
        }
        if (look.has(TITLE_BARE)) return title + (continued ? "（续表）" : "");
        String number = look.has(TITLE_WITH_CODE) ? form.name() : form.number;
        if (continued) number = habit % 2 == 0 ? "续" + number : number + "（续表）";
        return number + "  " + title;
    }

    private String respondent() {
        if (look.has(COUNTY_BUREAU)) return county.bureau();
        if (look.has(COUNTY_SHORT)) return county.shortName;
        if (look.has(COUNTY_ENGLISH)) return county.englishName;
        if (look.has(COUNTY_SHORT_ENGLISH)) return county.shortEnglishName();
        return county.fullName;
    }

    private String period() {
        return look.has(YEAR_BARE) ? Integer.toString(year) : writtenYear();
    }

    private String writtenYear() {
        if (look.has(YEAR_AS_PERIOD)) return year + "年度";
        StringBuilder written = new StringBuilder();
        for (char digit : Integer.toString(year).toCharArray()) {
            if (look.has(YEAR_CHINESE)) written.append(DIGITS.charAt(digit - '0'));
            else written.append(look.has(YEAR_FULL_WIDTH) ? (char) (digit + 0xFEE0) : digit);
        }
        return written + "年";
    }

    private String units() {
        String units = look.form().units;
        if (!look.has(OTHER_MONEY_UNIT)) return units;
        return units.contains("万元") ? units.replace("万元", "亿元") : units.replace("亿元", "万元");
    }

    private static Cell cell(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}
