package planhouse.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a cell says once it is understood: a typed value, a known absence, or something that is not
 * usable.
 */
public sealed interface Value {

    /** Words, or a code that stays text. */
    record Text(String text) implements Value {}

    /** A number in the item's own unit (not the printed one). */
    record Numeric(BigDecimal number) implements Value {}

    record YesNo(boolean yes) implements Value {}

    /** A day; a month stands for its first day. */
    record Day(LocalDate date) implements Value {}

    /** A code of a code list. */
    record Code(String code) implements Value {}

    /** No value, and why. */
    record Absent(Missing kind) implements Value {}

    /**
     * The cell could not be understood; an error finding says so, and no rule looks at it again.
     */
    record Invalid() implements Value {}

    /** Instances without content, shared. */
    Absent NOT_REPORTED = new Absent(Missing.NOT_REPORTED);

    Invalid INVALID = new Invalid();
}
