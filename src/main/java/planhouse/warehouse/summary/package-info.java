/** A plan's targets, measured from the facts as they were known at a moment. */
@NullMarked
package planhouse.warehouse.summary;

import org.jspecify.annotations.NullMarked;
