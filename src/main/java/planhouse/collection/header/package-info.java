/** The headers of tables: read off a sheet, and matched with the columns that a form asks for. */
@NullMarked
package planhouse.collection.header;

import org.jspecify.annotations.NullMarked;
