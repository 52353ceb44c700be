/**
 * What was found in the returns, and what people answer: {@code findings}, {@code explain-finding}.
 */
@NullMarked
package planhouse.cli.finding;

import org.jspecify.annotations.NullMarked;
