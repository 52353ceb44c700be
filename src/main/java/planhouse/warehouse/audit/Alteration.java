package planhouse.warehouse.audit;

import java.util.Optional;

/**
 * Something of a published revision that is not as it was published.
 *
 * @param kind such as {@code value-changed}: a value of the fact is not the one that was read
 * @param item its code, or what else it is that differs; empty where whole rows do
 * @param times how many rows or values of the revision are altered like that
 * @param sheet of the first of them
 * @param cell of the first of them; a row number where no column is known
 * @param expected what was published; empty where nothing was
 * @param found what is there now; empty where nothing is
 */
public record Alteration(
        String form,
        String county,
        int year,
        int revision,
        String kind,
        Optional<String> item,
        long times,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<String> expected,
        Optional<String> found) {}
