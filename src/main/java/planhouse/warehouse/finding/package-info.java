/** Findings followed from attempt to attempt, and what people say to them. */
@NullMarked
package planhouse.warehouse.finding;

import org.jspecify.annotations.NullMarked;
