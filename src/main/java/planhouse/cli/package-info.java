/**
 * The program: its main class takes a command line apart and hands it to a command. The commands
 * stand in packages below this one, by what a person is busy with; what they share are {@code
 * wording}, {@code ending}, {@code option} and {@code workbench}.
 */
@NullMarked
package planhouse.cli;

import org.jspecify.annotations.NullMarked;
