package planhouse.form;

import java.util.Optional;

/**
 * Where a row or a column of a table form puts its values, as far as it alone can say. The row's
 * place and the column's together give the observation's; what neither says comes from the return:
 * its county as area, its year.
 *
 * @param indicator the indicator's code
 * @param area a code of the form's area list
 * @param breakdown a code of the form's breakdown list, such as an industry
 * @param year a fixed year, such as 2014
 * @param yearOffset years after the return's own: 0 this year, -1 last year (a comparative, not the
 *     year's own report)
 * @param growth whether the value is the indicator's growth on the year before, in percent, and not
 *     the indicator itself
 */
public record Place(
        Optional<String> indicator,
        Optional<String> area,
        Optional<String> breakdown,
        Optional<Integer> year,
        Optional<Integer> yearOffset,
        boolean growth) {

    /** Says nothing: everything comes from the other axis or the return. */
    public static final Place NOWHERE =
            new Place(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    /** What this one says, and the other where this one is silent. */
    public Place or(Place other) {
        boolean saysYear = year.isPresent() || yearOffset.isPresent();
        return new Place(
                indicator.or(other::indicator),
                area.or(other::area),
                breakdown.or(other::breakdown),
                saysYear ? year : other.year,
                saysYear ? yearOffset : other.yearOffset,
                growth || other.growth);
    }

    /** Whether it is the reference year itself, and not its growth. */
    public boolean isThisYear() {
        return year.isEmpty() && yearOffset.orElse(0) == 0 && !growth;
    }
}
