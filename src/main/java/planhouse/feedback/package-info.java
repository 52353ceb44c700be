/** What a sender gets back: the own workbook with marks, and a list of what was found. */
@NullMarked
package planhouse.feedback;

import org.jspecify.annotations.NullMarked;
