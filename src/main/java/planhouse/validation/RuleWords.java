package planhouse.validation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;

/** What is said of a rule over sets that does not hold at a place. */
public final class RuleWords {

    private RuleWords() {}

    /**
     * The finding, in the form's words where its rule has any.
     *
     * @param tableNo 0 where it concerns no table
     * @param sheet the sheet's name; empty where it concerns the whole return
     * @param cell null where there is none
     * @param item empty where it concerns none
     * @param found what stands there; empty where nothing does
     * @param expected what would have been right, as the end of "expected …"
     * @param fix what to do, where the form does not say it; empty: the usual advice
     */
    public static Finding finding(
            Rule.Heading heading,
            int tableNo,
            String sheet,
            @Nullable String cell,
            Optional<Item> item,
            String found,
            Bilingual expected,
            Optional<Bilingual> fix) {
        Bilingual name = item.map(Item::name).orElseGet(() -> Wording.of("whole-return", Map.of()));
        return new Offence(
                        tableNo,
                        sheet,
                        cell,
                        item.map(Item::code).orElse(null),
                        name,
                        found,
                        expected)
                .finding(heading, fix.orElseGet(() -> Wording.of("set.fix", Map.of())));
    }
}
