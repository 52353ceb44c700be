package planhouse.validation;

import planhouse.indicator.Bilingual;

/** What an edit rule says of one place. */
sealed interface Verdict {

    record Pass() implements Verdict {}

    /** An input is missing or already wrong, or the rule does not apply. */
    record NotEvaluated() implements Verdict {}

    /**
     * @param expected what would have been right
     */
    record Fail(Bilingual expected) implements Verdict {}

    Pass PASS = new Pass();

    NotEvaluated NOT_EVALUATED = new NotEvaluated();
}
