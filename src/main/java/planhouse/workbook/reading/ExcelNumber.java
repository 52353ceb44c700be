package planhouse.workbook.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers at Excel's own precision: the binary number that the file holds, rounded to 15
 * significant digits, as Excel shows it in full.
 */
final class ExcelNumber {

    static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final int DIGITS = 15;

    /** Most decimals tried before the exact binary value is asked. */
    private static final int MOST_TRIED = 6;

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) POWERS[i] = POWERS[i - 1] * 10;
    }

    private ExcelNumber() {}

    /** The number that a text in a file's notation stands for, or null when it is none. */
    static @Nullable BigDecimal parse(CharSequence text) {
        int length = text.length();
        int position = 0;
        boolean negative = length > 0 && text.charAt(0) == '-';
        if (negative) position++;
        long digits = 0;
        int count = 0;
        int scale = 0;
        boolean point = false;
        boolean any = false;
        for (; position < length; position++) {
            char c = text.charAt(position);
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                any = true;
                if (point) scale++;
                if (count > 0 || c != '0') count++;
                if (count > 17) return parseSlowly(text);
                digits = digits * 10 + c - '0';
            } else {
                return parseSlowly(text);
            }
        }
        if (!any) return null;
        if (count > DIGITS) {
            // a tie may fall either way in binary, and only the exact binary value tells
            long unit = POWERS[count - DIGITS];
            long rest = digits % unit;
            long doubt = unit == 10 ? 2 : 12;
            if (Math.abs(rest - unit / 2) <= doubt) return parseSlowly(text);
            digits = digits / unit + (rest > unit / 2 ? 1 : 0);
            scale -= count - DIGITS;
        }
        return decimal(negative ? -digits : digits, scale);
    }

    /** A binary number as Excel shows it in full. */
    static BigDecimal of(double number) {
        long whole = (long) number;
        if (whole == number && Math.abs(whole) < POWERS[DIGITS]) return BigDecimal.valueOf(whole);
        for (int scale = 1; scale <= MOST_TRIED; scale++) {
            long digits = Math.round(number * POWERS[scale]);
            if (digits >= POWERS[DIGITS] || digits <= -POWERS[DIGITS]) break;
            // of the decimals of 15 digits only one has this double
            if ((double) digits / POWERS[scale] == number) return BigDecimal.valueOf(digits, scale);
        }
        BigDecimal rounded = new BigDecimal(number).round(PRECISION).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static BigDecimal decimal(long digits, int scale) {
        if (digits == 0) return BigDecimal.ZERO;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return scale >= 0
                ? BigDecimal.valueOf(digits, scale)
                : BigDecimal.valueOf(digits, scale).setScale(0);
    }

    private static @Nullable BigDecimal parseSlowly(CharSequence text) {
        String number = text.toString().strip();
        if (number.isEmpty() || !isDecimal(number)) return null;
        try {
            double parsed = Double.parseDouble(number);
            return Double.isInfinite(parsed) ? null : of(parsed);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** Java also parses 1d, 0x1p3 and NaN. */
    private static boolean isDecimal(String number) {
        for (int i = 0; i < number.length(); i++) {
            if ("0123456789.+-eE".indexOf(number.charAt(i)) < 0) return false;
        }
        return true;
    }
}
