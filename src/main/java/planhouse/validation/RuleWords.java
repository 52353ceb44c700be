package planhouse.validation;

import java.util.Optional;
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
     * @param found what stands there; empty where nothing does
     * @param expected what would have been right, as the end of "expected …"
     * @param fix what to do, where the form does not say it; empty: the usual advice
     */
    public static Finding finding(
            Rule.Heading heading,
            SetPlace at,
            String found,
            Bilingual expected,
            Optional<Bilingual> fix) {
        Bilingual name = at.item().map(Item::name).orElseGet(() -> Wording.of("whole-return"));
        return new Offence(
                        at.tableNo(),
                        at.sheet(),
                        at.cell(),
                        at.item().map(Item::code).orElse(null),
                        true,
                        name,
                        found,
                        expected)
                .finding(heading, fix.orElseGet(() -> Wording.of("set.fix")));
    }
}
