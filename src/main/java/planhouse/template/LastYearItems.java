package planhouse.template;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Place;
import planhouse.form.Rule;
import planhouse.form.ValueType;

/** Which of a form's items are known from last year, and which of its values show beside them. */
record LastYearItems(Form form) {

    private static final String SAYS_LAST_YEAR = "agrees_with_last_year";

    /** Whether last year's value stands in the row for the respondent to keep or change. */
    boolean isCarriedOver(Item item) {
        return form.isList()
                && (form.carriedOver().contains(item.code()) || form.key().contains(item.code()));
    }

    /**
     * The item of last year that an item of this year asks again: the same indicator one year
     * before, or what a rule says must agree with it.
     */
    Optional<Item> askedAgain(Item item) {
        if (!form.isList()) {
            return form.items().stream()
                    .filter(other -> item.place().yearOffset().equals(Optional.of(-1)))
                    .filter(other -> isThisYear(other.place()))
                    .filter(other -> sameButYear(item.place(), other.place()))
                    .findFirst();
        }
        return form.rules().stream()
                .filter(Rule.SqlCheck.class::isInstance)
                .map(Rule.SqlCheck.class::cast)
                .filter(rule -> rule.check().equals(SAYS_LAST_YEAR))
                .filter(rule -> item.code().equals(rule.parameters().get("item")))
                .flatMap(rule -> Optional.ofNullable(rule.parameters().get("of")).stream())
                .flatMap(code -> form.item(code).stream())
                .findFirst();
    }

    /** Whether last year's figure is shown in grey: where no cell of this year asks for it. */
    boolean isReference(Item item) {
        if (isCarriedOver(item) || askedAgain(item).isPresent() || isGrowth(item)) {
            return false;
        }
        Set<Optional<Item>> again =
                form.items().stream().map(this::askedAgain).collect(Collectors.toSet());
        boolean asked = again.contains(Optional.of(item));
        return !asked && (form.isList() ? item.type() != ValueType.TEXT : isThisYear(item.place()));
    }

    private boolean isGrowth(Item item) {
        return item.place().growth()
                || form.rules().stream()
                        .filter(Rule.GrowthAgrees.class::isInstance)
                        .anyMatch(rule -> ((Rule.GrowthAgrees) rule).growth().equals(item.code()));
    }

    private static boolean isThisYear(Place place) {
        return place.year().isEmpty() && place.yearOffset().orElse(0) == 0 && !place.growth();
    }

    private static boolean sameButYear(Place one, Place other) {
        return one.indicator().equals(other.indicator())
                && one.area().equals(other.area())
                && one.breakdown().equals(other.breakdown())
                && one.growth() == other.growth();
    }
}
