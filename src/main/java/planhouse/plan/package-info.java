/** Targets and how progress towards them is measured. */
@NullMarked
package planhouse.plan;

import org.jspecify.annotations.NullMarked;
