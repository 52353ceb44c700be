package planhouse.cleaning;

import java.util.Optional;
import planhouse.form.Dimension;
import planhouse.form.Place;

/** Places that one stub cell says. */
final class Places {

    private Places() {}

    static Place year(int year) {
        return new Place(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(year),
                Optional.empty(),
                false);
    }

    static Place of(Dimension dimension, String code) {
        return new Place(
                on(Dimension.INDICATOR, dimension, code),
                on(Dimension.AREA, dimension, code),
                on(Dimension.BREAKDOWN, dimension, code),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** What the first says, and where it says nothing the second. */
    static Place both(Place first, Place second) {
        return new Place(
                first.indicator().or(second::indicator),
                first.area().or(second::area),
                first.breakdown().or(second::breakdown),
                first.year().or(second::year),
                first.yearOffset().or(second::yearOffset),
                first.growth() || second.growth());
    }

    private static Optional<String> on(Dimension axis, Dimension dimension, String code) {
        return axis == dimension ? Optional.of(code) : Optional.empty();
    }
}
