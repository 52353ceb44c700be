/** The commands a person types. */
@NullMarked
package planhouse.cli;

import org.jspecify.annotations.NullMarked;
