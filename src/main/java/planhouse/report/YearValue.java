package planhouse.report;

import java.math.BigDecimal;

/** One point of a yearly series, in the unit of its target. */
public record YearValue(int year, BigDecimal value) {}
