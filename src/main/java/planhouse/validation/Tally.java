package planhouse.validation;

/** Counts one rule's verdicts. */
final class Tally {

    private final String rule;
    private long passed;
    private long failed;
    private long notEvaluated;

    Tally(String rule) {
        this.rule = rule;
    }

    void count(Verdict verdict) {
        if (verdict instanceof Verdict.Pass) passed++;
        else if (verdict instanceof Verdict.Fail) failed++;
        else notEvaluated++;
    }

    RuleOutcome outcome() {
        return new RuleOutcome(rule, passed, failed, notEvaluated);
    }
}
