/**
 * What is typed after a command: the options and parameters that several commands have, and what is
 * said of wrong ones.
 */
@NullMarked
package planhouse.cli.option;

import org.jspecify.annotations.NullMarked;
