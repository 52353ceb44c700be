/**
 * Workbooks for respondents to fill in: what a form asks, what it accepts, what was published last
 * year.
 */
@NullMarked
package planhouse.template;

import org.jspecify.annotations.NullMarked;
