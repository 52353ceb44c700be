package planhouse.warehouse.audit;

import java.util.Optional;

/**
 * What an act concerns: a year, one respondent's or one form's part of it, one submission.
 *
 * @param submission its key, in {@code warehouse.submission}
 */
public record ActedOn(
        Optional<Integer> year,
        Optional<String> county,
        Optional<String> form,
        Optional<Long> submission) {

    /** The whole warehouse. */
    public static final ActedOn EVERYTHING =
            new ActedOn(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A return. */
    public ActedOn(int year, String county, String form) {
        this(Optional.of(year), Optional.of(county), Optional.of(form), Optional.empty());
    }
}
