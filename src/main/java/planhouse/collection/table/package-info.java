/**
 * A table under its header: which columns are which items, which rows are whose, and what was found
 * amiss in them.
 */
@NullMarked
package planhouse.collection.table;

import org.jspecify.annotations.NullMarked;
