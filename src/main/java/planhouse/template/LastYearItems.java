package planhouse.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Place;
import planhouse.form.Rule;
import planhouse.form.ValueType;

/** Which of a form's items are known from last year, and which of its values show beside them. */
final class LastYearItems {

    private static final String SAYS_LAST_YEAR = "agrees_with_last_year";

    private final Form form;
    private final Set<String> carriedOver = new HashSet<>();
    private final Map<String, Item> askedAgain = new HashMap<>();
    private final Set<String> growths = new HashSet<>();
    private final Set<String> references = new HashSet<>();

    LastYearItems(Form form) {
        this.form = form;
        if (form.isList()) {
            carriedOver.addAll(form.key());
            carriedOver.addAll(form.carriedOver());
        }
        for (Rule rule : form.rules()) {
            if (rule instanceof Rule.GrowthAgrees growth) {
                growths.add(growth.growth());
            }
        }
        for (Item item : form.items()) {
            asked(item).ifPresent(again -> askedAgain.put(item.code(), again));
        }
        for (Item item : form.items()) {
            if (isOnlyShown(item)) {
                references.add(item.code());
            }
        }
    }

    /** Whether last year's value stands in the row for the respondent to keep or change. */
    boolean isCarriedOver(Item item) {
        return carriedOver.contains(item.code());
    }

    /**
     * The item of last year that an item of this year asks again: the same indicator one year
     * before, or what a rule says must agree with it.
     */
    Optional<Item> askedAgain(Item item) {
        return Optional.ofNullable(askedAgain.get(item.code()));
    }

    /** Whether last year's figure is shown in grey: where no cell of this year asks for it. */
    boolean isReference(Item item) {
        return references.contains(item.code());
    }

    private boolean isOnlyShown(Item item) {
        boolean elsewhere =
                isCarriedOver(item)
                        || askedAgain.containsKey(item.code())
                        || askedAgain.containsValue(item)
                        || item.place().growth()
                        || growths.contains(item.code());
        return !elsewhere
                && (form.isList() ? item.type() != ValueType.TEXT : isThisYear(item.place()));
    }

    private Optional<Item> asked(Item item) {
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
