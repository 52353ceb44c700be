/**
 * The vocabulary of official statistics: units of measure, values and their absence, findings; and
 * texts in both languages.
 */
@NullMarked
package planhouse.indicator;

import org.jspecify.annotations.NullMarked;
