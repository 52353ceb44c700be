/**
 * How commands word what they say, to people and to programs: messages in the language of the
 * process, tables, numbers, moments, JSON. Every other package of the commands may use it.
 */
@NullMarked
package planhouse.cli.wording;

import org.jspecify.annotations.NullMarked;
