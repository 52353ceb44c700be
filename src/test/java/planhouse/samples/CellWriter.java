package planhouse.samples;

import static planhouse.samples.Oddity.*;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** Writes a value into a cell the way the sheet's clerk would. */
final class CellWriter {

    private final Styles styles;
    private final Look look;
    private final Random random;
    private final int habit;

    CellWriter(Styles styles, Look look) {
        this.styles = styles;
        this.look = look;
        this.random = new Random(look.seed() + 2);
        this.habit = random.nextInt(12);
    }

    void write(Cell cell, Column column, Value value) {
        cell.setCellStyle(styles.text());
        if (value instanceof Value.Text text) {
            if (column.code().equals("credit_code") && look.has(CODES_QUOTED))
                cell.setCellStyle(styles.quoted());
            cell.setCellValue(text.text());
        } else if (value instanceof Value.Number number) {
            if (column.foreign()) cell.setCellValue(number.amount().doubleValue());
            else number(cell, number.amount());
        } else if (value instanceof Value.Percent percent) {
            percent(cell, percent.amount());
        } else if (value instanceof Value.Month month) {
            month(cell, month.month());
        } else if (value instanceof Value.Flag flag) {
            flag(cell, flag.set());
        } else if (value instanceof Value.Missing
                && look.has(MISSING_SIGNS)
                && random.nextInt(4) > 0) {
            missing(cell);
        }
    }

    private void number(Cell cell, BigDecimal amount) {
        int scale = Math.max(0, amount.stripTrailingZeros().scale());
        String exact = scale == 0 ? "0" : "0." + "0".repeat(scale);
        boolean here = random.nextInt(10) < 6;
        if (look.has(NUMBERS_AS_TEXT) && here) {
            cell.setCellStyle(styles.textFormat());
            cell.setCellValue(decimal("#,##" + exact, amount));
        } else if (look.has(NUMBERS_FULL_WIDTH) && here) {
            cell.setCellValue(fullWidth(decimal(exact, amount)));
        } else if (look.has(NUMBERS_SPACED) && here) {
            cell.setCellValue(" " + decimal("#,##" + exact, amount).replace(',', ' ') + " ");
        } else if (look.has(NUMBERS_AS_FORMULAS)
                && random.nextInt(10) < 3
                && amount.compareTo(BigDecimal.TEN) > 0) {
            BigDecimal part = BigDecimal.valueOf(amount.longValue() / 3);
            cell.setCellStyle(styles.number("#,##" + exact));
            cell.setCellFormula(part.toPlainString() + "+" + amount.subtract(part).toPlainString());
            cell.setCellValue(amount.doubleValue());
        } else {
            String format =
                    look.has(NUMBERS_SHOWN_ROUNDED)
                            ? "#,##0"
                            : habit % 2 == 0 ? "General" : "#,##" + exact;
            cell.setCellStyle(styles.number(format));
            cell.setCellValue(amount.doubleValue());
        }
    }

    private void percent(Cell cell, BigDecimal amount) {
        boolean negative = amount.signum() < 0;
        if (negative && look.has(MINUS_IN_BRACKETS)) {
            String plain = amount.negate().toPlainString();
            cell.setCellValue(habit % 3 == 0 ? "(" + plain + ")" : "（" + plain + "）");
        } else if (negative && look.has(MINUS_AS_TRIANGLE)) {
            cell.setCellValue("△" + amount.negate().toPlainString());
        } else if (look.has(GROWTH_PERCENT_TEXT)) {
            cell.setCellValue(amount.toPlainString() + "%");
        } else if (look.has(GROWTH_PERCENT_FORMAT)) {
            cell.setCellStyle(styles.number("0.0%"));
            cell.setCellValue(amount.movePointLeft(2).doubleValue());
        } else {
            cell.setCellStyle(styles.number(habit % 2 == 0 ? "General" : "0.0"));
            cell.setCellValue(amount.doubleValue());
        }
    }

    private void month(Cell cell, YearMonth month) {
        List<Oddity> ways =
                List.of(
                        MONTHS_CHINESE,
                        MONTHS_DOTTED,
                        MONTHS_COMPACT,
                        MONTHS_AS_DATES,
                        MONTHS_MIXED);
        Oddity way = ways.stream().filter(look::has).findFirst().orElse(NO_NOTES);
        if (way == MONTHS_MIXED) way = ways.get(random.nextInt(ways.size()));
        LocalDate day = month.atDay(1 + random.nextInt(28));
        if (look.has(MONTHS_AS_SERIAL_NUMBERS)) {
            cell.setCellStyle(styles.number("General"));
            cell.setCellValue(DateUtil.getExcelDate(day));
            return;
        }
        switch (way) {
            case MONTHS_CHINESE ->
                    cell.setCellValue(month.getYear() + "年" + month.getMonthValue() + "月");
            case MONTHS_DOTTED -> cell.setCellValue(month.getYear() + "." + month.getMonthValue());
            case MONTHS_COMPACT -> {
                int compact = month.getYear() * 100 + month.getMonthValue();
                if (habit % 2 == 0) cell.setCellValue(compact);
                else cell.setCellValue(Integer.toString(compact));
            }
            case MONTHS_AS_DATES -> {
                cell.setCellStyle(styles.number(habit % 2 == 0 ? "yyyy\"年\"m\"月\"" : "yyyy-mm-dd"));
                cell.setCellValue(day);
            }
            default -> cell.setCellValue(month.toString());
        }
    }

    private void flag(Cell cell, boolean set) {
        if (look.has(FLAGS_BINARY)) cell.setCellValue(set ? 1 : 0);
        else if (look.has(FLAGS_TICKED)) cell.setCellValue(set ? "√" : "×");
        else if (look.has(FLAGS_LETTERS)) cell.setCellValue(set ? "Y" : "N");
        else cell.setCellValue(set ? "是" : "否");
    }

    private void missing(Cell cell) {
        String sign = List.of("—", "-", "…", "/", "无", "#N/A").get((habit + random.nextInt(2)) % 6);
        if (!sign.equals("#N/A")) cell.setCellValue(sign);
        else if (habit % 2 == 0) cell.setCellErrorValue(FormulaError.NA.getCode());
        else cell.setCellValue("#N/A");
    }

    private static String decimal(String pattern, BigDecimal amount) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(amount);
    }

    private static String fullWidth(String plain) {
        StringBuilder wide = new StringBuilder();
        plain.chars().forEach(character -> wide.append((char) (character + 0xFEE0)));
        return wide.toString();
    }
}
