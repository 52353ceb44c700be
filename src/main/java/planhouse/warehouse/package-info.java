/**
 * The only way into the database: what its parts share, staging tables, returns, people. Each part
 * is a package; what it tells the database stands in {@code sql/}, mostly in a folder of its name.
 */
@NullMarked
package planhouse.warehouse;

import org.jspecify.annotations.NullMarked;
