package planhouse.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/**
 * A form's layout in given years. What an edition does not say holds as the form says it.
 *
 * @param firstYear first reference year it is for; empty: from the beginning
 * @param lastYear last reference year; empty: still in use
 * @param headers further headers of items in this edition, by item code
 * @param labels further labels of lines in this edition, by line code
 * @param absent items and lines that this edition did not ask
 * @param units printed units where no header says them, by item code
 * @param withdrawn since when returns on this layout are answered with a new template; empty: it is
 *     in use
 */
public record Edition(
        String code,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        Map<String, List<List<String>>> headers,
        Map<String, List<String>> labels,
        Set<String> absent,
        Map<String, UnitOfMeasure> units,
        Optional<Withdrawal> withdrawn) {

    /** The code of one that its form does not name. */
    public static final String USUAL = "usual";

    /**
     * That an edition is no longer taken.
     *
     * @param since first day; empty: at once
     * @param message why, and what to do; empty: no words of its own
     */
    public record Withdrawal(Optional<LocalDate> since, Optional<Bilingual> message) {}

    public Edition {
        headers = Map.copyOf(headers);
        labels = Map.copyOf(labels);
        absent = Set.copyOf(absent);
        units = Map.copyOf(units);
    }

    /** Whether returns on it are no longer taken on a day. */
    public boolean isWithdrawn(LocalDate day) {
        return withdrawn
                .filter(
                        withdrawal ->
                                withdrawal.since().map(since -> !day.isBefore(since)).orElse(true))
                .isPresent();
    }

    /** Whether its form names it, so that its code means something to people. */
    public boolean isNamed() {
        return !code.equals(USUAL);
    }

    public boolean covers(int year) {
        return firstYear.map(first -> first <= year).orElse(true)
                && lastYear.map(last -> year <= last).orElse(true);
    }
}
