/** Staging, COPY and the SQL files; the only way into the database. */
@NullMarked
package planhouse.warehouse;

import org.jspecify.annotations.NullMarked;
