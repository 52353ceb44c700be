package planhouse.validation;

/**
 * How often a rule was applied to a return, and with what outcome.
 *
 * @param rule the rule's code
 * @param notEvaluated an input was missing or already wrong, or the rule did not apply
 */
public record RuleOutcome(String rule, long passed, long failed, long notEvaluated) {}
