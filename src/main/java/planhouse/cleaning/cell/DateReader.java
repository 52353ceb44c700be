package planhouse.cleaning.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads months and days as people type them: 2021-06, 2021/6/15, 2021年6月, 2021.6, 202106, 20210615,
 * June 2021, and Excel's day numbers (44197 is 2021-01-01, in the 1900 system).
 */
final class DateReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    // day numbers from 1954 to 2119: no year, month or day typed as one number lies among them
    private static final int FIRST_DAY_NUMBER = 20_000;
    private static final int LAST_DAY_NUMBER = 80_000;

    // 2021.11-12 is no day: a dash parts a day only where one parts the month
    private static final String YEAR_MONTH =
            "(?<year>\\d{4})\\s*(?:(?<dash>-)|[/.年])\\s*(?<month>\\d{1,2})\\s*";
    private static final String DAY = "(?:\\k<dash>|[/.月])\\s*(?<day>\\d{1,2})\\s*[日号]?";
    private static final String TIME = "[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?";
    private static final Pattern TEXT =
            Pattern.compile(YEAR_MONTH + "(?:月份?|" + DAY + ")?(?:" + TIME + ")?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:(\\d{1,2}) )?([a-z]{3,9})\\.?,? (?:(\\d{1,2}),? )?(\\d{4})");
    private static final Map<String, String> MONTHS = months();
    private static final String NUMERALS = "〇一二三四五六七八九";

    /** Days from the first of 1900's system to the first of 1904's. */
    private static final int DAYS_TO_1904 = 1462;

    private DateReader() {}

    static ReadDate read(String raw) {
        if (isPlainMonth(raw)) {
            return date(raw.substring(0, 4), raw.substring(5), null);
        }
        String text =
                digits(Normalizer.normalize(raw, Normalizer.Form.NFKC))
                        .replaceAll("[\\p{Z}\\s\\p{Cf}]+", " ")
                        .replaceAll("[\u2010-\u2015\u2212]", "-")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        if (text.startsWith("'")) {
            text = text.substring(1);
        }
        Matcher written = TEXT.matcher(text);
        if (written.matches()) {
            return date(written.group("year"), written.group("month"), written.group("day"));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher english = ENGLISH.matcher(text);
        if (english.matches()) {
            String month = MONTHS.get(english.group(2));
            String before = english.group(1);
            String behind = english.group(3);
            return month == null || (before != null && behind != null)
                    ? ReadDate.NOT_A_DATE
                    : date(english.group(4), month, before == null ? behind : before);
        }
        if (FIVE_DIGITS.matcher(text).matches()) {
            return read(new BigDecimal(text), false);
        }
        return ReadDate.NOT_A_DATE;
    }

    /**
     * A number in a date's column: a day number, 202106, 20210615, or 2021.6.
     *
     * @param from1904 whether days are counted from 1904
     */
    static ReadDate read(BigDecimal number, boolean from1904) {
        BigDecimal whole = number.stripTrailingZeros();
        if (whole.scale() <= 0) {
            if (whole.precision() - whole.scale() > 8) {
                return ReadDate.NOT_A_DATE;
            }
            int days = whole.intValueExact();
            if (isDayNumber(days)) {
                return day(days, from1904);
            }
            Matcher compact = COMPACT.matcher(String.valueOf(days));
            return compact.matches()
                    ? date(compact.group(1), compact.group(2), compact.group(3))
                    : ReadDate.NOT_A_DATE;
        }
        String[] parts = whole.toPlainString().split("\\.");
        if (parts[0].length() != 4 || parts[1].length() > 2) {
            return wholeDays(whole, from1904);
        }
        if (parts[1].equals("1")) {
            // 2021.10 typed as a number is kept as 2021.1
            return new ReadDate.Refused(CellRule.AMBIGUOUS_MONTH);
        }
        return date(parts[0], parts[1], null);
    }

    /** A day number with a time of day behind the point. */
    private static ReadDate wholeDays(BigDecimal number, boolean from1904) {
        int days = number.precision() - number.scale() == 5 ? number.intValue() : 0;
        return isDayNumber(days) ? day(days, from1904) : ReadDate.NOT_A_DATE;
    }

    private static boolean isDayNumber(int days) {
        return days >= FIRST_DAY_NUMBER && days <= LAST_DAY_NUMBER;
    }

    private static ReadDate day(int number, boolean from1904) {
        return new ReadDate.Parsed(
                DAY_ZERO.plusDays(from1904 ? number + DAYS_TO_1904 : number), true);
    }

    /** The numbers of months by their English names, whole and as they are shortened. */
    private static Map<String, String> months() {
        Map<String, String> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, String.valueOf(month.getValue()));
            months.put(name.substring(0, 3), String.valueOf(month.getValue()));
        }
        months.put("sept", String.valueOf(Month.SEPTEMBER.getValue()));
        return months;
    }

    /** 2021-06, as most are written. */
    private static boolean isPlainMonth(String text) {
        if (text.length() != 7 || text.charAt(4) != '-') {
            return false;
        }
        for (int index = 0; index < 7; index++) {
            if (index != 4 && (text.charAt(index) < '0' || text.charAt(index) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static ReadDate date(String year, String month, @Nullable String day) {
        int number = Integer.parseInt(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return ReadDate.NOT_A_DATE;
        }
        try {
            int ofMonth = day == null ? 1 : Integer.parseInt(day);
            return new ReadDate.Parsed(
                    LocalDate.of(number, Integer.parseInt(month), ofMonth), day != null);
        } catch (DateTimeException impossible) {
            return ReadDate.NOT_A_DATE;
        }
    }

    /** 二〇二一年十二月 in digits. */
    private static String digits(String text) {
        if (text.chars().noneMatch(letter -> NUMERALS.indexOf(letter) >= 0 || letter == '十')) {
            return text;
        }
        String months =
                text.replaceAll("(?<![〇一二三四五六七八九])十(?=[一二三四五六七八九])", "1")
                        .replaceAll("(?<=[一二三])十(?=[一二三四五六七八九])", "")
                        .replaceAll("(?<=[一二三])十", "0")
                        .replace("十", "10");
        StringBuilder digits = new StringBuilder(months.length());
        for (char letter : months.replace('○', '〇').replace('零', '〇').toCharArray()) {
            int numeral = NUMERALS.indexOf(letter);
            digits.append(numeral < 0 ? letter : (char) ('0' + numeral));
        }
        return digits.toString();
    }
}
