/** Who did what to which return, chained so that a change shows. */
@NullMarked
package planhouse.warehouse.audit;

import org.jspecify.annotations.NullMarked;
