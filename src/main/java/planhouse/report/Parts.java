package planhouse.report;

import java.math.BigDecimal;

/**
 * How many parts of a figure, such as industries, have reached the value that the plan gives for
 * them.
 *
 * @param threshold in the target's unit
 * @param measured those that have a value
 */
public record Parts(BigDecimal threshold, int reaching, int measured) {}
