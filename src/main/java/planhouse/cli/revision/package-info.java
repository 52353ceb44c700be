/**
 * The revisions of one return: {@code revisions}, {@code withdraw}, {@code restore}, {@code
 * nil-return}.
 */
@NullMarked
package planhouse.cli.revision;

import org.jspecify.annotations.NullMarked;
