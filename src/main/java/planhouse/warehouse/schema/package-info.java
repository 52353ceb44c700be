/** What has to be there before a return can: migrations, staging tables, dimensions, views. */
@NullMarked
package planhouse.warehouse.schema;

import org.jspecify.annotations.NullMarked;
