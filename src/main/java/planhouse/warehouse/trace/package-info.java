/** What became of a cell: forward from a workbook to the figures, targets and summaries. */
@NullMarked
package planhouse.warehouse.trace;

import org.jspecify.annotations.NullMarked;
