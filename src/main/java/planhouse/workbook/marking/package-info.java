/**
 * Writes a sender's workbook back with marks on cells and sheets of findings in front, and leaves
 * everything else as it was.
 */
@NullMarked
package planhouse.workbook.marking;

import org.jspecify.annotations.NullMarked;
