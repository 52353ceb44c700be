/**
 * How a command ends that does not get through: whose fault it is, the exit code that says so, and
 * what a signal does to it.
 */
@NullMarked
package planhouse.cli.ending;

import org.jspecify.annotations.NullMarked;
