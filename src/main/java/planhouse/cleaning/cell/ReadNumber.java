package planhouse.cleaning.cell;

import java.math.BigDecimal;

/** What a text says as a number: the number as written, or why it is none. */
sealed interface ReadNumber {

    /**
     * @param unit the text of a unit written behind the number, such as {@code %}; empty: none
     * @param how what of the writing is not plain, as the key of its words
     */
    record Parsed(BigDecimal number, String unit, String how) implements ReadNumber {}

    record Refused(CellRule why) implements ReadNumber {}
}
