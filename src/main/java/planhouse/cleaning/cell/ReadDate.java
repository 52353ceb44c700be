package planhouse.cleaning.cell;

import java.time.LocalDate;

/** What a cell says as a date. */
sealed interface ReadDate {

    /**
     * @param hasDay whether a day was written, or the month alone
     */
    record Parsed(LocalDate date, boolean hasDay) implements ReadDate {}

    record Refused(CellRule why) implements ReadDate {}

    Refused NOT_A_DATE = new Refused(CellRule.NOT_A_DATE);
}
