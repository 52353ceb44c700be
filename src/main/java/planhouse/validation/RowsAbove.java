package planhouse.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import planhouse.cleaning.CleanRow;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Place;

/** The stub entries of a cross-tab that have been read, no more than its code lists hold. */
final class RowsAbove {

    private record Position(
            Optional<String> indicator, String area, String breakdown, Optional<Integer> year) {}

    private final Form form;
    private final Set<Position> seen = new HashSet<>();
    private boolean dataLast;

    RowsAbove(Form form) {
        this.form = form;
    }

    void add(CleanRow row) {
        Place place = row.place();
        seen.add(position(place, code(place.area()), code(place.breakdown())));
        dataLast |= !row.ofWhich();
    }

    /** A total, a subtotal or a heading stands between the rows above and those below. */
    void interrupt() {
        dataLast = false;
    }

    /** Whether the last row that is no "of which" is data, and not a total. */
    boolean endWithData() {
        return dataLast;
    }

    boolean holdsParentOf(Place place) {
        String area = code(place.area());
        String breakdown = code(place.breakdown());
        return parent(form.areas(), area)
                        .filter(parent -> seen.contains(position(place, parent, breakdown)))
                        .isPresent()
                || parent(form.breakdowns(), breakdown)
                        .filter(parent -> seen.contains(position(place, area, parent)))
                        .isPresent();
    }

    private static Position position(Place place, String area, String breakdown) {
        return new Position(place.indicator(), area, breakdown, place.year());
    }

    private static String code(Optional<String> code) {
        return code.orElse("");
    }

    private static Optional<String> parent(Optional<CodeList> list, String code) {
        return list.flatMap(of -> of.entry(code)).flatMap(CodeList.Entry::parent);
    }
}
