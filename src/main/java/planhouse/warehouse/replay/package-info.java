/** What a load or changed rules would do: all of it is done, told and taken back. */
@NullMarked
package planhouse.warehouse.replay;

import org.jspecify.annotations.NullMarked;
