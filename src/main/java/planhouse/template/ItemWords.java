package planhouse.template;

import java.util.ArrayList;
import java.util.List;
import planhouse.form.Rule;
import planhouse.indicator.Bilingual;

/**
 * What a template says of an item or a row of a form.
 *
 * @param type with its unit
 * @param demands what a value must be whatever stands beside it
 * @param rules those that are told at it
 */
record ItemWords(Bilingual type, List<Bilingual> demands, List<ToldRule> rules) {

    /** A rule as a sentence that holds. */
    record ToldRule(Rule rule, Bilingual sentence) {}

    ItemWords {
        demands = List.copyOf(demands);
        rules = List.copyOf(rules);
    }

    /** All of it: the type, the demands, the rules. */
    List<Bilingual> sentences() {
        List<Bilingual> sentences = new ArrayList<>();
        sentences.add(type);
        sentences.addAll(demands);
        rules.forEach(told -> sentences.add(told.sentence()));
        return sentences;
    }
}
