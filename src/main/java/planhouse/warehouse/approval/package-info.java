/** The city approves revisions, and locks years that are finished. */
@NullMarked
package planhouse.warehouse.approval;

import org.jspecify.annotations.NullMarked;
