/** The plan's figures and where they come from: {@code summary}, {@code explain}, {@code trace}. */
@NullMarked
package planhouse.cli.figure;

import org.jspecify.annotations.NullMarked;
