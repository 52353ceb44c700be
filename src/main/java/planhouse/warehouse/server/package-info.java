/** The PostgreSQL that planhouse brings along when no other is named. */
@NullMarked
package planhouse.warehouse.server;

import org.jspecify.annotations.NullMarked;
