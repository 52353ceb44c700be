/** The yearly summary: read from the warehouse, and said the same way in Excel and HTML. */
@NullMarked
package planhouse.report;

import org.jspecify.annotations.NullMarked;
