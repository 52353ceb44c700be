/**
 * What a command works with: a database, brought up to date for the definitions that were asked
 * for.
 */
@NullMarked
package planhouse.cli.workbench;

import org.jspecify.annotations.NullMarked;
