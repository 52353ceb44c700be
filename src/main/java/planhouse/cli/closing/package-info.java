/**
 * Where a year stands and how it is closed: {@code status}, {@code approve}, {@code lock}, {@code
 * unlock}, {@code audit}.
 */
@NullMarked
package planhouse.cli.closing;

import org.jspecify.annotations.NullMarked;
