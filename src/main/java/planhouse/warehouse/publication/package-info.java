/** Staged submissions are checked against everything else and become revisions, or are rejected. */
@NullMarked
package planhouse.warehouse.publication;

import org.jspecify.annotations.NullMarked;
