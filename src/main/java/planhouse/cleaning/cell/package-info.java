/** What a cell says becomes a typed value; every change and every doubt is noted at its row. */
@NullMarked
package planhouse.cleaning.cell;

import org.jspecify.annotations.NullMarked;
