package planhouse.validation;

import java.util.List;
import java.util.Optional;
import planhouse.form.Rule;

/**
 * An edit rule over values that stand together: the items of a row, or the lines of a matrix's
 * column. It sees typed values and never text; an input that is already wrong is not judged again.
 */
sealed interface EditRule permits NotMoreThan, Balance, GrowthAgrees, RequiredWhen, NotAfterPeriod {

    Rule.Heading heading();

    /** The operand at whose cell the finding is. */
    String subject();

    /** Every operand, the subject first. */
    List<String> operands();

    Verdict check(Operands values);

    /** What to do, where the form has no words for it. */
    String fixKey();

    /** The rule that a form states, unless it is one over totals or over sets. */
    static Optional<EditRule> of(Rule rule, int year) {
        if (rule instanceof Rule.NotMoreThan r) {
            return Optional.of(new NotMoreThan(r.heading(), r.item(), r.limit()));
        }
        if (rule instanceof Rule.Balance r) {
            return Optional.of(new Balance(r.heading(), r.total(), r.parts(), r.tolerance()));
        }
        if (rule instanceof Rule.GrowthAgrees r) {
            return Optional.of(
                    new GrowthAgrees(
                            r.heading(), r.growth(), r.current(), r.previous(), r.tolerance()));
        }
        if (rule instanceof Rule.RequiredWhen r) {
            return Optional.of(new RequiredWhen(r.heading(), r.item(), r.when(), r.is()));
        }
        if (rule instanceof Rule.NotAfterPeriod r) {
            return Optional.of(new NotAfterPeriod(r.heading(), r.item(), year));
        }
        return Optional.empty();
    }
}
