package planhouse.workbook.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A cell of a row that is written and not looked at again. */
public sealed interface NewCell {

    Look look();

    record Blank(Look look) implements NewCell {}

    record Words(String text, Look look) implements NewCell {}

    record Number(BigDecimal value, Look look) implements NewCell {}

    record Day(LocalDate date, Look look) implements NewCell {}

    /**
     * @param formula without the leading {@code =}
     * @param result what it comes to now; empty: an empty text
     */
    record Formula(String formula, Optional<BigDecimal> result, Look look) implements NewCell {}
}
