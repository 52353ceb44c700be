package planhouse.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a cell holds, by its kind in the file; a formula's cell holds its cached result. */
public sealed interface CellValue {

    /** The value as a message quotes it: numbers plain and in full, dates ISO, errors as typed. */
    String text();

    /** Text as typed; empty only where a formula's result is the empty text. */
    record Text(String text) implements CellValue {}

    /**
     * A number at Excel's own precision: 15 significant digits, no trailing zeros behind the point,
     * never a negative scale.
     */
    record Number(BigDecimal number) implements CellValue {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /**
     * A number whose format shows a date or a time. A time alone, or an elapsed time such as {@code
     * [h]:mm}, counts from 1899-12-31 (from 1904-01-01 in a workbook of the 1904 date system), as
     * Excel counts it.
     */
    record Date(LocalDateTime dateTime) implements CellValue {
        /** {@code 2021-06-01}, with {@code T08:30} behind where there is a time of day. */
        @Override
        public String text() {
            boolean midnight = dateTime.toLocalTime().toNanoOfDay() == 0;
            return midnight ? dateTime.toLocalDate().toString() : dateTime.toString();
        }
    }

    record Bool(boolean value) implements CellValue {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error value such as {@code #REF!}. */
    record Error(String code) implements CellValue {

        /** Stands for a text that the cell points at and the file does not hold. */
        public static final String MISSING_TEXT = "#MISSING-TEXT!";

        @Override
        public String text() {
            return code;
        }
    }

    /** A formula that was saved without a result. */
    record NotCalculated() implements CellValue {
        @Override
        public String text() {
            return "";
        }
    }
}
