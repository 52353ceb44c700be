/** Files come in: their workbooks are kept, read, reviewed and staged, with all that was found. */
@NullMarked
package planhouse.warehouse.loading;

import org.jspecify.annotations.NullMarked;
