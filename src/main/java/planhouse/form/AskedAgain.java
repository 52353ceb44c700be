package planhouse.form;

import java.util.Optional;

/** Which items of a form ask a figure of the year before again. */
public final class AskedAgain {

    private static final String SAYS_LAST_YEAR = "agrees_with_last_year";

    private final Form form;

    public AskedAgain(Form form) {
        this.form = form;
    }

    /**
     * The item of last year that an item of this year asks again: the same indicator one year
     * before, or what a rule says must agree with it.
     */
    public Optional<Item> by(Item item) {
        if (!form.isList()) {
            return form.items().stream()
                    .filter(other -> item.place().yearOffset().equals(Optional.of(-1)))
                    .filter(other -> other.place().isThisYear())
                    .filter(other -> sameButYear(item.place(), other.place()))
                    .findFirst();
        }
        return form.rules(Rule.SqlCheck.class).stream()
                .filter(rule -> rule.check().equals(SAYS_LAST_YEAR))
                .filter(rule -> item.code().equals(rule.parameters().get("item")))
                .flatMap(rule -> Optional.ofNullable(rule.parameters().get("of")).stream())
                .flatMap(code -> form.item(code).stream())
                .findFirst();
    }

    private static boolean sameButYear(Place one, Place other) {
        return one.indicator().equals(other.indicator())
                && one.area().equals(other.area())
                && one.breakdown().equals(other.breakdown())
                && one.growth() == other.growth();
    }
}
