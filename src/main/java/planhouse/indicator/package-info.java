/**
 * The vocabulary of official statistics: units of measure, periods, values and their absence,
 * findings.
 */
@NullMarked
package planhouse.indicator;

import org.jspecify.annotations.NullMarked;
