/** What an operator looks after: {@code runs}, {@code run}, {@code db}. */
@NullMarked
package planhouse.cli.operation;

import org.jspecify.annotations.NullMarked;
