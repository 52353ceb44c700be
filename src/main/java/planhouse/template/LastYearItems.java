package planhouse.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.form.AskedAgain;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.ValueType;

/** Which of a form's items are known from last year, and which of its values show beside them. */
final class LastYearItems {

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
        form.rules(Rule.GrowthAgrees.class).forEach(rule -> growths.add(rule.growth()));
        AskedAgain again = new AskedAgain(form);
        for (Item item : form.items()) {
            again.by(item).ifPresent(asked -> askedAgain.put(item.code(), asked));
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
                && (form.isList() ? item.type() != ValueType.TEXT : item.place().isThisYear());
    }
}
