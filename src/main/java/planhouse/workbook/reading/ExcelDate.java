package planhouse.workbook.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days since an epoch, which is how Excel holds dates, in its two date systems. */
final class ExcelDate {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final long MILLISECONDS_OF_DAY = 24L * 60 * 60 * 1000;

    /** Excel's last day is 9999-12-31. */
    private static final double END_1900 = 2_958_466;

    private static final double END_1904 = 2_957_004;

    private ExcelDate() {}

    /** The date and time, to the millisecond, or null when Excel shows none. */
    static @Nullable LocalDateTime of(double serial, boolean from1904) {
        if (!(serial >= 0) || serial >= (from1904 ? END_1904 : END_1900)) return null;
        long days = (long) serial;
        long milliseconds = Math.round((serial - days) * MILLISECONDS_OF_DAY);
        // Excel believes 1900-02-29 existed: from day 61 on its count is one too many
        long offset = !from1904 && days > 60 ? days - 1 : days;
        return (from1904 ? EPOCH_1904 : EPOCH_1900)
                .plusDays(offset)
                .atStartOfDay()
                .plusNanos(milliseconds * 1_000_000);
    }

    /** A date, a date with time, or a time in ISO 8601, or null when the text is none. */
    static @Nullable LocalDateTime parse(String text, boolean from1904) {
        String iso = text.strip();
        try {
            if (iso.indexOf('-') < 0) {
                LocalTime time = LocalTime.parse(iso.startsWith("T") ? iso.substring(1) : iso);
                return (from1904 ? EPOCH_1904 : EPOCH_1900).atTime(time);
            }
            if (iso.indexOf('T') < 0) return LocalDate.parse(iso).atStartOfDay();
            boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 0;
            return zoned ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
