/** Workbooks arrive and their tables are recognised as forms. */
@NullMarked
package planhouse.collection;

import org.jspecify.annotations.NullMarked;
